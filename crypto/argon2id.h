// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/secret.h"
#include "domain/base/clock.h"
#include "domain/base/result.h"

#include <QByteArrayView>

#include <array>
#include <chrono>
#include <cstdint>
#include <span>

namespace rp3::crypto {

// Argon2id, version 1.3, one lane (RFC 9106): what somebody typed → a key. It is slow and takes much memory
// on purpose, so that whoever has stolen a disk cannot try many passphrases.

/// What one derivation costs. Stands in clear beside the salt of what it opens.
struct Argon2Cost {
    std::uint64_t opsLimit = 0; ///< passes over the memory
    std::uint64_t memLimit = 0; ///< bytes

    friend bool operator==(const Argon2Cost &, const Argon2Cost &) = default;
};

/// About 0.1 s. A file that asks for less was made to be guessed.
inline constexpr Argon2Cost argon2Floor{3, 64ULL << 20U};

/// About 0.5 s: what a PC gets that was not measured.
inline constexpr Argon2Cost argon2Default{3, 256ULL << 20U};

/// More than 10 s. A file that asks for more was made to hang the PC.
inline constexpr Argon2Cost argon2Ceiling{16, 1ULL << 30U};

/// Neither below the floor nor above the ceiling, in either number.
[[nodiscard]] constexpr bool isAllowed(const Argon2Cost &cost)
{
    return cost.opsLimit >= argon2Floor.opsLimit && cost.opsLimit <= argon2Ceiling.opsLimit
        && cost.memLimit >= argon2Floor.memLimit && cost.memLimit <= argon2Ceiling.memLimit;
}

/// Random, drawn anew for each passphrase; not secret.
using Argon2Salt = std::array<std::uint8_t, 16>;

/// Fills `key` from `typed`; its content is undefined after a failure. `Invalid` if the cost is not allowed,
/// before any memory is taken. `Full` if there is not enough memory now: never try again with a lower cost,
/// ask the person to close other programs. Thread-safe.
[[nodiscard]] Result<void> argon2idInto(std::span<std::uint8_t, 32> key, QByteArrayView typed,
                                        const Argon2Salt &salt, const Argon2Cost &cost);

/// As `argon2idInto`, into a secret of the type `Key`.
template <typename Key>
[[nodiscard]] Result<Key> argon2id(QByteArrayView typed, const Argon2Salt &salt, const Argon2Cost &cost)
{
    Result<void> derived;
    auto key = Key::make([&](auto into) { derived = argon2idInto(into, typed, salt, cost); });
    if (key && !derived)
        return failAs(derived);
    return key;
}

/// The highest cost that takes about `target` on a PC where the floor takes `atFloor`. Memory grows first, up
/// to the default's: it hurts a guesser more than passes do, but an old PC has only 4 GB. Always allowed.
/// `atFloor` ≤ 0 says that the clock was moved meanwhile: the default.
[[nodiscard]] Argon2Cost costFor(std::chrono::milliseconds target, std::chrono::milliseconds atFloor);

/// Measures this PC, once, when a room is set up: `costFor`, or as much less as there is memory for. Blocks
/// for about twice `target`. Fails with `Full` if there is no memory even for the floor.
[[nodiscard]] Result<Argon2Cost> calibrateCost(std::chrono::milliseconds target, const Clock &clock);

} // namespace rp3::crypto
