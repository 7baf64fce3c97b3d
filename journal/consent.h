// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/code.h"
#include "domain/records/consent.h"
#include "journal/ancestry.h"
#include "journal/entry.h"

#include <functional>
#include <map>

namespace rp3 {

/// Where her answer about one scope stands.
enum class ConsentAnswer : std::uint8_t {
    Yes, ///< Said by somebody who knew every earlier no.
    No, ///< Said, or withdrawn.
    Waits, ///< A yes that did not know of a no, or a filing that nobody has accepted yet. Nothing leaves.
};

struct ConsentStanding {
    ConsentAnswer answer = ConsentAnswer::No;
    EntryId entry; ///< The entry that decides it: the last yes, or the last no.
    Day expiresOn; ///< Of the yes; null if it does not expire.

    /// Whether it allows something on `today`.
    [[nodiscard]] bool allows(Day today) const
    {
        return answer == ConsentAnswer::Yes && (expiresOn.isNull() || today <= expiresOn);
    }

    friend bool operator==(const ConsentStanding &, const ConsentStanding &) = default;
};

/// One answer as it stands in the journal.
struct ConsentRow {
    Code scope;
    Code decision;
    Day expiresOn; ///< Of a yes; null if it does not expire.
    std::size_t entry = 0; ///< Index into the entries: the one in which it was said.
};

/// The rows of the entries' consent records. A record gives at most one yes: what it says after all its
/// amendments, as of the entry that said yes last; none if it is void. It gives a no for every no that was
/// ever written into it, for every scope it ever had, also if it is void: what restricts is never amended
/// away, it is outweighed by a yes of somebody who knew it.
///
/// `stateOf` gives a record as it is now, nothing if it is void.
[[nodiscard]] QList<ConsentRow>
consentRowsOf(std::span<const OpenedEntry> entries,
              const std::function<std::optional<Consent>(const RecordId &)> &stateOf);

/// Her answers by scope. A yes counts only if it has seen *every* no of that scope in the dossier; without
/// one it waits for a decision, unless a no has seen it. In a filing that nobody has accepted, every yes
/// waits.
[[nodiscard]] std::map<Code, ConsentStanding> consentsOf(const QList<ConsentRow> &rows,
                                                         const Ancestry &ancestry,
                                                         std::span<const OpenedEntry> entries,
                                                         bool isAccepted);

/// Whether somebody of the room has ever taken in a complaint of this dossier: screened it, joined it to a
/// case or handed it on. Holds for ever: a complaint that is withdrawn later was still taken in.
[[nodiscard]] bool isAccepted(std::span<const OpenedEntry> entries);

} // namespace rp3
