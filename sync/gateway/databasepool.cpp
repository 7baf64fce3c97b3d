// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/databasepool.h"

namespace rp3::gateway {

using namespace Qt::StringLiterals;

DatabasePool::Lease::Lease(DatabasePool &pool, Database database)
    : m_pool(&pool)
    , m_database(std::move(database))
{
}

DatabasePool::Lease::Lease(Lease &&other) noexcept
    : m_pool(std::exchange(other.m_pool, nullptr))
    , m_database(std::move(other.m_database))
{
}

DatabasePool::Lease::~Lease()
{
    if (m_pool != nullptr)
        m_pool->giveBack(std::move(m_database));
}

DatabasePool::DatabasePool(QByteArray connection, int size)
    : m_connection(std::move(connection))
    , m_free(size)
{
    Q_ASSERT(size > 0);
}

Result<DatabasePool::Lease> DatabasePool::take(std::chrono::milliseconds patience)
{
    std::optional<Database> idle;
    {
        std::unique_lock lock(m_mutex);
        if (!m_isFree.wait_for(lock, patience, [this] { return m_free > 0; }))
            return fail(ErrorKind::Offline, u"all database connections are in use"_s);
        --m_free;
        if (!m_idle.empty()) {
            idle = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (idle)
        return Lease(*this, *std::move(idle));
    auto opened = Database::open(m_connection);
    if (!opened) {
        const std::lock_guard lock(m_mutex);
        ++m_free;
        m_isFree.notify_one();
        return failAs(opened);
    }
    return Lease(*this, *std::move(opened));
}

void DatabasePool::giveBack(Database database)
{
    const std::lock_guard lock(m_mutex);
    if (database.isAlive())
        m_idle.push_back(std::move(database));
    else
        m_idle.clear(); // the server was restarted: the others are gone too
    ++m_free;
    m_isFree.notify_one();
}

} // namespace rp3::gateway
