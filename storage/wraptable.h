// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/dossierkey.h"
#include "storage/sqlite/database.h"

namespace rp3 {

/// A dossier's key as the vault keeps it for one holder.
struct KeptKey {
    RecordId holder; ///< staff
    crypto::KeyBinding binding;
    int epoch = 0; ///< 0: made by the kiosk or with the dossier; one more with each change of keys.
    bool isBox = false; ///< Sealed to her public key; otherwise wrapped under her own symmetric key.
    QByteArray bytes;
};

/// Reads holder, dossier, tier, epoch, commitment, is_box and bytes, which stand first in `row`.
[[nodiscard]] KeptKey keptKeyFrom(const sqlite::Row &row);

/// Who holds which key of which dossier. The room side cannot hold this: it is closed under the very key that
/// a wrap hands over. Only for the thread of the database; writes want a transaction around them.
class WrapTable final {
public:
    explicit WrapTable(sqlite::Database &database)
        : m_database(&database)
    {
    }

    /// Keeps a key, in the place of the same key in another form.
    [[nodiscard]] Result<void> put(const KeptKey &key);

    /// Takes every key of `dossier`, of any epoch, away from `holder`.
    [[nodiscard]] Result<void> remove(const RecordId &holder, const DossierId &dossier);

    /// The keys of `dossier` that are kept for `holder`, oldest epoch first.
    [[nodiscard]] Result<QList<KeptKey>> find(const RecordId &holder, const DossierId &dossier);

    /// Who holds the newest keys of `dossier`.
    [[nodiscard]] Result<QList<RecordId>> holders(const DossierId &dossier);

    /// The epoch that the next keys of `dossier` get.
    [[nodiscard]] Result<int> nextEpoch(const DossierId &dossier);

private:
    sqlite::Database *m_database;
};

} // namespace rp3
