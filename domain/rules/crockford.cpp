// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/crockford.h"

using namespace Qt::StringLiterals;

namespace rp3::crockford {

namespace {

constexpr QStringView alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Multiplies by x in GF(32).
constexpr std::uint8_t timesX(std::uint8_t value)
{
    constexpr std::uint8_t polynomial = 0b100101;
    const auto shifted = std::uint8_t(value << 1);
    return (shifted & 0x20) ? std::uint8_t(shifted ^ polynomial) : shifted;
}

} // namespace

QChar character(std::uint8_t value)
{
    Q_ASSERT(value < alphabet.size());
    return alphabet[value];
}

std::optional<std::uint8_t> value(QChar typed)
{
    QChar c = typed.toUpper();
    if (c == u'O')
        c = u'0';
    else if (c == u'I' || c == u'L')
        c = u'1';
    const qsizetype place = alphabet.indexOf(c);
    return place < 0 ? std::nullopt : std::optional(std::uint8_t(place));
}

std::uint8_t checkValue(std::span<const std::uint8_t> values)
{
    std::uint8_t check = 0;
    for (const std::uint8_t value : values)
        check = timesX(check ^ value);
    return check;
}

} // namespace rp3::crockford
