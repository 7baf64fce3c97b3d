// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/secretmemory.h"
#include "crypto/sodium.h"
#include "domain/base/result.h"

#include <QByteArrayView>

#include <algorithm>
#include <concepts>
#include <span>
#include <utility>

namespace rp3::crypto {

/// A symmetric key, whatever it is for, as the primitives take it.
using KeyView = std::span<const std::uint8_t, 32>;

/// `Size` secret bytes in secret memory. `Tag` makes secrets for different purposes different types.
///
/// Never changes after it was made; can be moved, and is copied by `clone()` only. A moved-from secret may
/// only be destroyed or assigned to. Every way to make one fails with `Full` when there is no memory.
template <typename Tag, std::size_t Size> class Secret final {
public:
    static constexpr std::size_t size = Size;

    Secret(Secret &&other) noexcept
        : m_bytes(std::exchange(other.m_bytes, nullptr))
    {
    }

    Secret &operator=(Secret &&other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        return *this;
    }

    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    ~Secret() { freeSecret(m_bytes, Size); }

    /// A secret whose bytes `fill` writes, straight into secret memory.
    template <std::invocable<std::span<std::uint8_t, Size>> Fill>
    [[nodiscard]] static Result<Secret> make(Fill &&fill)
    {
        Secret secret(allocateSecret(Size));
        if (secret.m_bytes == nullptr)
            return fail(ErrorKind::Full, QStringLiteral("secret memory"));
        std::forward<Fill>(fill)(std::span<std::uint8_t, Size>(secret.m_bytes, Size));
        return secret;
    }

    [[nodiscard]] static Result<Secret> random()
    {
        return make([](auto bytes) { fillRandom(bytes); });
    }

    /// A copy of `bytes`, which the caller wipes.
    [[nodiscard]] static Result<Secret> copyOf(std::span<const std::uint8_t, Size> bytes)
    {
        return make([&](auto into) { std::ranges::copy(bytes, into.begin()); });
    }

    [[nodiscard]] Result<Secret> clone() const { return copyOf(bytes()); }

    [[nodiscard]] std::span<const std::uint8_t, Size> bytes() const
    {
        Q_ASSERT(m_bytes != nullptr);
        return std::span<const std::uint8_t, Size>(m_bytes, Size);
    }

    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(bytes().data(), qsizetype(Size)); }

    /// In constant time.
    friend bool operator==(const Secret &a, const Secret &b)
    {
        return equalInConstantTime(a.view(), b.view());
    }

private:
    explicit Secret(std::uint8_t *bytes)
        : m_bytes(bytes)
    {
    }

    std::uint8_t *m_bytes;
};

} // namespace rp3::crypto
