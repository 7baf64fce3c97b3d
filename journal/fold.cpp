// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/fold.h"

#include "domain/records/records.h"
#include "journal/merge.h"

#include <QHash>

#include <algorithm>

namespace rp3 {

namespace {

/// Sorted, without doubles.
void normalise(QList<OpenedEntry> &entries)
{
    const auto earlier = [](const auto &a, const auto &b) { return a.order() < b.order(); };
    std::sort(entries.begin(), entries.end(), earlier);
    auto kept = entries.begin();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (entry == kept)
            continue;
        if (entry->id != kept->id) {
            if (++kept != entry)
                *kept = std::move(*entry);
            continue;
        }
        if (!kept->identity)
            kept->identity = std::move(entry->identity);
        if (!kept->story)
            kept->story = std::move(entry->story);
    }
    if (kept != entries.end())
        entries.erase(kept + 1, entries.end());
}

/// Takes out the entries that do not stand later than everything they saw, and returns their ids.
QList<EntryId> setMalformedAside(QList<OpenedEntry> &entries)
{
    QHash<EntryId, Order> orders;
    for (const auto &entry : std::as_const(entries))
        orders.insert(entry.id, entry.order());
    QList<EntryId> malformed;
    const auto isMalformed = [&](const OpenedEntry &entry) {
        const bool found = std::ranges::any_of(entry.coded.seen, [&](const EntryId &seen) {
            const auto order = orders.constFind(seen);
            return order != orders.constEnd() && *order >= entry.order();
        });
        if (found)
            malformed.append(entry.id);
        return found;
    };
    entries.removeIf(isMalformed);
    return malformed;
}

/// One pass over the entries of a dossier.
class Folding final {
public:
    explicit Folding(QList<OpenedEntry> entries)
        : m_entries(std::move(entries))
    {
        normalise(m_entries);
        m_state.malformed = setMalformedAside(m_entries);
    }

    [[nodiscard]] DossierState run()
    {
        const Ancestry ancestry(m_entries);
        for (std::size_t i = 0; i < std::size_t(m_entries.size()); ++i)
            collect(i);
        for (const auto &[record, writes] : m_writes)
            merge(record, writes, ancestry);
        settleConsents(ancestry);
        settleKeys(ancestry);
        m_state.frontier = ancestry.frontier();
        if (!m_entries.isEmpty())
            m_state.last = m_entries.last().coded.position;
        return std::move(m_state);
    }

private:
    void collect(std::size_t index)
    {
        const auto &entry = m_entries[qsizetype(index)];
        for (int i = 0; i < entry.coded.records.size(); ++i) {
            const auto &change = entry.coded.records[i];
            switch (change.operation) {
            case Operation::Create:
            case Operation::Set:
            case Operation::Amend:
            case Operation::Void:
                collectChange(index, change, i);
                break;
            case Operation::Key:
                collectKey(index, change);
                break;
            case Operation::Attest:
            case Operation::Access:
            case Operation::Erase:
                break; // Read from the journal by those who check and audit; no state of a record.
            }
        }
    }

    void collectKey(std::size_t index, const CodedRecord &change)
    {
        const auto key = keyOperationFrom(change.fields);
        if (!key)
            return;
        m_state.keys.append(*key);
        if (key->recipient.isNull())
            m_keyWrites[key->tier].append({index, key->commitment.toByteArray()});
    }

    void collectChange(std::size_t index, const CodedRecord &change, int place)
    {
        const auto &entry = m_entries[qsizetype(index)];
        const auto [found, isNew] = m_state.records.try_emplace(change.record);
        auto &record = found->second;
        if (isNew)
            record.kind = change.kind;
        record.changedBy = entry.id;
        if (isForbidden(change, record)) {
            m_state.decisions.append({Decision::Kind::ForbiddenChange, change.record, 0, {entry.id}});
            return;
        }
        if (change.operation == Operation::Create)
            record.createdBy = entry.id;
        const bool isVoiding = change.operation == Operation::Void;
        record.isVoid = record.isVoid || isVoiding;
        m_writes[change.record][wholeRecord].append({index, isVoiding});
        if (isVoiding)
            return;
        collectFields(index, change, change.fields, Tier::Coded);
        if (entry.identity)
            collectFields(index, change, fieldsAt(*entry.identity, place), Tier::Identity);
        if (entry.story)
            collectFields(index, change, fieldsAt(entry.story->records, place), Tier::Story);
    }

    static bool isForbidden(const CodedRecord &change, const RecordState &record)
    {
        const auto *description = describe(change.kind);
        const bool isEdited =
            change.operation == Operation::Set && description && description->history == History::AppendOnly;
        return isEdited || change.kind != record.kind;
    }

    static FieldValues fieldsAt(const FieldsByRecord &records, int place)
    {
        const auto found = records.find(place);
        return found == records.end() ? FieldValues() : found->second;
    }

    void collectFields(std::size_t index, const CodedRecord &change, const FieldValues &fields, Tier tier)
    {
        for (const auto &[number, value] : fields) {
            const auto *field = describeField(change.kind, number);
            if (number != reasonField && (!field || field->tier == tier))
                m_writes[change.record][number].append({index, value});
        }
    }

    void merge(const RecordId &record, const std::map<int, QList<FieldWrite>> &writes,
               const Ancestry &ancestry)
    {
        auto &state = m_state.records[record];
        for (const auto &[number, fieldWrites] : writes) {
            const auto *field = describeField(state.kind, number);
            const auto merged = mergeField(field ? field->merge : Merge::LastWins, fieldWrites, ancestry);
            if (number != wholeRecord && !merged.value.isNull() && !merged.value.isUndefined())
                state.values.emplace(number, merged.value);
            report(Decision::Kind::ConcurrentEdit, record, number, merged.concurrent);
            report(Decision::Kind::IllegalStep, record, number, merged.illegal);
            report(Decision::Kind::ConcurrentStep, record, number, merged.unaware);
        }
    }

    void report(Decision::Kind kind, const RecordId &record, int field, const QList<std::size_t> &indices)
    {
        if (indices.isEmpty())
            return;
        QList<EntryId> ids;
        for (const auto index : indices)
            ids.append(m_entries[qsizetype(index)].id);
        m_state.decisions.append({kind, record, field, ids});
    }

    void settleConsents(const Ancestry &ancestry)
    {
        const bool counts = isAccepted(m_entries);
        const auto stateOf = [&](const RecordId &record) {
            return m_state.records.at(record).isVoid ? std::nullopt : m_state.find<Consent>(record);
        };
        const auto rows = consentRowsOf(m_entries, stateOf, m_state.all<Person>());
        m_state.consents = consentsOf(rows, ancestry, m_entries, counts);
        for (const auto &[topic, standing] : m_state.consents) {
            // One yes may wait for several providers.
            const Decision waits{Decision::Kind::ConsentWaits, {}, 0, {standing.entry}};
            if (standing.answer == ConsentAnswer::Waits && counts && !m_state.decisions.contains(waits))
                m_state.decisions.append(waits);
        }
    }

    void settleKeys(const Ancestry &ancestry)
    {
        for (const auto &[tier, writes] : m_keyWrites) {
            const auto merged = mergeField(Merge::LastWins, writes, ancestry);
            const auto current = crypto::Commitment::fromBytes(merged.value.toByteArray());
            m_state.currentKeys.emplace(tier, current.value_or(crypto::Commitment()));
            report(Decision::Kind::ConcurrentKeys, {}, int(tier), merged.concurrent);
        }
    }

    QList<OpenedEntry> m_entries;
    DossierState m_state;
    std::map<RecordId, std::map<int, QList<FieldWrite>>> m_writes;
    std::map<crypto::KeyTier, QList<FieldWrite>> m_keyWrites;
};

} // namespace

DossierState fold(QList<OpenedEntry> entries)
{
    return Folding(std::move(entries)).run();
}

Position nextPosition(const std::optional<Position> &last, Day today, std::optional<Day> lastSigned)
{
    if (!last)
        return {today, 0};
    const bool isBelieved = !lastSigned || today <= lastSigned->plusDays(2);
    if (isBelieved && today > last->day)
        return {today, 0};
    if (last->counter >= maximumCounter)
        return {last->day.plusDays(1), 0};
    return {last->day, last->counter + 1};
}

} // namespace rp3
