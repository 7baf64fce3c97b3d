// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <span>

namespace rp3::crypto {

/// Starts libsodium; may be called any number of times, from any thread. Each program calls it first thing in
/// `main`, so that the fastest code for this processor is chosen. Ends the process if libsodium cannot start,
/// which means that there is no source of randomness: nothing here could be trusted.
void startSodium();

/// Fills `bytes` from the operating system's randomness. Cannot fail.
void fillRandom(std::span<std::uint8_t> bytes);

template <std::size_t Size> [[nodiscard]] std::array<std::uint8_t, Size> randomBytes()
{
    std::array<std::uint8_t, Size> bytes;
    fillRandom(bytes);
    return bytes;
}

/// Whether both hold the same bytes, in a time that depends on the lengths only.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

/// Overwrites `bytes` with zeros; the compiler does not drop it.
void wipe(std::span<std::uint8_t> bytes);

/// Qt's bytes as libsodium wants them.
[[nodiscard]] inline const std::uint8_t *raw(QByteArrayView view)
{
    return reinterpret_cast<const std::uint8_t *>(view.data());
}

} // namespace rp3::crypto
