// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/sqlite/database.h"

namespace rp3 {

/// The encrypted database of a room: `vault.db` in its folder. Belongs to the thread that opened it.
class VaultFile final {
public:
    /// Makes an empty one with its tables. `Conflict` if there is one already.
    [[nodiscard]] static Result<std::unique_ptr<VaultFile>> create(const QString &folder,
                                                                   crypto::KeyView key);

    /// `NotFound` without a file; `WrongKey` if the key is not the one, or its first page is damaged;
    /// `Corrupt` if it is cut short, is no SQLCipher file, belongs to another program or has other tables;
    /// `TooNew` if a later version wrote it: then not one byte changes; `Locked` while it is open elsewhere;
    /// `Denied` if it may not be written.
    [[nodiscard]] static Result<std::unique_ptr<VaultFile>> open(const QString &folder, crypto::KeyView key);

    [[nodiscard]] sqlite::Database &database() { return *m_database; }

    /// Reads every page and checks it: seconds to minutes. `Corrupt` if one is not as it was written.
    [[nodiscard]] Result<void> checkEveryPage();

private:
    explicit VaultFile(std::unique_ptr<sqlite::Database> database)
        : m_database(std::move(database))
    {
    }

    std::unique_ptr<sqlite::Database> m_database;
};

/// Removes the file of a set-up that did not come to its end. Only where there are no key slots: without them
/// nobody can ever have read it.
void removeUnfinishedVault(const QString &folder);

} // namespace rp3
