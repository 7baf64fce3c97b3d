// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/entrytable.h"

namespace rp3 {

namespace {

#define RP3_ENTRY_COLUMNS                                                                                    \
    "id, dossier, closed, digest_coded, digest_identity, digest_story, coded, identity, story"

StoredEntry entryFrom(const sqlite::Row &row)
{
    StoredEntry stored;
    stored.entry.id = row.get<EntryId>(0);
    stored.entry.dossier = row.get<DossierId>(1);
    stored.isClosed = row.get<bool>(2);
    stored.entry.digests = {row.get<crypto::Digest>(3), row.get<crypto::Digest>(4),
                            row.get<crypto::Digest>(5)};
    stored.entry.coded = row.get<QByteArray>(6);
    stored.entry.identity = row.get<QByteArray>(7);
    stored.entry.story = row.get<QByteArray>(8);
    return stored;
}

Head headFrom(const sqlite::Row &row)
{
    Head head;
    head.device = row.get<DeviceId>(0);
    head.user = row.get<RecordId>(1);
    head.first = row.get<std::uint64_t>(2);
    head.last = row.get<std::uint64_t>(3);
    head.link = row.get<Link>(4);
    head.byUser = row.get<crypto::Signature>(5);
    head.byDevice = row.get<crypto::Signature>(6);
    return head;
}

} // namespace

Result<void> EntryTable::append(const SealedEntry &entry, const ChainItem &item, bool isClosed,
                                QByteArrayView codedBytes)
{
    auto statement = m_database->prepare(
        "INSERT INTO entry (id, dossier, device, sequence, closed, digest_coded, digest_identity, "
        "digest_story,"
        " link, coded, identity, story) VALUES (:id, :dossier, :device, :sequence, :closed, :digest_coded,"
        " :digest_identity, :digest_story, :link, :coded, :identity, :story)");
    if (!statement)
        return failAs(statement);
    statement->bind(":id", entry.id).bind(":dossier", entry.dossier).bind(":device", item.device);
    statement->bind(":sequence", item.sequence).bind(":closed", isClosed).bind(":link", item.link);
    statement->bind(":digest_coded", entry.digests[0]).bind(":digest_identity", entry.digests[1]);
    statement->bind(":digest_story", entry.digests[2]).bind(":coded", codedBytes);
    return statement->bind(":identity", entry.identity).bind(":story", entry.story).run();
}

Result<QList<StoredEntry>> EntryTable::ofDossier(const DossierId &dossier)
{
    auto statement = m_database->prepare("SELECT " RP3_ENTRY_COLUMNS
                                         " FROM entry WHERE dossier = :dossier ORDER BY number");
    if (!statement)
        return failAs(statement);
    QList<StoredEntry> entries;
    const auto read =
        statement->bind(":dossier", dossier).each([&](const auto &row) { entries.append(entryFrom(row)); });
    if (!read)
        return failAs(read);
    return entries;
}

Result<EntryId> EntryTable::lastOf(const DossierId &dossier)
{
    auto statement =
        m_database->prepare("SELECT id FROM entry WHERE dossier = :dossier ORDER BY number DESC LIMIT 1");
    if (!statement)
        return failAs(statement);
    const auto last = statement->bind(":dossier", dossier).first([](const sqlite::Row &row) {
        return row.get<EntryId>(0);
    });
    if (!last)
        return failAs(last);
    return last->value_or(EntryId());
}

Result<std::optional<StoredEntry>> EntryTable::find(const DossierId &dossier, const EntryId &id)
{
    auto statement =
        m_database->prepare("SELECT " RP3_ENTRY_COLUMNS " FROM entry WHERE dossier = :dossier AND id = :id");
    if (!statement)
        return failAs(statement);
    return statement->bind(":dossier", dossier).bind(":id", id).first(entryFrom);
}

Result<void> EntryTable::eachOpen(const std::function<Result<void>(StoredEntry)> &visit)
{
    // The sealed parts stand behind the coded one and are much longer: their pages are not even read.
    auto statement =
        m_database->prepare("SELECT id, dossier, digest_coded, digest_identity, digest_story, coded"
                            " FROM entry WHERE closed = 0 ORDER BY dossier");
    if (!statement)
        return failAs(statement);
    return statement->each([&](const sqlite::Row &row) {
        StoredEntry stored;
        stored.entry.id = row.get<EntryId>(0);
        stored.entry.dossier = row.get<DossierId>(1);
        stored.entry.digests = {row.get<crypto::Digest>(2), row.get<crypto::Digest>(3),
                                row.get<crypto::Digest>(4)};
        stored.entry.coded = row.get<QByteArray>(5);
        return visit(std::move(stored));
    });
}

Result<std::int64_t> EntryTable::count()
{
    auto statement = m_database->prepare("SELECT count(*) FROM entry");
    if (!statement)
        return failAs(statement);
    const auto number = statement->first([](const auto &row) { return row.template get<std::int64_t>(0); });
    if (!number)
        return failAs(number);
    return number->value_or(0);
}

Result<std::vector<ChainItem>> EntryTable::chainOf(const DeviceId &device)
{
    auto statement = m_database->prepare(
        "SELECT sequence, id, digest_coded, digest_identity, digest_story, link FROM entry"
        " WHERE device = :device ORDER BY number");
    if (!statement)
        return failAs(statement);
    std::vector<ChainItem> chain;
    const auto read = statement->bind(":device", device).each([&](const sqlite::Row &row) {
        chain.push_back({device,
                         row.get<std::uint64_t>(0),
                         row.get<EntryId>(1),
                         {row.get<crypto::Digest>(2), row.get<crypto::Digest>(3), row.get<crypto::Digest>(4)},
                         row.get<Link>(5)});
    });
    if (!read)
        return failAs(read);
    return chain;
}

Result<std::optional<Link>> EntryTable::linkAt(const DeviceId &device, std::uint64_t sequence)
{
    // From the end: what is asked for was written a moment before the vault was closed. An index on it would
    // cost a page in every commit.
    auto statement =
        m_database->prepare("SELECT link FROM entry WHERE device = :device AND sequence = :sequence"
                            " ORDER BY number DESC LIMIT 1");
    if (!statement)
        return failAs(statement);
    return statement->bind(":device", device).bind(":sequence", sequence).first([](const sqlite::Row &row) {
        return row.get<Link>(0);
    });
}

Result<void> EntryTable::replaceCoded(const StoredEntry &stored)
{
    auto statement = m_database->prepare("UPDATE entry SET closed = :closed, coded = :coded"
                                         " WHERE dossier = :dossier AND id = :id");
    if (!statement)
        return failAs(statement);
    const auto &entry = stored.entry;
    statement->bind(":closed", stored.isClosed).bind(":coded", QByteArrayView(entry.coded));
    return statement->bind(":dossier", entry.dossier).bind(":id", entry.id).run();
}

Result<void> EntryTable::writeHead(const Head &head)
{
    auto statement = m_database->prepare(
        "INSERT OR REPLACE INTO head (device, user, first, last, link, by_user, by_device)"
        " VALUES (:device, :user, :first, :last, :link, :by_user, :by_device)");
    if (!statement)
        return failAs(statement);
    statement->bind(":device", head.device).bind(":user", head.user).bind(":first", head.first);
    statement->bind(":last", head.last).bind(":link", head.link);
    return statement->bind(":by_user", head.byUser).bind(":by_device", head.byDevice).run();
}

Result<QList<Head>> EntryTable::heads()
{
    auto statement = m_database->prepare(
        "SELECT device, user, first, last, link, by_user, by_device FROM head ORDER BY device, first");
    if (!statement)
        return failAs(statement);
    QList<Head> heads;
    const auto read = statement->each([&](const auto &row) { heads.append(headFrom(row)); });
    if (!read)
        return failAs(read);
    return heads;
}

Result<std::optional<Head>> EntryTable::lastHead(const DeviceId &device)
{
    auto statement = m_database->prepare(
        "SELECT device, user, first, last, link, by_user, by_device FROM head WHERE device = :device"
        " ORDER BY first DESC LIMIT 1");
    if (!statement)
        return failAs(statement);
    return statement->bind(":device", device).first(headFrom);
}

} // namespace rp3
