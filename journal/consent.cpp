// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/consent.h"

#include "domain/fields/fieldvalues.h"
#include "domain/records/complaint.h"
#include "domain/rules/consentanswer.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace rp3 {

namespace {

constexpr Code yes(u"yes");
constexpr Code no(u"no");

ConsentStanding standingFrom(const QList<ConsentRow> &rows, const Ancestry &ancestry,
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
    QStringList providers; ///< The first is empty if it named none, or none that can be read.
    QList<std::size_t> noes;
    std::optional<std::size_t> lastYes;

    /// Whatever its answers may have been about.
    [[nodiscard]] std::set<ConsentTopic> topics() const
    {
        std::set<ConsentTopic> topics;
        for (const auto &scope : scopes) {
            for (const auto &provider : providers)
                topics.insert({scope, provider});
        }
        return topics;
    }
};

/// The provider that an entry wrote into the record at `place` of its act; nothing if it wrote none there.
std::optional<QString> providerWritten(const OpenedEntry &entry, int place)
{
    if (!entry.story)
        return std::nullopt;
    const auto record = entry.story->records.find(place);
    if (record == entry.story->records.end())
        return std::nullopt;
    const auto value = record->second.find(numberOf(&Consent::provider));
    return value == record->second.end() ? std::nullopt : std::optional(value->second.toString());
}

/// Adds what the entry at `index` wrote into the record at `place` of its act.
void addTo(ConsentHistory &history, const OpenedEntry &entry, std::size_t index, int place)
{
    const auto &change = entry.coded.records[place];
    Consent written;
    applyValues(written, change.fields);
    if (!written.scope.isEmpty())
        history.scopes.append(written.scope);
    const auto provider = providerWritten(entry, place);
    if (provider || history.providers.isEmpty())
        history.providers.append(provider.value_or(QString()));
    if (written.decision == no)
        history.noes.append(index);
    else if (written.decision == yes && change.operation != Operation::Set)
        history.lastYes = index; // A legal document cannot be edited into a yes.
}

std::map<RecordId, ConsentHistory> consentHistories(std::span<const OpenedEntry> entries)
{
    std::map<RecordId, ConsentHistory> histories;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto &changes = entries[i].coded.records;
        for (int place = 0; place < changes.size(); ++place) {
            const auto &change = changes[place];
            if (change.kind == RecordKind::Consent && change.operation <= Operation::Amend)
                addTo(histories[change.record], entries[i], i, place);
        }
    }
    return histories;
}

} // namespace

ConsentTopic::ConsentTopic(Code asked, QStringView about)
    : scope(asked)
    , provider(isAskedByProvider(asked) ? providerKey(about) : QString())
{
}

QList<ConsentRow> consentRowsOf(std::span<const OpenedEntry> entries,
                                const std::function<std::optional<Consent>(const RecordId &)> &stateOf,
                                const QList<Person> &persons)
{
    QList<ConsentRow> rows;
    for (const auto &[record, history] : consentHistories(entries)) {
        for (const auto entry : history.noes) {
            for (const auto &topic : history.topics())
                rows.append({topic, no, {}, entry});
        }
        const auto now = stateOf(record);
        const bool counts = now && isYes(*now) && isHerOwn(*now, persons) && !waitsForGuardian(*now, persons);
        if (counts && !now->scope.isEmpty() && history.lastYes)
            rows.append({{now->scope, now->provider}, yes, now->expiresOn, *history.lastYes});
    }
    std::ranges::stable_sort(rows, {}, &ConsentRow::entry);
    return rows;
}

ConsentStandings consentsOf(const QList<ConsentRow> &rows, const Ancestry &ancestry,
                            std::span<const OpenedEntry> entries, bool isAccepted)
{
    std::set<ConsentTopic> topics;
    for (const auto &row : rows)
        topics.insert(row.topic);
    ConsentStandings standings;
    for (const auto &topic : topics) {
        QList<ConsentRow> about;
        std::ranges::copy_if(rows, std::back_inserter(about), [&](const ConsentRow &row) {
            return row.topic == topic || row.topic == ConsentTopic(topic.scope);
        });
        standings.emplace(topic, standingFrom(about, ancestry, entries, isAccepted));
    }
    return standings;
}

ConsentStanding standingOf(const ConsentStandings &standings, const ConsentTopic &topic)
{
    auto found = standings.find(topic);
    if (found == standings.end())
        found = standings.find(topic.scope);
    return found == standings.end() ? ConsentStanding() : found->second;
}

bool isRefused(const ConsentStandings &standings, Code scope)
{
    const auto found = standings.find(scope);
    return found != standings.end() && found->second.answer != ConsentAnswer::Yes;
}

QList<Consent> standingConsents(const QList<Consent> &consents, const ConsentStandings &standings,
                                QStringView provider)
{
    QList<Consent> standing;
    for (const auto &consent : consents) {
        const ConsentTopic topic(consent.scope, consent.provider.isEmpty() ? provider : consent.provider);
        if (isYes(consent) && standingOf(standings, topic).answer == ConsentAnswer::Yes)
            standing.append(consent);
    }
    return standing;
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
