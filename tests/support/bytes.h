// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"

#include <QByteArray>

namespace rp3 {

/// The bytes that hexadecimal digits stand for; spaces between them are free.
[[nodiscard]] inline QByteArray fromHex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

/// An id that is `byte` all over.
template <typename IdType> [[nodiscard]] IdType idOf(std::uint8_t byte)
{
    typename IdType::Bytes bytes;
    bytes.fill(byte);
    return IdType(bytes);
}

/// `bytes` with one bit turned over.
[[nodiscard]] inline QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace rp3
