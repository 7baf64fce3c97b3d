// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"

#include <QByteArrayView>

#include <sodium/crypto_generichash_blake2b.h>

#include <array>
#include <cstdint>

namespace rp3::crypto {

/// A BLAKE2b-256 hash that stands for the bytes it was made from.
using Digest = Id<struct DigestTag, 32>;

/// BLAKE2b (RFC 7693) with a result of `Size` bytes, not keyed.
///
/// Everything hashed here begins with a label that says what for, so that a hash made for one purpose is
/// never valid for another: `EntryId(Blake2b128("rp3 entry").add(coded).finish())`.
template <std::size_t Size> class Blake2b final {
public:
    /// `label`: the first bytes of the input, plain ASCII, no terminator. Empty only where a format says so.
    explicit Blake2b(QByteArrayView label)
    {
        crypto_generichash_blake2b_init(&m_state, nullptr, 0, Size);
        add(label);
    }

    Blake2b &add(QByteArrayView bytes)
    {
        crypto_generichash_blake2b_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                          static_cast<unsigned long long>(bytes.size()));
        return *this;
    }

    template <typename Tag, std::size_t IdSize> Blake2b &add(const Id<Tag, IdSize> &id)
    {
        return add(id.view());
    }

    Blake2b &addU8(std::uint8_t number) { return addBigEndian(number); }

    Blake2b &addU16be(std::uint16_t number) { return addBigEndian(number); }

    Blake2b &addU64be(std::uint64_t number) { return addBigEndian(number); }

    /// The hash. The hasher is spent: call it once.
    [[nodiscard]] std::array<std::uint8_t, Size> finish()
    {
        std::array<std::uint8_t, Size> hash;
        const auto failed = crypto_generichash_blake2b_final(&m_state, hash.data(), hash.size());
        Q_ASSERT(failed == 0);
        Q_UNUSED(failed)
        return hash;
    }

private:
    static_assert(Size >= crypto_generichash_blake2b_BYTES_MIN
                  && Size <= crypto_generichash_blake2b_BYTES_MAX);

    template <typename Number> Blake2b &addBigEndian(Number number)
    {
        std::array<std::uint8_t, sizeof(Number)> bytes;
        for (auto i = sizeof(Number); i > 0; --i) {
            bytes[i - 1] = std::uint8_t(number & 0xffU);
            number = Number(number >> 8U);
        }
        return add(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    }

    crypto_generichash_blake2b_state m_state;
};

using Blake2b128 = Blake2b<16>;
using Blake2b192 = Blake2b<24>;
using Blake2b256 = Blake2b<32>;

} // namespace rp3::crypto
