// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bench/fullroom.h"
#include "storage/entrytable.h"

#include <variant>

namespace rp3::bench {

/// A copy of the full room's vault, in which the rows of a save are written once more by bare statements: the
/// least that SQLCipher takes for the same bytes in the same tables on the same disk.
class TwinVault final {
public:
    /// Copies the vault of `full` into `folder`. Nobody may have it open.
    TwinVault(const FullRoom &full, const QString &folder);

    using Value = std::variant<std::nullopt_t, std::int64_t, QString, QByteArray>;

    /// Every row that saving a session has made.
    struct Rows {
        StoredEntry entry;
        ChainItem item;
        Head head;
        RecordId record;
        std::vector<Value> session; ///< The Coded fields of its projection, in the order of the field table.
        bool isInOutbox = false; ///< She agreed to share it.
    };

    [[nodiscard]] static Rows rowsOf(const Desk &desk, const Written &written);

    /// Writes them in one transaction: on disk when it returns.
    void write(const Rows &rows);

private:
    void writeSession(const Rows &rows);
    void writeOutbox();

    std::unique_ptr<VaultFile> m_vault;
    const RecordDescription *m_sessions;
    QByteArray m_insert;
};

} // namespace rp3::bench
