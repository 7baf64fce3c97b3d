// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/vaultfile.h"

#include "storage/schema.h"
#include "storage/settings.h"
#include "storage/sqlite/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// "RP3v". The version is that of the tables that are not made again from the journal; 0 promises nothing
/// yet.
constexpr sqlite::FileFormat vaultFormat{0x52503376, 0};

constexpr qint64 pageSize = 4096;
constexpr auto ownersFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString pathIn(const QString &folder)
{
    return folder + u"/vault.db"_s;
}

[[nodiscard]] Result<void> makeTables(sqlite::Database &database)
{
    auto transaction = sqlite::Transaction::begin(database);
    if (!transaction)
        return failAs(transaction);
    const auto tables = tablesOfAVault();
    for (const auto &table : tables) {
        if (const auto made = database.run(table); !made)
            return made;
    }
    const auto noted = Settings(database).set(Setting::FieldTables, projectionsFingerprint());
    return noted ? transaction->commit() : noted;
}

/// Looks at the file before SQLCipher, which cannot tell a stump from a wrong key. Does not open it.
[[nodiscard]] Result<void> checkFromOutside(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() && !file.isSymLink())
        return fail(ErrorKind::NotFound, u"vault.db"_s);
    if (file.isSymLink() || !file.isFile())
        return fail(ErrorKind::Corrupt, u"vault.db is no plain file"_s);
    // After a power cut the last page may be half written; then the log still has it.
    const auto hasLog = QFileInfo(path + u"-wal").size() > 0;
    if (file.size() < pageSize || (!hasLog && file.size() % pageSize != 0))
        return fail(ErrorKind::Corrupt, u"vault.db is cut off"_s);
    return {};
}

/// Whether it is a database that was never encrypted. Only for a file that is not open in this process.
bool isPlainSqlite(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

/// Nothing is in the file that this program did not put there, and nothing is missing: somebody who held the
/// key could have added a trigger or a view, or taken away what keeps entries apart.
[[nodiscard]] Result<void> checkTables(sqlite::Database &database)
{
    // `sql` is empty for the indexes that SQLite makes by itself.
    auto statement = database.prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL");
    if (!statement)
        return failAs(statement);
    const auto fixed = fixedTables();
    qsizetype found = 0;
    const auto read = statement->each([&](const sqlite::Row &row) -> Result<void> {
        const auto type = row.get<QString>(0);
        const auto isProjection =
            row.get<QString>(1).startsWith(u"p_") && (type == u"table" || type == u"index");
        if (!isProjection && !fixed.contains(row.get<QString>(2).toUtf8()))
            return fail(ErrorKind::Corrupt, u"vault.db has a foreign %1"_s.arg(type));
        found += isProjection ? 0 : 1;
        return {};
    });
    if (!read)
        return read;
    return found == fixed.size() ? Result<void>() : fail(ErrorKind::Corrupt, u"vault.db lacks a table"_s);
}

} // namespace

Result<std::unique_ptr<VaultFile>> VaultFile::create(const QString &folder, crypto::KeyView key)
{
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownersFolder))
        return fail(ErrorKind::Denied, u"vault folder"_s);
    auto database = sqlite::Database::open(pathIn(folder), key, vaultFormat, sqlite::Opening::New);
    if (!database)
        return failAs(database);
    if (const auto made = makeTables(**database); !made)
        return failAs(made);
    return std::unique_ptr<VaultFile>(new VaultFile(*std::move(database)));
}

Result<std::unique_ptr<VaultFile>> VaultFile::open(const QString &folder, crypto::KeyView key)
{
    const auto path = pathIn(folder);
    if (const auto looked = checkFromOutside(path); !looked)
        return failAs(looked);
    auto database = sqlite::Database::open(path, key, vaultFormat, sqlite::Opening::Existing);
    if (!database && database.error().kind == ErrorKind::WrongKey && isPlainSqlite(path))
        return fail(ErrorKind::Corrupt, u"vault.db is not encrypted"_s);
    if (!database)
        return failAs(database);
    if (const auto checked = checkTables(**database); !checked)
        return failAs(checked);
    // Copied there by hand, perhaps: nobody else shall read it.
    QFile::setPermissions(folder, ownersFolder);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return std::unique_ptr<VaultFile>(new VaultFile(*std::move(database)));
}

Result<void> VaultFile::checkEveryPage()
{
    if (const auto moved = m_database->checkpoint(); !moved)
        return moved; // the first check reads the file alone, not the log
    // cipher_integrity_check compares each page with its MAC, quick_check the tables with themselves.
    for (const auto *pragma : {"PRAGMA cipher_integrity_check", "PRAGMA quick_check"}) {
        auto statement = m_database->prepare(pragma);
        if (!statement)
            return failAs(statement);
        bool isSound = true;
        const auto read = statement->each(
            [&](const sqlite::Row &row) { isSound = isSound && row.get<QString>(0) == u"ok"_s; });
        if (!read)
            return read;
        if (!isSound)
            return fail(ErrorKind::Corrupt, QString::fromLatin1(pragma));
    }
    return {};
}

void removeUnfinishedVault(const QString &folder)
{
    for (const auto *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(QString(pathIn(folder) + QLatin1StringView(suffix)));
}

} // namespace rp3
