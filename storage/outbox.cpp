// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/outbox.h"

#include "journal/codedpart.h"
#include "storage/entrytable.h"

#include <algorithm>

namespace rp3 {

namespace {

bool allows(const DossierState &state, Code scope, Day today)
{
    const auto standing = state.consents.find(scope);
    return standing != state.consents.end() && standing->second.allows(today);
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
    return item;
}

void bindStates(sqlite::Statement &statement, std::initializer_list<std::pair<const char *, Delivery>> states)
{
    for (const auto &[name, state] : states)
        statement.bind(name, std::uint8_t(state));
}

struct ItemName {
    EntryId entry;
    Part part{};
};

[[nodiscard]] Result<void> setState(sqlite::Database &database, const ItemName &item, Delivery state)
{
    auto update = database.prepare("UPDATE outbox SET state = :state WHERE entry = :entry AND part = :part");
    if (!update)
        return failAs(update);
    update->bind(":state", std::uint8_t(state)).bind(":entry", item.entry);
    return update->bind(":part", std::uint8_t(item.part)).run();
}

struct Place {
    std::uint64_t batch = 0;
    int place = 0;
};

[[nodiscard]] Result<void> keepItem(sqlite::Database &database, const Place &place, const OutgoingItem &item)
{
    auto insert = database.prepare("INSERT INTO batch_item (batch, place, entry, part)"
                                   " VALUES (:batch, :place, :entry, :part)");
    if (!insert)
        return failAs(insert);
    insert->bind(":batch", place.batch).bind(":place", place.place).bind(":entry", item.entry);
    if (const auto inserted = insert->bind(":part", std::uint8_t(item.part)).run(); !inserted)
        return inserted;
    auto update = database.prepare("UPDATE outbox SET state = :attempted, batch = :batch"
                                   " WHERE entry = :entry AND part = :part");
    if (!update)
        return failAs(update);
    update->bind(":attempted", std::uint8_t(Delivery::Attempted)).bind(":batch", place.batch);
    return update->bind(":entry", item.entry).bind(":part", std::uint8_t(item.part)).run();
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
    leave.coded = allows(state, Code(u"bagi_kode"), today);
    leave.identity = leave.coded && isHandedOver && allows(state, Code(u"bagi_nama"), today);
    return leave;
}

Result<void> Outbox::settle(const OpenedDossier &dossier)
{
    const auto leave = leaveOf(dossier.state, m_desk->clock->today());
    for (const auto &entry : dossier.entries) {
        OutgoingItem item{entry.id, entry.coded.dossier, Part::Coded, {}, {}};
        if (leave.coded) {
            if (const auto queued = queue(item); !queued)
                return queued;
        }
        item.part = Part::Identity;
        if (leave.identity && entry.identity) {
            if (const auto queued = queue(item); !queued)
                return queued;
        }
    }
    if (dossier.entries.isEmpty())
        return {};
    const auto id = dossier.entries.first().coded.dossier;
    if (!leave.coded) {
        if (const auto taken = takeBack(id, Part::Coded); !taken)
            return taken;
    }
    return leave.identity ? Result<void>() : takeBack(id, Part::Identity);
}

Result<void> Outbox::queue(const OutgoingItem &item)
{
    // Once only the leaf of an item was sent, nobody can tell what the province has: it goes again with its
    // bytes, but in another batch.
    auto statement = m_desk->database->prepare(
        "INSERT INTO outbox (entry, part, dossier, state) VALUES (:entry, :part, :dossier, :waiting)"
        " ON CONFLICT (entry, part) DO UPDATE SET"
        " state = CASE state WHEN :withdrawn THEN :deferred ELSE :waiting END"
        " WHERE state IN (:withdrawn, :retracted)");
    if (!statement)
        return failAs(statement);
    statement->bind(":entry", item.entry)
        .bind(":part", std::uint8_t(item.part))
        .bind(":dossier", item.dossier);
    bindStates(*statement,
               {{":waiting", Delivery::Waiting},
                {":withdrawn", Delivery::Withdrawn},
                {":deferred", Delivery::Deferred},
                {":retracted", Delivery::Retracted}});
    return statement->run();
}

Result<void> Outbox::takeBack(const DossierId &dossier, Part part)
{
    auto removal = m_desk->database->prepare("DELETE FROM outbox WHERE dossier = :dossier AND part = :part"
                                             " AND state = :waiting AND batch IS NULL");
    if (!removal)
        return failAs(removal);
    removal->bind(":dossier", dossier).bind(":part", std::uint8_t(part));
    bindStates(*removal, {{":waiting", Delivery::Waiting}});
    if (const auto removed = removal->run(); !removed)
        return removed;
    auto mark = m_desk->database->prepare(
        "UPDATE outbox SET state = CASE state WHEN :waiting THEN :retracted ELSE :withdrawn END"
        " WHERE dossier = :dossier AND part = :part AND state IN (:waiting, :attempted, :deferred)");
    if (!mark)
        return failAs(mark);
    mark->bind(":dossier", dossier).bind(":part", std::uint8_t(part));
    bindStates(*mark,
               {{":waiting", Delivery::Waiting},
                {":retracted", Delivery::Retracted},
                {":withdrawn", Delivery::Withdrawn},
                {":attempted", Delivery::Attempted},
                {":deferred", Delivery::Deferred}});
    return mark->run();
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
    const auto leave = leaveOf(dossier.state, m_desk->clock->today());
    for (auto &item : items) {
        const auto opened = std::ranges::find(dossier.entries, item.entry, &OpenedEntry::id);
        if (!mayLeave(leave, item.part) || opened == dossier.entries.end())
            continue;
        if (item.part == Part::Coded) {
            item.bytes = encodeCoded(opened->coded);
            continue;
        }
        const auto stored = EntryTable(*m_desk->database).find(item.entry);
        if (!stored)
            return failAs(stored);
        if (*stored)
            item.bytes = (*stored)->entry.identity;
    }
    return {};
}

Result<QList<DossierId>> Outbox::dossiersWaiting()
{
    auto statement = m_desk->database->prepare(
        "SELECT DISTINCT dossier FROM outbox WHERE state = :waiting ORDER BY dossier LIMIT 200");
    if (!statement)
        return failAs(statement);
    QList<DossierId> dossiers;
    const auto read = statement->bind(":waiting", std::uint8_t(Delivery::Waiting)).each([&](const auto &row) {
        dossiers.append(row.template get<DossierId>(0));
    });
    if (!read)
        return failAs(read);
    return dossiers;
}

Result<QList<OutgoingItem>> Outbox::waitingIn(const DossierId &dossier)
{
    auto statement = m_desk->database->prepare(
        "SELECT o.entry, o.dossier, o.part, e.digest_coded, e.digest_identity FROM outbox o"
        " JOIN entry e ON e.id = o.entry WHERE o.dossier = :dossier AND o.state = :waiting"
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
        if (const auto placed = keepItem(*m_desk->database, {batch.number, place++}, item); !placed)
            return placed;
    }
    return {};
}

Result<std::map<DossierId, OpenedDossier>> Outbox::settleDossiersOf(std::uint64_t batch)
{
    auto statement = m_desk->database->prepare("SELECT DISTINCT e.dossier FROM batch_item b"
                                               " JOIN entry e ON e.id = b.entry WHERE b.batch = :batch");
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
        "SELECT b.entry, e.dossier, b.part, e.digest_coded, e.digest_identity,"
        " o.state IS :attempted AND o.batch = b.batch FROM batch_item b JOIN entry e ON e.id = b.entry"
        " LEFT JOIN outbox o ON o.entry = b.entry AND o.part = b.part"
        " WHERE b.batch = :batch ORDER BY b.place");
    if (!statement)
        return failAs(statement);
    QList<OutgoingItem> items;
    QList<bool> mayGo;
    bindStates(statement->bind(":batch", batch), {{":attempted", Delivery::Attempted}});
    const auto read = statement->each([&](const sqlite::Row &row) {
        items.append(itemFrom(row));
        mayGo.append(row.get<bool>(5));
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
    return setState(*m_desk->database, {item.entry, item.part}, Delivery::Deferred);
}

Result<void> Outbox::setAside(const EntryId &entry, Part part)
{
    return setState(*m_desk->database, {entry, part}, Delivery::Quarantined);
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

Result<void> Outbox::acknowledge(std::uint64_t batch, QByteArrayView receipt,
                                 const QList<ItemOutcome> &outcomes)
{
    auto statement = m_desk->database->prepare("UPDATE batch SET receipt = :receipt WHERE number = :number");
    if (!statement)
        return failAs(statement);
    if (const auto kept = statement->bind(":receipt", receipt).bind(":number", batch).run(); !kept)
        return kept;
    for (const auto &outcome : outcomes) {
        auto update = m_desk->database->prepare(
            "UPDATE outbox SET state = CASE state WHEN :attempted THEN :answer WHEN :deferred THEN :waiting"
            " ELSE :retracted END WHERE entry = :entry AND part = :part AND batch = :batch"
            " AND state IN (:attempted, :deferred, :withdrawn)");
        if (!update)
            return failAs(update);
        update->bind(":entry", outcome.entry).bind(":part", std::uint8_t(outcome.part));
        update->bind(":batch", batch);
        bindStates(*update,
                   {{":answer", outcome.isAccepted ? Delivery::Acknowledged : Delivery::Quarantined},
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
        "SELECT dossier, state, count(*) FROM outbox GROUP BY dossier, state ORDER BY dossier, state");
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

} // namespace rp3
