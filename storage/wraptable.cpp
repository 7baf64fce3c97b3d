// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/wraptable.h"

namespace rp3 {

namespace {

[[nodiscard]] Result<QList<KeptKey>> allOf(sqlite::Statement &statement)
{
    QList<KeptKey> keys;
    const auto read = statement.each([&](const sqlite::Row &row) { keys.append(keptKeyFrom(row)); });
    if (!read)
        return failAs(read);
    return keys;
}

} // namespace

KeptKey keptKeyFrom(const sqlite::Row &row)
{
    KeptKey key;
    key.holder = row.get<RecordId>(0);
    key.binding.dossier = row.get<DossierId>(1);
    key.binding.tier = crypto::KeyTier(row.get<std::uint8_t>(2));
    key.epoch = row.get<int>(3);
    key.binding.commitment = row.get<crypto::Commitment>(4);
    key.isBox = row.get<bool>(5);
    key.bytes = row.get<QByteArray>(6);
    return key;
}

Result<void> WrapTable::put(const KeptKey &key)
{
    auto statement = m_database->prepare(
        "INSERT OR REPLACE INTO wrap (holder, dossier, tier, epoch, commitment, is_box, bytes)"
        " VALUES (:holder, :dossier, :tier, :epoch, :commitment, :is_box, :bytes)");
    if (!statement)
        return failAs(statement);
    statement->bind(":holder", key.holder).bind(":dossier", key.binding.dossier);
    statement->bind(":tier", std::uint8_t(key.binding.tier)).bind(":epoch", key.epoch);
    statement->bind(":commitment", key.binding.commitment).bind(":is_box", key.isBox);
    return statement->bind(":bytes", QByteArrayView(key.bytes)).run();
}

Result<void> WrapTable::remove(const RecordId &holder, const DossierId &dossier)
{
    auto statement = m_database->prepare("DELETE FROM wrap WHERE holder = :holder AND dossier = :dossier");
    if (!statement)
        return failAs(statement);
    return statement->bind(":holder", holder).bind(":dossier", dossier).run();
}

Result<QList<KeptKey>> WrapTable::find(const RecordId &holder, const DossierId &dossier)
{
    auto statement =
        m_database->prepare("SELECT holder, dossier, tier, epoch, commitment, is_box, bytes FROM wrap"
                            " WHERE holder = :holder AND dossier = :dossier ORDER BY epoch");
    if (!statement)
        return failAs(statement);
    statement->bind(":holder", holder).bind(":dossier", dossier);
    return allOf(*statement);
}

Result<QList<RecordId>> WrapTable::holders(const DossierId &dossier)
{
    auto statement = m_database->prepare(
        "SELECT DISTINCT holder FROM wrap WHERE dossier = :dossier"
        " AND epoch = (SELECT max(epoch) FROM wrap WHERE dossier = :dossier) ORDER BY holder");
    if (!statement)
        return failAs(statement);
    QList<RecordId> holders;
    const auto read = statement->bind(":dossier", dossier).each([&](const sqlite::Row &row) {
        holders.append(row.get<RecordId>(0));
    });
    if (!read)
        return failAs(read);
    return holders;
}

Result<int> WrapTable::nextEpoch(const DossierId &dossier)
{
    auto statement =
        m_database->prepare("SELECT coalesce(max(epoch) + 1, 0) FROM wrap WHERE dossier = :dossier");
    if (!statement)
        return failAs(statement);
    const auto epoch =
        statement->bind(":dossier", dossier).first([](const sqlite::Row &row) { return row.get<int>(0); });
    if (!epoch)
        return failAs(epoch);
    return epoch->value_or(0);
}

} // namespace rp3
