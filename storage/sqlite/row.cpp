// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/row.h"

#include <sqlcipher/sqlite3.h>

namespace rp3::sqlite {

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Row::integer(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_INTEGER)
        m_isSound = false;
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Row::bytes(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_BLOB) {
        m_isSound = false;
        return {};
    }
    const auto *data = sqlite3_column_blob(m_statement, column);
    return QByteArrayView(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column));
}

void Row::read(int column, bool &value) const
{
    const auto number = integer(column);
    if (number != 0 && number != 1)
        m_isSound = false;
    value = number == 1;
}

void Row::read(int column, QByteArray &value) const
{
    value = bytes(column).toByteArray();
}

void Row::read(int column, QString &value) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_TEXT) {
        m_isSound = false;
        return;
    }
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    value = QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

} // namespace rp3::sqlite
