// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/consent.h"

#include "domain/fields/fieldvalues.h"
#include "domain/records/complaint.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rp3 {

namespace {

constexpr Code yes(u"yes");
constexpr Code no(u"no");

ConsentStanding standingOf(const QList<ConsentRow> &rows, const Ancestry &ancestry,
                           std::span<const OpenedEntry> entries, bool isAccepted)
{
    QList<ConsentRow> yeses;
    QList<ConsentRow> noes;
    for (const auto &row : rows)
        (row.decision == yes ? yeses : noes).append(row);
    const auto hasSeenEveryNo = [&](const ConsentRow &row) {
        return std::ranges::all_of(
            noes, [&](const ConsentRow &other) { return ancestry.hasSeen(row.entry, other.entry); });
    };
    const auto isWithdrawn = [&](const ConsentRow &row) {
        return std::ranges::any_of(
            noes, [&](const ConsentRow &other) { return ancestry.hasSeen(other.entry, row.entry); });
    };
    const ConsentRow *counting = nullptr;
    const ConsentRow *waiting = nullptr;
    for (const auto &row : yeses) {
        if (hasSeenEveryNo(row))
            counting = &row;
        else if (!isWithdrawn(row))
            waiting = &row;
    }
    if (counting)
        return {isAccepted ? ConsentAnswer::Yes : ConsentAnswer::Waits, entries[counting->entry].id,
                counting->expiresOn};
    if (waiting)
        return {ConsentAnswer::Waits, entries[waiting->entry].id, {}};
    return {ConsentAnswer::No, noes.isEmpty() ? EntryId() : entries[noes.last().entry].id, {}};
}

/// What was ever written into one consent record.
struct ConsentHistory {
    QList<Code> scopes;
    QList<std::size_t> noes;
    std::optional<std::size_t> lastYes;
};

std::map<RecordId, ConsentHistory> consentHistories(std::span<const OpenedEntry> entries)
{
    std::map<RecordId, ConsentHistory> histories;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        for (const auto &change : entries[i].coded.records) {
            if (change.kind != RecordKind::Consent || change.operation > Operation::Amend)
                continue;
            auto &history = histories[change.record];
            Consent written;
            applyValues(written, change.fields);
            if (!written.scope.isEmpty())
                history.scopes.append(written.scope);
            if (written.decision == no)
                history.noes.append(i);
            else if (written.decision == yes && change.operation != Operation::Set)
                history.lastYes = i; // A legal document cannot be edited into a yes.
        }
    }
    return histories;
}

} // namespace

QList<ConsentRow> consentRowsOf(std::span<const OpenedEntry> entries,
                                const std::function<std::optional<Consent>(const RecordId &)> &stateOf)
{
    QList<ConsentRow> rows;
    for (const auto &[record, history] : consentHistories(entries)) {
        for (const auto entry : history.noes) {
            for (const auto &scope : history.scopes)
                rows.append({scope, no, {}, entry});
        }
        const auto now = stateOf(record);
        if (now && now->decision == yes && !now->scope.isEmpty() && history.lastYes)
            rows.append({now->scope, yes, now->expiresOn, *history.lastYes});
    }
    std::ranges::stable_sort(rows, {}, &ConsentRow::entry);
    return rows;
}

std::map<Code, ConsentStanding> consentsOf(const QList<ConsentRow> &rows, const Ancestry &ancestry,
                                           std::span<const OpenedEntry> entries, bool isAccepted)
{
    std::map<Code, QList<ConsentRow>> byScope;
    for (const auto &row : rows)
        byScope[row.scope].append(row);
    std::map<Code, ConsentStanding> standings;
    for (const auto &[scope, scopeRows] : byScope)
        standings.emplace(scope, standingOf(scopeRows, ancestry, entries, isAccepted));
    return standings;
}

bool isAccepted(std::span<const OpenedEntry> entries)
{
    static constexpr std::array waiting{Code(), Code(u"draft"), Code(u"received"), Code(u"withdrawn")};
    return std::ranges::any_of(entries, [](const OpenedEntry &entry) {
        return std::ranges::any_of(entry.coded.records, [](const CodedRecord &change) {
            if (change.kind != RecordKind::Complaint || change.operation > Operation::Amend)
                return false;
            Complaint written;
            applyValues(written, change.fields);
            return std::ranges::find(waiting, written.status) == waiting.end();
        });
    });
}

} // namespace rp3
