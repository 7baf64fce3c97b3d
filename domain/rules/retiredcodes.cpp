// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/retiredcodes.h"

#include "domain/codes/codelists.h"
#include "domain/rules/declined.h"

#include <algorithm>

namespace rp3 {

namespace {

bool mustBeThere(const CodeItem &item)
{
    // That a code is ours and not the nation's is nothing that a rule reads.
    return (item.flags & ~ItemFlags(ItemFlag::OwnCode)) != ItemFlags() || isNoAnswer(item.code);
}

} // namespace

bool RetiredCodes::take(const RetiredCode &retired)
{
    const auto list = std::ranges::find(codes::all, retired.list.toString(), &CodeList::name);
    const auto *item = list == codes::all.end() ? nullptr : (*list)->find(retired.code);
    if (item == nullptr || mustBeThere(*item))
        return false;
    m_codes[*list].insert(retired.code);
    return true;
}

Codes RetiredCodes::in(const CodeList &list) const
{
    const auto found = m_codes.find(&list);
    return found == m_codes.end() ? Codes() : found->second;
}

} // namespace rp3
