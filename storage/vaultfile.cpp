// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/vaultfile.h"

#include "storage/schema.h"
#include "storage/sqlite/transaction.h"

#include <QDir>
#include <QFile>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// "RP3v". The version is that of tables that are not made again from the journal.
constexpr sqlite::FileFormat vaultFormat{0x52503376, 1};

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
    return transaction->commit();
}

} // namespace

Result<std::unique_ptr<VaultFile>> VaultFile::create(const QString &folder, crypto::KeyView key)
{
    if (!QDir().mkpath(folder)
        || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
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
    auto database = sqlite::Database::open(pathIn(folder), key, vaultFormat, sqlite::Opening::Existing);
    if (!database)
        return failAs(database);
    return std::unique_ptr<VaultFile>(new VaultFile(*std::move(database)));
}

Result<void> VaultFile::checkEveryPage()
{
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
