// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gateway/database.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace rp3::gateway {

/// A fixed number of database connections for any number of threads. Thread-safe.
class DatabasePool final {
public:
    /// Opens nothing yet. `connection`: a libpq connection string; `size`: at least 1.
    DatabasePool(QByteArray connection, int size);

    /// One connection, for as long as this lives. Broken ones are not given back.
    class Lease final {
    public:
        Lease(DatabasePool &pool, Database database);
        Lease(Lease &&other) noexcept;
        Lease &operator=(Lease &&) = delete;
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;
        ~Lease();

        [[nodiscard]] Database &operator*() { return m_database; }

    private:
        DatabasePool *m_pool;
        Database m_database;
    };

    /// `Offline` if none comes free within `patience`, or none can be opened.
    [[nodiscard]] Result<Lease> take(std::chrono::milliseconds patience = std::chrono::seconds(5));

private:
    void giveBack(Database database);

    const QByteArray m_connection;
    std::mutex m_mutex;
    std::condition_variable m_isFree;
    std::vector<Database> m_idle;
    int m_free; // how many more may be in use
};

} // namespace rp3::gateway
