// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sodium.h"

#include <QtGlobal>

#include <sodium.h>

namespace rp3::crypto {

void startSodium()
{
    [[maybe_unused]] static const bool started = [] {
        if (sodium_init() < 0)
            qFatal("libsodium cannot start");
        return true;
    }();
}

void fillRandom(std::span<std::uint8_t> bytes)
{
    startSodium();
    randombytes_buf(bytes.data(), bytes.size());
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), std::size_t(a.size())) == 0;
}

void wipe(std::span<std::uint8_t> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

} // namespace rp3::crypto
