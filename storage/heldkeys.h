// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/staffkeys.h"
#include "journal/keyring.h"
#include "storage/wraptable.h"

namespace rp3 {

/// Somebody to whom keys are handed.
struct KeyHolder {
    RecordId staff;
    crypto::BoxPublicKey boxKey;
};

/// The dossier keys that one person may use, taken out of the vault when a dossier is first asked for. Not
/// thread-safe: belongs to the thread of the database.
class HeldKeys final {
public:
    /// `user` is whose keys; `own` are hers and must outlive this.
    HeldKeys(sqlite::Database &database, const RecordId &user, const crypto::StaffKeys &own)
        : m_database(&database)
        , m_wraps(database)
        , m_user(user)
        , m_own(&own)
    {
    }

    /// Opens what is kept of `dossier` for her. False if she holds nothing of it. Outside of a transaction, a
    /// box is kept as a wrap from then on: it opens seventy times faster.
    [[nodiscard]] Result<bool> load(const DossierId &dossier);

    /// Copies of the newest keys of `dossier`; nothing if she does not hold both.
    [[nodiscard]] Result<std::optional<crypto::DossierKeys>> newest(const DossierId &dossier);

    /// Opens one key for its caller alone: it does not get into the ring.
    [[nodiscard]] Result<crypto::DossierKey> open(const KeptKey &kept) const;

    [[nodiscard]] bool isLoaded(const DossierId &dossier) const { return m_loaded.contains(dossier); }

    /// Takes the keys of `dossier` out of memory until it is asked for again: who looks through very many
    /// holds those of one at a time.
    void putAway(const DossierId &dossier);

    /// Forgets what was loaded of `dossier`: a transaction that changed its keys was undone.
    void forget(const DossierId &dossier) { m_loaded.erase(dossier); }

    /// Forgets `keys` of `dossier` themselves: they were taken away from her.
    void drop(const DossierId &dossier, const QList<KeptKey> &keys);

    /// Every key that was opened and not put away.
    [[nodiscard]] const KeyRing &ring() const { return m_ring; }

    /// Hands `keys` of `dossier` to `holders`, as the next epoch. Wants a transaction around it.
    [[nodiscard]] Result<void> grant(const DossierId &dossier, const crypto::DossierKeys &keys,
                                     const QList<KeyHolder> &holders);

    /// Hands every key that she holds of `dossier` to `holders`, each at its own epoch: what was written
    /// under it is theirs to read too. Wants a transaction around it.
    [[nodiscard]] Result<void> passOn(const DossierId &dossier, const QList<KeyHolder> &holders);

private:
    void keepAsWraps(const QList<KeptKey> &boxes);
    [[nodiscard]] Result<void> grantOne(const crypto::DossierKey &key, const crypto::KeyBinding &binding,
                                        int epoch, const KeyHolder &holder);

    struct Loaded {
        QList<crypto::KeyId> all;
        crypto::KeyId identity; ///< The newest,
        crypto::KeyId story; ///< too.
    };

    sqlite::Database *m_database;
    WrapTable m_wraps;
    RecordId m_user;
    const crypto::StaffKeys *m_own;
    KeyRing m_ring;
    std::map<DossierId, Loaded> m_loaded;
};

} // namespace rp3
