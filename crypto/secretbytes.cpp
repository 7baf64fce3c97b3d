// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/secretbytes.h"

#include "crypto/secretmemory.h"
#include "crypto/sodium.h"

#include <algorithm>
#include <utility>

namespace rp3::crypto {

SecretBytes::SecretBytes(std::uint8_t *bytes, std::size_t size)
    : m_bytes(bytes)
    , m_size(size)
{
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

SecretBytes::~SecretBytes()
{
    freeSecret(m_bytes, m_size);
}

Result<SecretBytes> SecretBytes::zeros(std::size_t size)
{
    auto *memory = allocateSecret(size);
    if (memory == nullptr)
        return fail(ErrorKind::Full, QStringLiteral("secret memory"));
    std::fill_n(memory, size, std::uint8_t(0));
    return SecretBytes(memory, size);
}

Result<SecretBytes> SecretBytes::copyOf(QByteArrayView bytes)
{
    auto copy = zeros(std::size_t(bytes.size()));
    if (copy)
        std::ranges::copy(bytes, copy->bytes().begin());
    return copy;
}

Result<SecretBytes> SecretBytes::clone() const
{
    return copyOf(view());
}

bool operator==(const SecretBytes &a, const SecretBytes &b)
{
    return equalInConstantTime(a.view(), b.view());
}

} // namespace rp3::crypto
