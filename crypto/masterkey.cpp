// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/masterkey.h"

#include <sodium.h>

namespace rp3::crypto {

static_assert(MasterKey::size == crypto_kdf_KEYBYTES);

Result<Subkey> subkeyOf(const MasterKey &master, SubkeyPurpose purpose)
{
    static constexpr char context[] = "rp3 keys";
    static_assert(sizeof(context) - 1 == crypto_kdf_CONTEXTBYTES);
    return Subkey::make([&](auto into) {
        crypto_kdf_derive_from_key(into.data(), into.size(), std::uint64_t(purpose), context,
                                   master.bytes().data());
    });
}

} // namespace rp3::crypto
