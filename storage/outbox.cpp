// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/outbox.h"

#include "domain/records/records.h"
#include "domain/rules/consentanswer.h"
#include "journal/codedpart.h"
#include "journal/ids.h"
#include "storage/entrytable.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace rp3 {

namespace {

/// What one batch is chosen from: more than it can hold.
constexpr int partsLookedAt = 1'000;

/// Whether somebody said yes to it for whom another must say it.
bool waitsForGuardian(const DossierState &state, Code scope)
{
    const auto consents = state.all<Consent>();
    const auto persons = state.all<Person>();
    return std::ranges::any_of(consents, [&](const Consent &consent) {
        const bool isSaid = consent.scope == scope && consent.decision == Code(u"yes");
        return isSaid && (!isYes(consent) || rp3::waitsForGuardian(consent, persons));
    });
}

Staying stayingOf(const DossierState &state, Code scope, Day today)
{
    const auto standing = state.consents.find(scope);
    if (standing == state.consents.end())
        return waitsForGuardian(state, scope) ? Staying::Guardian : Staying::NotAsked;
    if (standing->second.allows(today))
        return Staying::Goes;
    switch (standing->second.answer) {
    case ConsentAnswer::Yes:
        return Staying::Over;
    case ConsentAnswer::No:
        return Staying::Refused;
    case ConsentAnswer::Waits:
        return Staying::Undecided;
    }
    Q_UNREACHABLE();
}

bool mayLeave(const Leave &leave, Part part)
{
    return part == Part::Coded ? leave.coded : leave.identity;
}

OutgoingItem itemFrom(const sqlite::Row &row)
{
    OutgoingItem item;
    item.entry = row.get<EntryId>(0);
    item.dossier = row.get<DossierId>(1);
    item.part = Part(row.get<std::uint8_t>(2));
    item.digest = row.get<crypto::Digest>(item.part == Part::Coded ? 3 : 4);
    item.number = row.get<std::int64_t>(5);
    return item;
}

void bindStates(sqlite::Statement &statement, std::initializer_list<std::pair<const char *, Delivery>> states)
{
    for (const auto &[name, state] : states)
        statement.bind(name, std::uint8_t(state));
}

/// Where a part is, or was, in the outbox.
struct Place {
    std::int64_t number = 0; ///< Of its entry here.
    Part part{};
};

[[nodiscard]] Result<void> setState(sqlite::Database &database, const Place &place, Delivery state)
{
    auto update = database.prepare("INSERT INTO outbox (number, part, state) VALUES (:number, :part, :state)"
                                   " ON CONFLICT (number, part) DO UPDATE SET state = :state");
    if (!update)
        return failAs(update);
    update->bind(":number", place.number).bind(":part", std::uint8_t(place.part));
    return update->bind(":state", std::uint8_t(state)).run();
}

[[nodiscard]] Result<void> forget(sqlite::Database &database, const Place &place)
{
    auto removal = database.prepare("DELETE FROM outbox WHERE number = :number AND part = :part");
    if (!removal)
        return failAs(removal);
    return removal->bind(":number", place.number).bind(":part", std::uint8_t(place.part)).run();
}

[[nodiscard]] Result<void> keepItem(sqlite::Database &database, std::uint64_t batch, int place,
                                    const OutgoingItem &item)
{
    auto insert = database.prepare("INSERT INTO batch_item (batch, place, number, part)"
                                   " VALUES (:batch, :place, :number, :part)");
    if (!insert)
        return failAs(insert);
    insert->bind(":batch", batch).bind(":place", place).bind(":number", item.number);
    if (const auto inserted = insert->bind(":part", std::uint8_t(item.part)).run(); !inserted)
        return inserted;
    auto update = database.prepare("UPDATE outbox SET state = :attempted, batch = :batch"
                                   " WHERE number = :number AND part = :part");
    if (!update)
        return failAs(update);
    update->bind(":attempted", std::uint8_t(Delivery::Attempted)).bind(":batch", batch);
    return update->bind(":number", item.number).bind(":part", std::uint8_t(item.part)).run();
}

/// One part of an entry and, if it is in the outbox, how far it has come.
struct PartRow {
    EntryId entry;
    Place place;
    std::optional<Delivery> state;
    bool wasInBatch = false;
};

[[nodiscard]] Result<QList<PartRow>> partsOf(sqlite::Database &database, const DossierId &dossier)
{
    auto statement = database.prepare(
        "SELECT e.id, e.number, p.part, o.state, o.batch IS NOT NULL FROM entry e"
        " JOIN (SELECT :coded AS part UNION ALL SELECT :identity) p"
        " LEFT JOIN outbox o ON o.number = e.number AND o.part = p.part WHERE e.dossier = :dossier");
    if (!statement)
        return failAs(statement);
    statement->bind(":coded", std::uint8_t(Part::Coded)).bind(":identity", std::uint8_t(Part::Identity));
    QList<PartRow> parts;
    const auto read = statement->bind(":dossier", dossier).each([&](const sqlite::Row &row) {
        PartRow part{row.get<EntryId>(0), {row.get<std::int64_t>(1), Part(row.get<std::uint8_t>(2))}, {}, {}};
        if (const auto state = row.get<std::optional<std::uint8_t>>(3))
            part.state = Delivery(*state);
        part.wasInBatch = row.get<bool>(4);
        parts.append(part);
    });
    if (!read)
        return failAs(read);
    return parts;
}

/// What becomes of a part that may leave.
Delivery queued(const PartRow &part)
{
    if (!part.state || part.state == Delivery::Retracted)
        return Delivery::Waiting;
    // Once only the leaf of an item was sent, nobody can tell what the province has: it goes again with its
    // bytes, but in another batch.
    return part.state == Delivery::Withdrawn ? Delivery::Deferred : *part.state;
}

/// What becomes of a part that may not leave; nothing: it is not in the outbox, not even as a count.
std::optional<Delivery> takenBack(const PartRow &part)
{
    if (!part.state)
        return std::nullopt;
    switch (*part.state) {
    case Delivery::Waiting:
        return part.wasInBatch ? std::optional(Delivery::Retracted) : std::nullopt;
    case Delivery::Attempted:
    case Delivery::Deferred:
        return Delivery::Withdrawn;
    case Delivery::Withdrawn:
    case Delivery::Acknowledged:
    case Delivery::Quarantined:
    case Delivery::Retracted:
        break;
    }
    return part.state;
}

[[nodiscard]] Result<QList<OutgoingItem>> readItems(sqlite::Statement &statement)
{
    QList<OutgoingItem> items;
    const auto read = statement.each([&](const sqlite::Row &row) { items.append(itemFrom(row)); });
    if (!read)
        return failAs(read);
    return items;
}

} // namespace

Leave leaveOf(const DossierState &state, Day today)
{
    const bool isHandedOver = std::ranges::any_of(state.keys, [](const KeyOperation &key) {
        return key.tier == crypto::KeyTier::Identity && !key.recipient.isNull();
    });
    Leave leave;
    leave.codedStays = stayingOf(state, Code(u"bagi_kode"), today);
    leave.coded = leave.codedStays == Staying::Goes;
    leave.identityStays = stayingOf(state, Code(u"bagi_nama"), today);
    if (leave.identityStays == Staying::Goes && !leave.coded)
        leave.identityStays = Staying::WithoutCodes;
    else if (leave.identityStays == Staying::Goes && !isHandedOver)
        leave.identityStays = Staying::WithoutKey;
    leave.identity = leave.identityStays == Staying::Goes;
    return leave;
}

Leave Outbox::leaveOf(const OpenedDossier &dossier) const
{
    const auto id = dossier.entries.first().coded.dossier;
    if (id == postDossierOf(m_desk->post))
        return {.coded = true, .codedStays = Staying::Goes};
    if (id == roomDossierOf(m_desk->post))
        return {};
    return rp3::leaveOf(dossier.state, m_desk->clock->today());
}

Result<void> Outbox::settle(const OpenedDossier &dossier)
{
    if (dossier.entries.isEmpty())
        return {};
    const auto parts = partsOf(*m_desk->database, dossier.entries.first().coded.dossier);
    if (!parts)
        return failAs(parts);
    QHash<EntryId, bool> hasIdentity; // of each entry that this desk can read
    for (const auto &entry : dossier.entries)
        hasIdentity.insert(entry.id, entry.identity.has_value());
    const auto leave = leaveOf(dossier);
    for (const auto &part : *parts) {
        const auto entry = hasIdentity.constFind(part.entry);
        const bool isHere =
            entry != hasIdentity.constEnd() && (part.place.part == Part::Coded || entry.value());
        const bool may = mayLeave(leave, part.place.part);
        if (may && !isHere)
            continue; // waits for a desk that can read it
        const auto next = may ? queued(part) : takenBack(part);
        if (next == part.state)
            continue;
        auto &database = *m_desk->database;
        if (const auto kept = next ? setState(database, part.place, *next) : forget(database, part.place);
            !kept)
            return kept;
    }
    return {};
}

Result<QList<OutgoingItem>> Outbox::choose(qsizetype budget)
{
    const auto dossiers = dossiersWaiting();
    if (!dossiers)
        return failAs(dossiers);
    QList<OutgoingItem> chosen;
    for (const auto &id : *dossiers) {
        const auto dossier = readDossier(*m_desk, id);
        if (!dossier)
            return failAs(dossier);
        if (const auto settled = settle(*dossier); !settled)
            return failAs(settled);
        auto items = waitingIn(id);
        if (!items)
            return failAs(items);
        if (const auto filled = fill(*items, *dossier); !filled)
            return failAs(filled);
        for (const auto &item : std::as_const(*items)) {
            budget -= item.bytes.size();
            if (budget < 0 && !chosen.isEmpty())
                return chosen;
            if (!item.bytes.isEmpty())
                chosen.append(item);
        }
    }
    return chosen;
}

Result<void> Outbox::fill(QList<OutgoingItem> &items, const OpenedDossier &dossier)
{
    if (dossier.entries.isEmpty())
        return {};
    const auto leave = leaveOf(dossier);
    for (auto &item : items) {
        const auto opened = std::ranges::find(dossier.entries, item.entry, &OpenedEntry::id);
        if (!mayLeave(leave, item.part) || opened == dossier.entries.end())
            continue;
        if (item.part == Part::Coded) {
            item.bytes = encodeCoded(opened->coded);
            continue;
        }
        const auto stored = EntryTable(*m_desk->database).find(item.dossier, item.entry);
        if (!stored)
            return failAs(stored);
        if (*stored)
            item.bytes = (*stored)->entry.identity;
    }
    return {};
}

Result<QList<DossierId>> Outbox::dossiersWaiting()
{
    // The oldest first; what only others can read must not stand before what this desk can send.
    auto statement = m_desk->database->prepare(
        "SELECT e.dossier FROM outbox o JOIN entry e USING (number) WHERE o.state = :waiting AND (e.closed = "
        "0"
        " OR EXISTS (SELECT 1 FROM wrap WHERE wrap.holder = :user AND wrap.dossier = e.dossier))"
        " ORDER BY o.number LIMIT :most");
    if (!statement)
        return failAs(statement);
    QList<DossierId> dossiers;
    std::set<DossierId> seen;
    statement->bind(":user", m_desk->user).bind(":most", partsLookedAt);
    statement->bind(":waiting", std::uint8_t(Delivery::Waiting));
    const auto read = statement->each([&](const sqlite::Row &row) {
        const auto dossier = row.get<DossierId>(0);
        if (seen.insert(dossier).second)
            dossiers.append(dossier);
    });
    if (!read)
        return failAs(read);
    return dossiers;
}

Result<QList<OutgoingItem>> Outbox::waitingIn(const DossierId &dossier)
{
    auto statement = m_desk->database->prepare(
        "SELECT e.id, e.dossier, o.part, e.digest_coded, e.digest_identity, e.number FROM entry e"
        " JOIN outbox o USING (number) WHERE e.dossier = :dossier AND o.state = :waiting"
        " ORDER BY o.part, e.number");
    if (!statement)
        return failAs(statement);
    statement->bind(":dossier", dossier).bind(":waiting", std::uint8_t(Delivery::Waiting));
    return readItems(*statement);
}

Result<void> Outbox::keep(const CutBatch &batch)
{
    auto statement =
        m_desk->database->prepare("INSERT INTO batch (number, header, hash, signature, anchor_salt)"
                                  " VALUES (:number, :header, :hash, :signature, :anchor_salt)");
    if (!statement)
        return failAs(statement);
    statement->bind(":number", batch.number).bind(":header", QByteArrayView(batch.header));
    statement->bind(":hash", QByteArrayView(batch.hash)).bind(":signature", QByteArrayView(batch.signature));
    const auto kept = statement->bind(":anchor_salt", QByteArrayView(batch.anchorSalt)).run();
    if (!kept)
        return kept;
    int place = 0;
    for (const auto &item : batch.items) {
        if (const auto placed = keepItem(*m_desk->database, batch.number, place++, item); !placed)
            return placed;
    }
    return {};
}

Result<std::map<DossierId, OpenedDossier>> Outbox::settleDossiersOf(std::uint64_t batch)
{
    auto statement = m_desk->database->prepare("SELECT DISTINCT e.dossier FROM batch_item b"
                                               " JOIN entry e USING (number) WHERE b.batch = :batch");
    if (!statement)
        return failAs(statement);
    QList<DossierId> ids;
    const auto read = statement->bind(":batch", batch).each([&](const sqlite::Row &row) {
        ids.append(row.get<DossierId>(0));
    });
    if (!read)
        return failAs(read);
    std::map<DossierId, OpenedDossier> dossiers;
    for (const auto &id : std::as_const(ids)) {
        auto dossier = readDossier(*m_desk, id);
        if (!dossier)
            return failAs(dossier);
        if (const auto settled = settle(*dossier); !settled)
            return failAs(settled);
        dossiers.emplace(id, *std::move(dossier));
    }
    return dossiers;
}

Result<QList<OutgoingItem>> Outbox::itemsOf(std::uint64_t batch)
{
    const auto dossiers = settleDossiersOf(batch);
    if (!dossiers)
        return failAs(dossiers);
    auto statement = m_desk->database->prepare(
        "SELECT e.id, e.dossier, b.part, e.digest_coded, e.digest_identity, e.number,"
        " o.state IS :attempted AND o.batch = b.batch FROM batch_item b JOIN entry e USING (number)"
        " LEFT JOIN outbox o ON o.number = b.number AND o.part = b.part"
        " WHERE b.batch = :batch ORDER BY b.place");
    if (!statement)
        return failAs(statement);
    QList<OutgoingItem> items;
    QList<bool> mayGo;
    bindStates(statement->bind(":batch", batch), {{":attempted", Delivery::Attempted}});
    const auto read = statement->each([&](const sqlite::Row &row) {
        items.append(itemFrom(row));
        mayGo.append(row.get<bool>(6));
    });
    if (!read)
        return failAs(read);
    for (int i = 0; i < items.size(); ++i) {
        if (!mayGo[i])
            continue;
        QList<OutgoingItem> one{items[i]};
        if (const auto filled = fill(one, dossiers->at(items[i].dossier)); !filled)
            return failAs(filled);
        items[i] = one.first();
        if (!items[i].bytes.isEmpty())
            continue;
        if (const auto deferred = defer(items[i]); !deferred)
            return failAs(deferred);
    }
    return items;
}

Result<void> Outbox::defer(const OutgoingItem &item)
{
    return setState(*m_desk->database, {item.number, item.part}, Delivery::Deferred);
}

Result<void> Outbox::setAside(const OutgoingItem &item)
{
    return setState(*m_desk->database, {item.number, item.part}, Delivery::Quarantined);
}

Result<void> Outbox::rewind(std::uint64_t number)
{
    auto forget = m_desk->database->prepare("UPDATE batch SET receipt = NULL WHERE number >= :number");
    if (!forget)
        return failAs(forget);
    if (const auto forgotten = forget->bind(":number", number).run(); !forgotten)
        return forgotten;
    auto mark = m_desk->database->prepare(
        "UPDATE outbox SET state = CASE state WHEN :retracted THEN :withdrawn ELSE :attempted END"
        " WHERE batch >= :number AND state IN (:acknowledged, :quarantined, :retracted)");
    if (!mark)
        return failAs(mark);
    mark->bind(":number", number);
    bindStates(*mark,
               {{":retracted", Delivery::Retracted},
                {":withdrawn", Delivery::Withdrawn},
                {":attempted", Delivery::Attempted},
                {":acknowledged", Delivery::Acknowledged},
                {":quarantined", Delivery::Quarantined}});
    return mark->run();
}

Result<std::optional<CutBatch>> Outbox::unanswered()
{
    auto statement =
        m_desk->database->prepare("SELECT number, header, hash, signature, anchor_salt FROM batch"
                                  " WHERE receipt IS NULL ORDER BY number LIMIT 1");
    if (!statement)
        return failAs(statement);
    auto batch = statement->first([](const sqlite::Row &row) {
        return CutBatch{row.get<std::uint64_t>(0), row.get<QByteArray>(1), row.get<QByteArray>(2),
                        row.get<QByteArray>(3),    row.get<QByteArray>(4), {}};
    });
    if (!batch || !*batch)
        return batch;
    auto items = itemsOf((*batch)->number);
    if (!items)
        return failAs(items);
    (*batch)->items = *std::move(items);
    return batch;
}

Result<CutBatch> Outbox::last()
{
    auto statement = m_desk->database->prepare("SELECT number, hash FROM batch ORDER BY number DESC LIMIT 1");
    if (!statement)
        return failAs(statement);
    const auto batch = statement->first([](const sqlite::Row &row) {
        return CutBatch{row.get<std::uint64_t>(0), {}, row.get<QByteArray>(1), {}, {}, {}};
    });
    if (!batch)
        return failAs(batch);
    return batch->value_or(CutBatch());
}

Result<QByteArray> Outbox::hashOf(std::uint64_t number)
{
    auto statement = m_desk->database->prepare("SELECT hash FROM batch WHERE number = :number");
    if (!statement)
        return failAs(statement);
    const auto hash = statement->bind(":number", number).first([](const sqlite::Row &row) {
        return row.get<QByteArray>(0);
    });
    if (!hash)
        return failAs(hash);
    return hash->value_or(QByteArray());
}

Result<void> Outbox::acknowledge(std::uint64_t batch, QByteArrayView receipt, const QList<bool> &accepted)
{
    auto statement = m_desk->database->prepare("UPDATE batch SET receipt = :receipt WHERE number = :number");
    if (!statement)
        return failAs(statement);
    if (const auto kept = statement->bind(":receipt", receipt).bind(":number", batch).run(); !kept)
        return kept;
    for (qsizetype place = 0; place < accepted.size(); ++place) {
        auto update = m_desk->database->prepare(
            "UPDATE outbox SET state = CASE state WHEN :attempted THEN :answer WHEN :deferred THEN :waiting"
            " ELSE :retracted END WHERE (number, part) ="
            " (SELECT number, part FROM batch_item WHERE batch = :batch AND place = :place)"
            " AND batch = :batch AND state IN (:attempted, :deferred, :withdrawn)");
        if (!update)
            return failAs(update);
        update->bind(":batch", batch).bind(":place", place);
        bindStates(*update,
                   {{":answer", accepted[place] ? Delivery::Acknowledged : Delivery::Quarantined},
                    {":attempted", Delivery::Attempted},
                    {":deferred", Delivery::Deferred},
                    {":waiting", Delivery::Waiting},
                    {":withdrawn", Delivery::Withdrawn},
                    {":retracted", Delivery::Retracted}});
        if (const auto updated = update->run(); !updated)
            return updated;
    }
    return {};
}

Result<QList<DeliveryCount>> Outbox::counts()
{
    auto statement = m_desk->database->prepare(
        "SELECT e.dossier, o.state, count(*) FROM entry e INDEXED BY entry_of_dossier"
        " CROSS JOIN outbox o USING (number) GROUP BY e.dossier, o.state ORDER BY e.dossier, o.state");
    if (!statement)
        return failAs(statement);
    QList<DeliveryCount> counts;
    const auto read = statement->each([&](const sqlite::Row &row) {
        counts.append({row.get<DossierId>(0), Delivery(row.get<std::uint8_t>(1)), row.get<int>(2)});
    });
    if (!read)
        return failAs(read);
    return counts;
}

Result<int> Outbox::unsent()
{
    auto statement = m_desk->database->prepare(
        "SELECT count(*) FROM outbox o JOIN entry e USING (number)"
        " WHERE o.state IN (:waiting, :deferred, :attempted, :withdrawn) AND (e.dossier = :post"
        " OR EXISTS (SELECT 1 FROM wrap WHERE wrap.holder = :user AND wrap.dossier = e.dossier))");
    if (!statement)
        return failAs(statement);
    statement->bind(":waiting", std::uint8_t(Delivery::Waiting))
        .bind(":deferred", std::uint8_t(Delivery::Deferred))
        .bind(":attempted", std::uint8_t(Delivery::Attempted))
        .bind(":withdrawn", std::uint8_t(Delivery::Withdrawn));
    statement->bind(":post", postDossierOf(m_desk->post)).bind(":user", m_desk->user);
    int parts = 0;
    const auto read = statement->each([&](const sqlite::Row &row) { parts = row.get<int>(0); });
    if (!read)
        return failAs(read);
    return parts;
}

} // namespace rp3
