// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelist.h"

#include <algorithm>

namespace rp3 {

std::span<const CodeItem> CodeList::offered() const
{
    const auto end = std::find_if(m_items.begin(), m_items.end(), [](const CodeItem &item) {
        return item.flags.testAnyFlags(ItemFlag::ImportOnly | ItemFlag::Retired);
    });
    return m_items.first(std::size_t(end - m_items.begin()));
}

const CodeItem *CodeList::find(Code code) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [code](const CodeItem &item) { return item.code == code; });
    return found == m_items.end() ? nullptr : &*found;
}

QString CodeList::word(Code code, Language language) const
{
    const CodeItem *item = find(code);
    return item ? item->words.in(language).toString() : code.toString();
}

} // namespace rp3
