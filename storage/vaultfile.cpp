// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/vaultfile.h"

#include <QFile>

namespace rp3 {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<VaultFile>> VaultFile::create(const QString &folder, crypto::KeyView key)
{
    auto db = sqlite::Database::open(folder + u"/vault.db"_s, key, {0x52503301, 1}, sqlite::Opening::New);
    if (!db)
        return failAs(db);
    return std::unique_ptr<VaultFile>(new VaultFile(*std::move(db)));
}

Result<std::unique_ptr<VaultFile>> VaultFile::open(const QString &folder, crypto::KeyView key)
{
    auto db =
        sqlite::Database::open(folder + u"/vault.db"_s, key, {0x52503301, 1}, sqlite::Opening::Existing);
    if (!db)
        return failAs(db);
    return std::unique_ptr<VaultFile>(new VaultFile(*std::move(db)));
}

void removeUnfinishedVault(const QString &folder)
{
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(folder + u"/vault.db"_s + QLatin1StringView(suffix));
}

} // namespace rp3
