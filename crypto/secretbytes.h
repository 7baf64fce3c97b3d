// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QByteArrayView>

#include <cstdint>
#include <span>

namespace rp3::crypto {

/// Secret bytes whose number is known at run time only, such as a passphrase. Like `Secret`: secret memory,
/// moved but not copied, `Full` when there is no memory.
class SecretBytes final {
public:
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    /// `size` zero bytes, to be written through `bytes()`.
    [[nodiscard]] static Result<SecretBytes> zeros(std::size_t size);

    /// A copy of `bytes`, which the caller wipes.
    [[nodiscard]] static Result<SecretBytes> copyOf(QByteArrayView bytes);

    [[nodiscard]] Result<SecretBytes> clone() const;

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] std::span<std::uint8_t> bytes() { return {m_bytes, m_size}; }

    [[nodiscard]] QByteArrayView view() const { return {m_bytes, qsizetype(m_size)}; }

    /// In constant time, if the sizes are equal.
    friend bool operator==(const SecretBytes &a, const SecretBytes &b);

private:
    SecretBytes(std::uint8_t *bytes, std::size_t size);

    std::uint8_t *m_bytes;
    std::size_t m_size;
};

} // namespace rp3::crypto
