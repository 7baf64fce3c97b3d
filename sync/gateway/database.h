// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "sync/gateway/parameters.h"

#include <QHash>

#include <memory>
#include <utility>

struct pg_conn;
struct pg_result;

namespace rp3::gateway {

/// What a statement returned. Columns by their place in it, values as they stand in the answer.
class Rows final {
public:
    explicit Rows(pg_result *result);
    Rows(Rows &&) noexcept = default;
    Rows &operator=(Rows &&) noexcept = default;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    ~Rows() = default;

    [[nodiscard]] int size() const;

    [[nodiscard]] bool isEmpty() const { return size() == 0; }

    /// How many rows an INSERT, UPDATE or DELETE touched.
    [[nodiscard]] std::int64_t touched() const;

    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const; ///< `bytea` or `text`
    [[nodiscard]] std::int64_t integer(int row, int column) const; ///< `int2`, `int4` or `int8`
    [[nodiscard]] bool flag(int row, int column) const; ///< `bool`

    template <typename IdType> [[nodiscard]] IdType id(int row, int column) const
    {
        return IdType::fromBytes(bytes(row, column)).value_or(IdType());
    }

private:
    struct Clear {
        void operator()(pg_result *result) const;
    };

    std::unique_ptr<pg_result, Clear> m_result;
};

/// One connection to the province's PostgreSQL. Belongs to one thread at a time.
///
/// Errors are `Offline` when the connection is gone or the server cannot serve now, `Conflict` when a unique
/// key stands in the way, and `Internal` for everything else, with the SQLSTATE as detail: never a value.
class Database final {
public:
    /// `connection`: a libpq connection string.
    [[nodiscard]] static Result<Database> open(const QByteArray &connection);

    /// Runs one statement. Prepared at its first use on this connection and kept.
    [[nodiscard]] Result<Rows> query(const QByteArray &sql, const Parameters &parameters = {});

    /// Runs a script of any number of statements, as one transaction unless it says otherwise.
    [[nodiscard]] Result<void> run(const QByteArray &script);

    /// Whether the connection can still be used.
    [[nodiscard]] bool isAlive() const;

private:
    struct Finish {
        void operator()(pg_conn *connection) const;
    };

    explicit Database(pg_conn *connection);

    [[nodiscard]] Result<QByteArray> prepared(const QByteArray &sql);
    [[nodiscard]] Error errorOf(const pg_result *result);

    std::unique_ptr<pg_conn, Finish> m_connection;
    QHash<QByteArray, QByteArray> m_statements; // SQL → name
    bool m_isBroken = false;
};

/// A transaction: rolled back unless committed.
class Transaction final {
public:
    [[nodiscard]] static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }

    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// On success everything is on the disk of the database server, if it is set up to sync.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }

    Database *m_database;
};

} // namespace rp3::gateway
