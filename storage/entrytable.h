// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/chain.h"
#include "journal/seal.h"
#include "storage/sqlite/database.h"

#include <functional>

namespace rp3 {

/// An entry as it stands in the vault. If it is closed, `entry.coded` holds the closed bytes.
struct StoredEntry {
    SealedEntry entry;
    bool isClosed = false;
};

/// The journal in the vault: entries, and the heads that speak for them. Only for the thread of the database;
/// writes want a transaction around them.
class EntryTable final {
public:
    explicit EntryTable(sqlite::Database &database)
        : m_database(&database)
    {
    }

    /// Appends at the end of `device`'s chain. `codedBytes` are what is kept of the coded part: open or
    /// closed.
    [[nodiscard]] Result<void> append(const SealedEntry &entry, const ChainItem &item, bool isClosed,
                                      QByteArrayView codedBytes);

    /// The entries of a dossier, in the order they arrived here.
    [[nodiscard]] Result<QList<StoredEntry>> ofDossier(const DossierId &dossier);

    /// The entry of `dossier` that arrived last; null if there is none. As long as it is the same, so is what
    /// the dossier says.
    [[nodiscard]] Result<EntryId> lastOf(const DossierId &dossier);

    [[nodiscard]] Result<std::optional<StoredEntry>> find(const DossierId &dossier, const EntryId &id);

    /// Calls `visit` with each open entry, without its sealed parts, grouped by dossier. The first error of
    /// `visit` ends it.
    [[nodiscard]] Result<void> eachOpen(const std::function<Result<void>(StoredEntry)> &visit);

    [[nodiscard]] Result<std::int64_t> count();

    /// The chain of `device`, from its start.
    [[nodiscard]] Result<std::vector<ChainItem>> chainOf(const DeviceId &device);

    /// The link of one entry of `device`; nothing if its chain does not have it. Quick near the end.
    [[nodiscard]] Result<std::optional<Link>> linkAt(const DeviceId &device, std::uint64_t sequence);

    /// Keeps the coded part of an entry that is here in another way: opening a closed one, or closing an open
    /// one.
    [[nodiscard]] Result<void> replaceCoded(const StoredEntry &stored);

    [[nodiscard]] Result<void> writeHead(const Head &head);
    [[nodiscard]] Result<QList<Head>> heads();

    /// The last head of `device`; nothing before its first entry.
    [[nodiscard]] Result<std::optional<Head>> lastHead(const DeviceId &device);

private:
    sqlite::Database *m_database;
};

} // namespace rp3
