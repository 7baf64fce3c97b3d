// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>
#include <span>

/// Crockford's base 32, for what people read out and type: digits and letters without I, L, O and U.
namespace rp3::crockford {

/// The character for `value`, which must be below 32.
[[nodiscard]] QChar character(std::uint8_t value);

/// The value of a typed character; O reads as 0, I and L as 1, small as capital letters.
[[nodiscard]] std::optional<std::uint8_t> value(QChar typed);

/// A check value over `values` (each below 32, at most 30 of them).
///
/// It is the Reed-Solomon check symbol over GF(32), x⁵+x²+1: each place has its own weight, a power of x. So
/// any single wrong character and any two exchanged ones are noticed, adjacent or not, and 31 of 32 other
/// mistakes. The check stays within the same 32 characters, where ISO 7064 MOD 37,36 would give I, L or O,
/// and Crockford's own modulus 37 would give `*~$=U`.
[[nodiscard]] std::uint8_t checkValue(std::span<const std::uint8_t> values);

} // namespace rp3::crockford
