// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/database.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <vector>

namespace rp3::gateway {

using namespace Qt::StringLiterals;

namespace {

constexpr int binary = 1;

bool isGood(const PGresult *result)
{
    const auto status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
}

} // namespace

void Rows::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

Rows::Rows(pg_result *result)
    : m_result(result)
{
}

int Rows::size() const
{
    return PQntuples(m_result.get());
}

std::int64_t Rows::touched() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
}

bool Rows::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArray Rows::bytes(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

std::int64_t Rows::integer(int row, int column) const
{
    const auto *value = PQgetvalue(m_result.get(), row, column);
    switch (PQgetlength(m_result.get(), row, column)) {
    case 2:
        return qFromBigEndian<qint16>(value);
    case 4:
        return qFromBigEndian<qint32>(value);
    case 8:
        return qFromBigEndian<qint64>(value);
    }
    return 0;
}

bool Rows::flag(int row, int column) const
{
    return !isNull(row, column) && *PQgetvalue(m_result.get(), row, column) != '\0';
}

void Database::Finish::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

Database::Database(pg_conn *connection)
    : m_connection(connection)
{
}

Error Database::errorOf(const pg_result *result)
{
    const auto *state = result == nullptr ? nullptr : PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const auto code = QString::fromLatin1(state);
    // What libpq says by itself has no code. Class 57P is a server that ends: libpq has read its last words,
    // and finds out only later that nothing follows.
    if (state == nullptr || code.startsWith("57P"_L1) || PQstatus(m_connection.get()) != CONNECTION_OK) {
        m_isBroken = true;
        return {ErrorKind::Offline, u"database connection"_s};
    }
    // A deadlock, or no resources: passes.
    if (code.startsWith("40"_L1) || code.startsWith("53"_L1))
        return {ErrorKind::Offline, u"SQLSTATE %1"_s.arg(code)};
    return {code == "23505"_L1 ? ErrorKind::Conflict : ErrorKind::Internal, u"SQLSTATE %1"_s.arg(code)};
}

Result<Database> Database::open(const QByteArray &connection)
{
    Database database(PQconnectdb(connection.constData()));
    if (!database.isAlive())
        return fail(ErrorKind::Offline, u"database connection"_s);
    // What the server warns of may repeat values; nobody reads it here.
    PQsetNoticeProcessor(
        database.m_connection.get(), [](void *, const char *) {}, nullptr);
    if (const auto set = database.run("SET search_path = rp3; SET client_encoding = 'UTF8'"); !set)
        return failAs(set);
    return database;
}

bool Database::isAlive() const
{
    return !m_isBroken && PQstatus(m_connection.get()) == CONNECTION_OK;
}

Result<QByteArray> Database::prepared(const QByteArray &sql)
{
    if (const auto known = m_statements.constFind(sql); known != m_statements.constEnd())
        return *known;
    const QByteArray name = 's' + QByteArray::number(m_statements.size());
    auto *result = PQprepare(m_connection.get(), name.constData(), sql.constData(), 0, nullptr);
    const Rows rows(result);
    if (!isGood(result))
        return tl::unexpected(errorOf(result));
    m_statements.insert(sql, name);
    return name;
}

Result<Rows> Database::query(const QByteArray &sql, const Parameters &parameters)
{
    const auto name = prepared(sql);
    if (!name)
        return failAs(name);
    const auto &values = parameters.values();
    std::vector<const char *> pointers;
    std::vector<int> lengths;
    for (const auto &value : values) {
        pointers.push_back(value ? value->constData() : nullptr);
        lengths.push_back(value ? int(value->size()) : 0);
    }
    const std::vector<int> formats(pointers.size(), binary);
    auto *result = PQexecPrepared(m_connection.get(), name->constData(), int(pointers.size()),
                                  pointers.data(), lengths.data(), formats.data(), binary);
    Rows rows(result);
    if (!isGood(result))
        return tl::unexpected(errorOf(result));
    return rows;
}

Result<void> Database::run(const QByteArray &script)
{
    auto *result = PQexec(m_connection.get(), script.constData());
    const Rows rows(result);
    if (!isGood(result))
        return tl::unexpected(errorOf(result));
    return {};
}

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto begun = database.query("BEGIN"); !begun)
        return failAs(begun);
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (m_database != nullptr)
        std::ignore = m_database->query("ROLLBACK");
}

Result<void> Transaction::commit()
{
    const auto committed = std::exchange(m_database, nullptr)->query("COMMIT");
    if (!committed)
        return failAs(committed);
    return {};
}

} // namespace rp3::gateway
