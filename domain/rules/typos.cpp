// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/typos.h"

#include <algorithm>

namespace rp3 {

namespace {

constexpr qsizetype longest = 63;

} // namespace

int allowedTypos(qsizetype letters)
{
    return letters < 4 ? 0 : letters < 8 ? 1 : 2;
}

TypoCounter::TypoCounter(QByteArrayView typed)
    : m_length(int(std::min(typed.size(), longest)))
{
    for (int i = 0; i < m_length; ++i)
        m_places[std::uint8_t(typed[i])] |= std::uint64_t(1) << i;
}

int TypoCounter::errorsIn(QByteArrayView word, int most) const
{
    if (m_length == 0)
        return 0;
    // A column of the table of distances, as differences of neighbours: one bit for each letter typed.
    std::uint64_t plus = ~std::uint64_t(0);
    std::uint64_t minus = 0;
    std::uint64_t diagonal = 0;
    std::uint64_t before = 0;
    const auto last = std::uint64_t(1) << (m_length - 1);
    int errors = m_length;
    int fewest = errors;
    const auto end = std::min<qsizetype>(word.size(), m_length + most); // Further on it only gets worse.
    for (qsizetype i = 0; i < end; ++i) {
        const auto places = m_places[std::uint8_t(word[i])];
        const auto exchanged = ((~diagonal & places) << 1) & before;
        diagonal = (((places & plus) + plus) ^ plus) | places | minus | exchanged;
        auto up = minus | ~(diagonal | plus);
        auto down = diagonal & plus;
        errors += int((up & last) != 0) - int((down & last) != 0);
        fewest = std::min(fewest, errors);
        up = (up << 1) | 1;
        down <<= 1;
        plus = down | ~(diagonal | up);
        minus = up & diagonal;
        before = places;
    }
    return std::min(fewest, most + 1);
}

} // namespace rp3
