// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/transaction.h"

#include "storage/sqlite/database.h"
#include "storage/sqlite/statement.h"

namespace rp3::sqlite {

namespace {

[[nodiscard]] Result<void> runPrepared(Database &database, const QByteArray &sql)
{
    auto statement = database.prepare(sql);
    return statement ? statement->run() : failAs(statement);
}

} // namespace

Result<Transaction> Transaction::begin(Database &database)
{
    Q_ASSERT(!database.isInTransaction());
    // IMMEDIATE: whoever begins wants to write, and shall learn now that it cannot.
    if (const auto begun = runPrepared(database, "BEGIN IMMEDIATE"); !begun)
        return failAs(begun);
    return Transaction(database);
}

Transaction::~Transaction()
{
    rollBack();
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database != nullptr);
    const auto committed = runPrepared(*m_database, "COMMIT");
    if (committed)
        m_database = nullptr;
    else
        rollBack();
    return committed;
}

void Transaction::rollBack()
{
    auto *database = std::exchange(m_database, nullptr);
    // After a full disk or an I/O error SQLite may have rolled back by itself; a second time would be an
    // error.
    if (database == nullptr || !database->isInTransaction())
        return;
    const auto rolledBack = runPrepared(*database, "ROLLBACK");
    Q_ASSERT(rolledBack || !database->isInTransaction());
    Q_UNUSED(rolledBack)
}

} // namespace rp3::sqlite
