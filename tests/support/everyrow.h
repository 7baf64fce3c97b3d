// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sqlite/database.h"

#include <QStringList>

#include <map>

namespace rp3::test {

/// All columns of a row as one text, from the statement that made its table.
[[nodiscard]] inline QByteArray columnsOf(const QByteArray &sql)
{
    const auto from = sql.indexOf('(') + 1;
    const auto key = sql.indexOf(", PRIMARY KEY (");
    const auto list = sql.mid(from, (key < 0 ? sql.lastIndexOf(')') : key) - from);
    QByteArrayList columns;
    for (const auto &column : list.split(','))
        columns.append("quote(" + column.trimmed().split(' ').first() + ')');
    return columns.join(" || ' ' || ");
}

/// What somebody with an SQL shell reads in an open vault: every row of every table, bytes in hex, by table.
[[nodiscard]] inline std::map<QByteArray, QStringList> everyRow(sqlite::Database &database)
{
    std::map<QByteArray, QByteArray> statements; // By table: how it was made.
    const auto listed = database.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
                            ->each([&](const sqlite::Row &row) {
                                statements[row.get<QString>(0).toUtf8()] = row.get<QString>(1).toUtf8();
                            });
    std::map<QByteArray, QStringList> rows;
    for (const auto &[table, sql] : statements) {
        rows[table] = {};
        const QByteArray all = "SELECT " + columnsOf(sql) + " FROM \"" + table + '"';
        const auto read = database.prepare(all)->each(
            [&, name = table](const sqlite::Row &row) { rows[name].append(row.get<QString>(0)); });
        if (!listed || !read)
            qFatal("cannot read %s", table.constData());
    }
    return rows;
}

} // namespace rp3::test
