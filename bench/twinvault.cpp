// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/twinvault.h"

#include "storage/schema.h"

#include <QDir>
#include <QFile>

namespace rp3::bench {

using namespace Qt::StringLiterals;

namespace {

QByteArray nameOf(const FieldDescription &field)
{
    return QByteArray(field.name.data(), qsizetype(field.name.size()));
}

template <typename T> TwinVault::Value valueAt(const sqlite::Row &row, int column)
{
    const auto value = row.get<std::optional<T>>(column);
    return value ? TwinVault::Value(*value) : TwinVault::Value(std::nullopt);
}

TwinVault::Value valueAt(const sqlite::Row &row, int column, ValueType type)
{
    switch (type) {
    case ValueType::Flag:
    case ValueType::Count:
    case ValueType::Day:
        return valueAt<std::int64_t>(row, column);
    case ValueType::Code:
    case ValueType::Codes:
    case ValueType::Label:
        return valueAt<QString>(row, column);
    default:
        return valueAt<QByteArray>(row, column);
    }
}

std::vector<TwinVault::Value> sessionRow(const Desk &desk, const DossierId &dossier, const RecordId &record)
{
    QByteArrayList columns;
    QList<ValueType> types;
    for (const auto &field : describe(RecordKind::Session)->fields) {
        if (field.tier == Tier::Coded) {
            columns.append(nameOf(field));
            types.append(field.type);
        }
    }
    auto statement = must(desk.database->prepare("SELECT " + columns.join(", ")
                                                 + " FROM p_session WHERE dossier = :dossier AND id = :id"));
    statement.bind(":dossier", dossier).bind(":id", record);
    return *must(statement.first([&](const sqlite::Row &row) {
        std::vector<TwinVault::Value> values;
        for (int column = 0; column < int(types.size()); ++column)
            values.push_back(valueAt(row, column, types[column]));
        return values;
    }));
}

} // namespace

TwinVault::TwinVault(const FullRoom &full, const QString &folder)
    : m_sessions(describe(RecordKind::Session))
    , m_insert(projectionInsert(*m_sessions, ProjectionPlace::File))
{
    const auto copied =
        QDir().mkpath(folder) && QFile::copy(full.folder() + u"/vault.db"_s, folder + u"/vault.db"_s);
    Q_ASSERT(copied);
    m_vault = must(VaultFile::open(folder, full.vaultKey().bytes()));
}

TwinVault::Rows TwinVault::rowsOf(const Desk &desk, const Written &written)
{
    EntryTable entries(*desk.database);
    Rows rows;
    rows.entry = *must(entries.find(written.dossier, written.entry));
    rows.head = *must(entries.lastHead(desk.pc->id));
    rows.item = {desk.pc->id, rows.head.last, written.entry, written.digests, rows.head.link};
    rows.record = written.created.first();
    rows.session = sessionRow(desk, written.dossier, rows.record);
    auto queued = must(desk.database->prepare("SELECT 1 FROM outbox WHERE number = (SELECT number FROM entry "
                                              "WHERE dossier = :dossier AND id = :id)"));
    queued.bind(":dossier", written.dossier).bind(":id", written.entry);
    rows.isInOutbox = must(queued.first([](const sqlite::Row &) { return true; })).has_value();
    return rows;
}

void TwinVault::write(const Rows &rows)
{
    auto &database = m_vault->database();
    EntryTable entries(database);
    auto transaction = must(sqlite::Transaction::begin(database));
    must(entries.append(rows.entry.entry, rows.item, rows.entry.isClosed, rows.entry.entry.coded));
    must(entries.writeHead(rows.head));
    writeSession(rows);
    if (rows.isInOutbox)
        writeOutbox();
    must(transaction.commit());
}

void TwinVault::writeSession(const Rows &rows)
{
    auto statement = must(m_vault->database().prepare(m_insert));
    statement.bind(":dossier", rows.entry.entry.dossier).bind(":id", rows.record);
    auto value = rows.session.begin();
    for (const auto &field : m_sessions->fields) {
        if (field.tier != Tier::Coded)
            continue;
        const QByteArray parameter = ':' + nameOf(field);
        std::visit([&](const auto &bound) { statement.bind(parameter, bound); }, *value++);
    }
    must(statement.run());
}

void TwinVault::writeOutbox()
{
    auto statement = must(m_vault->database().prepare(
        "INSERT INTO outbox (number, part, state) SELECT max(number), 0, 0 FROM entry"));
    must(statement.run());
}

} // namespace rp3::bench
