// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sqlite/database.h"

namespace rp3 {

class VaultFile final {
public:
    [[nodiscard]] static Result<std::unique_ptr<VaultFile>> create(const QString &folder,
                                                                   crypto::KeyView key);
    [[nodiscard]] static Result<std::unique_ptr<VaultFile>> open(const QString &folder, crypto::KeyView key);

    [[nodiscard]] sqlite::Database &database() { return *m_database; }

private:
    explicit VaultFile(std::unique_ptr<sqlite::Database> database)
        : m_database(std::move(database))
    {
    }

    std::unique_ptr<sqlite::Database> m_database;
};

void removeUnfinishedVault(const QString &folder);

} // namespace rp3
