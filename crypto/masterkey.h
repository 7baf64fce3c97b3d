// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/secret.h"
#include "domain/base/result.h"

namespace rp3::crypto {

/// The one key of a vault: random, made when the room is set up. On disk only inside key slots. Everything
/// that is locked as a whole hangs on it; a dossier's keys do not.
using MasterKey = Secret<struct MasterKeyTag, 32>;

/// A key derived from the master key. Leads neither back to it nor to the other subkeys.
using Subkey = Secret<struct SubkeyTag, 32>;

/// What a subkey is for. The numbers are part of the format: never changed, never used again.
enum class SubkeyPurpose : std::uint8_t {
    Database = 1, ///< SQLCipher's raw key.
    KeySlots = 2, ///< Authenticates the set of key slots.
    Head = 3, ///< Authenticates `head.bin`.
    BlobNames = 4, ///< Not used: the names of evidence files are random.
    Renewal = 5, ///< Seals the next master key (keyslot.h).
};

/// `crypto_kdf` (keyed BLAKE2b) with the context "rp3 keys" and the purpose's number.
[[nodiscard]] Result<Subkey> subkeyOf(const MasterKey &master, SubkeyPurpose purpose);

} // namespace rp3::crypto
