// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/consent.h"

#include <algorithm>
#include <optional>

namespace rp3 {

namespace {

constexpr Code yes(u"yes");
constexpr Code no(u"no");

ConsentStanding standingOf(const QList<ConsentRow> &rows, const Ancestry &ancestry,
                           std::span<const OpenedEntry> entries, bool isAccepted)
{
    const auto hasSeenEveryNo = [&](const ConsentRow &row) {
        return std::ranges::all_of(rows, [&](const ConsentRow &other) {
            return other.decision != no || ancestry.hasSeen(row.entry, other.entry);
        });
    };
    const ConsentRow *lastNo = nullptr;
    const ConsentRow *lastYes = nullptr;
    const ConsentRow *unseeingYes = nullptr;
    for (const auto &row : rows) {
        if (row.decision == no)
            lastNo = &row;
        else if (row.decision == yes && !row.isVoid)
            (hasSeenEveryNo(row) ? lastYes : unseeingYes) = &row;
    }
    if (lastYes) {
        const auto answer = isAccepted ? ConsentAnswer::Yes : ConsentAnswer::Waits;
        return {answer, entries[lastYes->entry].id, lastYes->expiresOn};
    }
    // A yes before a withdrawal is simply withdrawn; a yes beside one waits for somebody who knows both.
    const bool waits = unseeingYes && lastNo && !ancestry.hasSeen(lastNo->entry, unseeingYes->entry);
    if (waits)
        return {ConsentAnswer::Waits, entries[unseeingYes->entry].id, {}};
    return {ConsentAnswer::No, lastNo ? entries[lastNo->entry].id : EntryId(), {}};
}

} // namespace

std::map<Code, ConsentStanding> consentsOf(const QList<ConsentRow> &rows, const Ancestry &ancestry,
                                           std::span<const OpenedEntry> entries, bool isAccepted)
{
    std::map<Code, QList<ConsentRow>> byScope;
    for (const auto &row : rows) {
        if (row.decision == yes || row.decision == no)
            byScope[row.scope].append(row);
    }
    std::map<Code, ConsentStanding> standings;
    for (const auto &[scope, scopeRows] : byScope)
        standings.emplace(scope, standingOf(scopeRows, ancestry, entries, isAccepted));
    return standings;
}

} // namespace rp3
