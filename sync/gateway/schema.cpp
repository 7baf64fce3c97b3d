// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/schema.h"

#include <QFile>

/// Resources of a static library are linked only if somebody asks for them, outside any namespace.
static void loadSchema()
{
    Q_INIT_RESOURCE(gateway);
}

namespace rp3::gateway {

using namespace Qt::StringLiterals;

Result<void> createSchema(Database &database, const ProvinceId &province, const QString &name)
{
    loadSchema();
    QFile file(u":/rp3/sync/gateway/schema.sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema is missing from the program");

    const auto existing = database.query("SELECT 1 FROM pg_namespace WHERE nspname = 'rp3'");
    if (!existing)
        return failAs(existing);
    if (!existing->isEmpty())
        return fail(ErrorKind::Conflict, u"schema rp3"_s);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return failAs(transaction);
    if (const auto made = database.run(file.readAll()); !made)
        return failAs(made);
    const auto named = database.query("INSERT INTO province (id, name) VALUES ($1::bytea, $2::text)",
                                      Parameters().bytes(province.view()).text(name.toUtf8()));
    if (!named)
        return failAs(named);
    return transaction->commit();
}

Result<ProvinceId> provinceOf(Database &database)
{
    const auto rows = database.query("SELECT id FROM province");
    if (!rows)
        return failAs(rows);
    if (rows->isEmpty())
        return fail(ErrorKind::NotFound, u"province"_s);
    return rows->id<ProvinceId>(0, 0);
}

Result<bool> isDurable(Database &database)
{
    const auto rows = database.query("SELECT current_setting('fsync') = 'on'"
                                     " AND current_setting('full_page_writes') = 'on'"
                                     " AND current_setting('synchronous_commit') <> 'off'");
    if (!rows)
        return failAs(rows);
    return rows->flag(0, 0);
}

} // namespace rp3::gateway
