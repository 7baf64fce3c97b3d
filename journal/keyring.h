// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/dossierkey.h"
#include "domain/base/result.h"

#include <map>

namespace rp3 {

/// The dossier keys that a session holds, by their names. Old keys stay, to open old entries.
///
/// Not thread-safe: it belongs to the thread that opens and seals.
class KeyRing final {
public:
    /// Takes `key`. `Conflict` if another key with the same id is held: two commitments cannot share an id by
    /// chance.
    [[nodiscard]] Result<void> add(crypto::DossierKey key);

    /// The key with this id, or null.
    [[nodiscard]] const crypto::DossierKey *find(const crypto::KeyId &id) const;

    /// Forgets the key with this id: from here on it opens nothing.
    void remove(const crypto::KeyId &id) { m_keys.erase(id); }

    [[nodiscard]] std::size_t size() const { return m_keys.size(); }

private:
    struct Held {
        crypto::Commitment commitment;
        crypto::DossierKey key;
    };

    std::map<crypto::KeyId, Held> m_keys;
};

} // namespace rp3
