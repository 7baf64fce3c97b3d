// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/code.h"
#include "journal/ancestry.h"
#include "journal/entry.h"

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
    Day expiresOn;
    std::size_t entry = 0; ///< Index into the entries.
    bool isVoid = false; ///< A void yes counts for nothing; a void no still restricts.
};

/// Her answers by scope. A yes counts only if it has seen *every* no of that scope in the dossier; without
/// one it waits for a decision. In a filing that nobody has accepted, every yes waits.
[[nodiscard]] std::map<Code, ConsentStanding> consentsOf(const QList<ConsentRow> &rows,
                                                         const Ancestry &ancestry,
                                                         std::span<const OpenedEntry> entries,
                                                         bool isAccepted);

} // namespace rp3
