// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/mac.h"

#include <sodium/crypto_generichash_blake2b.h>

namespace rp3::crypto {

Mac macOf(KeyView key, QByteArrayView content)
{
    Mac::Bytes mac;
    const auto failed = crypto_generichash_blake2b(
        mac.data(), mac.size(), reinterpret_cast<const unsigned char *>(content.data()),
        static_cast<unsigned long long>(content.size()), key.data(), key.size());
    Q_ASSERT(failed == 0);
    Q_UNUSED(failed)
    return Mac(mac);
}

} // namespace rp3::crypto
