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
    const auto same = [](const auto &a, const auto &b) { return a.id == b.id; };
    std::sort(entries.begin(), entries.end(), earlier);
    entries.erase(std::unique(entries.begin(), entries.end(), same), entries.end());
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
                if (const auto key = keyOperationFrom(change.fields))
                    m_state.keys.append(*key);
                break;
            case Operation::Attest:
            case Operation::Access:
            case Operation::Erase:
                break; // Read from the journal by those who check and audit; no state of a record.
            }
        }
    }

    void collectChange(std::size_t index, const CodedRecord &change, int place)
    {
        const auto &entry = m_entries[qsizetype(index)];
        auto &record = m_state.records[change.record];
        record.kind = change.kind;
        record.changedBy = entry.id;
        if (change.operation == Operation::Create)
            record.createdBy = entry.id;
        if (change.operation == Operation::Void) {
            record.isVoid = true;
            return;
        }
        const auto *description = describe(change.kind);
        if (change.operation == Operation::Set && description
            && description->history == History::AppendOnly) {
            m_state.decisions.append({Decision::Kind::ForbiddenChange, change.record, 0, {entry.id}});
            return;
        }
        collectFields(index, change.record, change.fields);
        if (entry.identity)
            collectFields(index, change.record, fieldsAt(*entry.identity, place));
        if (entry.story)
            collectFields(index, change.record, fieldsAt(entry.story->records, place));
    }

    static FieldValues fieldsAt(const FieldsByRecord &records, int place)
    {
        const auto found = records.find(place);
        return found == records.end() ? FieldValues() : found->second;
    }

    void collectFields(std::size_t index, const RecordId &record, const FieldValues &fields)
    {
        for (const auto &[number, value] : fields) {
            if (number != reasonField)
                m_writes[record][number].append({index, value});
        }
    }

    void merge(const RecordId &record, const std::map<int, QList<FieldWrite>> &writes,
               const Ancestry &ancestry)
    {
        auto &state = m_state.records[record];
        for (const auto &[number, fieldWrites] : writes) {
            const auto *field = describeField(state.kind, number);
            const auto merged = mergeField(field ? field->merge : Merge::LastWins, fieldWrites, ancestry);
            if (!merged.value.isNull() && !merged.value.isUndefined())
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
        QList<ConsentRow> rows;
        for (std::size_t i = 0; i < std::size_t(m_entries.size()); ++i) {
            for (const auto &change : m_entries[qsizetype(i)].coded.records) {
                if (change.kind == RecordKind::Consent && change.operation != Operation::Void)
                    appendConsent(rows, i, change);
            }
        }
        m_state.consents = consentsOf(rows, ancestry, m_entries, isAccepted());
        for (const auto &[scope, standing] : m_state.consents) {
            if (standing.answer == ConsentAnswer::Waits && isAccepted())
                m_state.decisions.append({Decision::Kind::ConsentWaits, {}, 0, {standing.entry}});
        }
    }

    /// An amendment gives a new answer of its own time: it is a row like a new record.
    void appendConsent(QList<ConsentRow> &rows, std::size_t index, const CodedRecord &change) const
    {
        const auto consent = m_state.find<Consent>(change.record);
        Consent asWritten = consent.value_or(Consent());
        applyValues(asWritten, change.fields);
        rows.append({asWritten.scope, asWritten.decision, asWritten.expiresOn, index,
                     m_state.records.at(change.record).isVoid});
    }

    /// A kiosk's filing counts from acceptance: when somebody of the room has taken the complaint in.
    [[nodiscard]] bool isAccepted() const
    {
        static constexpr std::array waiting{Code(), Code(u"draft"), Code(u"received")};
        const auto complaints = m_state.all<Complaint>();
        return !complaints.isEmpty() && std::ranges::none_of(complaints, [](const Complaint &complaint) {
            return std::ranges::find(waiting, complaint.status) != waiting.end();
        });
    }

    QList<OpenedEntry> m_entries;
    DossierState m_state;
    std::map<RecordId, std::map<int, QList<FieldWrite>>> m_writes;
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
