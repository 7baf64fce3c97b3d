// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codes.h"

#include <algorithm>

namespace rp3 {

Codes::Codes(std::initializer_list<Code> codes)
{
    for (const Code code : codes)
        insert(code);
}

Codes Codes::fromList(const QList<Code> &codes)
{
    Codes set;
    for (const Code code : codes)
        set.insert(code);
    return set;
}

bool Codes::contains(Code code) const
{
    return std::binary_search(m_codes.begin(), m_codes.end(), code);
}

void Codes::insert(Code code)
{
    const auto place = std::lower_bound(m_codes.cbegin(), m_codes.cend(), code);
    if (!code.isEmpty() && (place == m_codes.cend() || *place != code))
        m_codes.insert(place, code);
}

void Codes::remove(Code code)
{
    m_codes.removeOne(code);
}

Codes Codes::with(const Codes &others) const
{
    Codes all = *this;
    for (const Code code : others)
        all.insert(code);
    return all;
}

Codes Codes::without(const Codes &others) const
{
    Codes left = *this;
    for (const Code code : others)
        left.remove(code);
    return left;
}

} // namespace rp3
