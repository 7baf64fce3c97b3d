// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>

namespace rp3::crypto {

/// Published vectors are printed in hexadecimal.
inline QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

template <std::size_t Size> std::array<std::uint8_t, Size> hexBytes(const char *digits)
{
    const auto bytes = hex(digits);
    Q_ASSERT(std::size_t(bytes.size()) == Size);
    std::array<std::uint8_t, Size> array;
    std::copy(bytes.begin(), bytes.end(), array.begin());
    return array;
}

/// `bytes` with one bit turned over.
inline QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace rp3::crypto
