// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sqlite/database.h"

#include <QTemporaryDir>

namespace rp3 {

using TestKey = crypto::Secret<struct TestKeyTag, 32>;

inline constexpr sqlite::FileFormat testFormat{0x74657374, 1};

/// A database in a folder of its own, gone when the test ends. `reopen()` closes it and opens it again.
class TemporaryDatabase final {
public:
    TemporaryDatabase()
    {
        m_database = *sqlite::Database::open(path(), key(), testFormat, sqlite::Opening::New);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.db")); }

    [[nodiscard]] crypto::KeyView key() const { return m_key.bytes(); }

    [[nodiscard]] sqlite::Database &operator*() { return *m_database; }

    [[nodiscard]] sqlite::Database *operator->() { return m_database.get(); }

    void close() { m_database.reset(); }

    [[nodiscard]] Result<std::unique_ptr<sqlite::Database>> open() const
    {
        return sqlite::Database::open(path(), key(), testFormat, sqlite::Opening::Existing);
    }

    void reopen()
    {
        close();
        m_database = *open();
    }

private:
    QTemporaryDir m_folder;
    TestKey m_key = *TestKey::random();
    std::unique_ptr<sqlite::Database> m_database;
};

/// The one number that `sql` answers.
[[nodiscard]] inline std::int64_t numberFrom(sqlite::Database &database, const QByteArray &sql)
{
    return **database.prepare(sql)->first([](const sqlite::Row &row) { return row.get<std::int64_t>(0); });
}

} // namespace rp3
