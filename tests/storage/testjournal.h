// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/chain.h"
#include "journal/fold.h"
#include "journal/seal.h"
#include "storage/entrytable.h"
#include "storage/sqlite/transaction.h"

namespace rp3 {

/// One PC that writes a journal: seals acts in any number of dossiers, and keeps its chain.
class TestJournal final {
public:
    /// Seals `act` as the next entry of its dossier.
    Sealed seal(const Act &act)
    {
        Sealing sealing;
        sealing.position = {Day(20'000), m_counter++};
        sealing.author = *RecordId::fromBytes(QByteArray(16, 'a'));
        sealing.at = Instant(1'728'000'000'000);
        return *rp3::seal(act, sealing, m_keys);
    }

    /// The next place in the chain, for `entry`.
    ChainItem chain(const SealedEntry &entry)
    {
        ChainItem item{device, ++m_sequence, entry.id, entry.digests, {}};
        item.link = m_link = linkAfter(m_link, item);
        return item;
    }

    /// Seals, chains and appends an open entry.
    Sealed append(EntryTable &table, const Act &act)
    {
        auto sealed = seal(act);
        const auto appended = table.append(sealed.entry, chain(sealed.entry), false, sealed.entry.coded);
        Q_ASSERT(appended);
        Q_UNUSED(appended)
        return sealed;
    }

    const DeviceId device = *DeviceId::fromBytes(QByteArray(16, 'd'));

private:
    crypto::DossierKeys m_keys = *crypto::DossierKeys::random();
    std::uint64_t m_counter = 0;
    std::uint64_t m_sequence = 0;
    Link m_link;
};

/// Makes the tables of a vault in an empty database.
inline void makeTables(sqlite::Database &database, const QByteArrayList &statements)
{
    auto transaction = *sqlite::Transaction::begin(database);
    for (const auto &statement : statements) {
        const auto made = database.run(statement);
        Q_ASSERT(made);
        Q_UNUSED(made)
    }
    const auto committed = transaction.commit();
    Q_ASSERT(committed);
    Q_UNUSED(committed)
}

} // namespace rp3
