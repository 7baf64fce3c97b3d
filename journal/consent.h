// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/code.h"
#include "domain/records/consent.h"
#include "domain/records/person.h"
#include "journal/ancestry.h"
#include "journal/entry.h"

#include <compare>
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

/// What she was asked: one scope and, where it is asked for each provider, which of them.
struct ConsentTopic {
    /// Implicit: most scopes have no provider, and one that is named for them does not count.
    ConsentTopic(Code asked, QStringView about = {});

    Code scope;
    QString provider; ///< As `providerKey` writes it; empty: all of them.

    friend bool operator==(const ConsentTopic &, const ConsentTopic &) = default;
    friend std::strong_ordering operator<=>(const ConsentTopic &, const ConsentTopic &) = default;
};

/// Her answers. What is missing was not asked.
using ConsentStandings = std::map<ConsentTopic, ConsentStanding>;

/// One answer as it stands in the journal.
struct ConsentRow {
    ConsentTopic topic;
    Code decision;
    Day expiresOn; ///< Of a yes; null if it does not expire.
    std::size_t entry = 0; ///< Index into the entries: the one in which it was said.
};

/// The rows of the entries' consent records. A record gives at most one yes: what it says after all its
/// amendments, as of the entry that said yes last; none if it is void, or if it does not count (`isYes`), is
/// somebody else's (`isHerOwn`) or waits for her guardian (`waitsForGuardian`). It gives a no for every no
/// that was ever written into it, for every scope and provider it ever had, also if it is void: what
/// restricts is never amended away, it is outweighed by a yes of somebody who knew it. Whoever cannot read
/// which provider it was about takes it for an answer about all of them.
///
/// `stateOf` gives a record as it is now, nothing if it is void; `persons` are those of the dossier as they
/// are now.
[[nodiscard]] QList<ConsentRow>
consentRowsOf(std::span<const OpenedEntry> entries,
              const std::function<std::optional<Consent>(const RecordId &)> &stateOf,
              const QList<Person> &persons);

/// Her answers by topic. What she said about all providers is an answer about each. A yes counts only if it
/// has seen *every* no of its topic in the dossier; without one it waits for a decision, unless a no has seen
/// it. In a filing that nobody has accepted, every yes waits.
[[nodiscard]] ConsentStandings consentsOf(const QList<ConsentRow> &rows, const Ancestry &ancestry,
                                          std::span<const OpenedEntry> entries, bool isAccepted);

/// Where her answer stands: the one about this provider, else the one about all of them; a no if there is
/// none.
[[nodiscard]] ConsentStanding standingOf(const ConsentStandings &standings, const ConsentTopic &topic);

/// Whether she was asked about this scope, and no yes of hers stands: she said no, took her yes back, or two
/// answers of hers contradict.
[[nodiscard]] bool isRefused(const ConsentStandings &standings, Code scope);

/// Those of `consents` that nothing took back, as far as `provider` goes: a yes to all of them stands for
/// each to whom she did not say no.
[[nodiscard]] QList<Consent> standingConsents(const QList<Consent> &consents,
                                              const ConsentStandings &standings, QStringView provider);

/// Whether somebody of the room has ever taken in a complaint of this dossier: screened it, joined it to a
/// case or handed it on. Holds for ever: a complaint that is withdrawn later was still taken in.
[[nodiscard]] bool isAccepted(std::span<const OpenedEntry> entries);

} // namespace rp3
