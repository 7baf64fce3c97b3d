// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <utility>

namespace rp3::sqlite {

class Database;

/// All or nothing: what was written since `begin` is undone when this ends without a successful `commit`.
/// Only for the thread of the database. Transactions do not nest.
class Transaction final {
public:
    /// If it fails, nothing has begun.
    [[nodiscard]] static Result<Transaction> begin(Database &database);

    Transaction(Transaction &&other) noexcept
        : m_database(std::exchange(other.m_database, nullptr))
    {
    }

    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// On disk when this returns without an error. If it fails, everything is undone. Call it once.
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {
    }

    void rollBack();

    Database *m_database; ///< Null once it is over.
};

} // namespace rp3::sqlite
