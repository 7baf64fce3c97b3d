// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/base/label.h"

#include <algorithm>

namespace rp3 {

std::optional<Label> Label::fromString(QStringView text)
{
    const auto allowed = [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    if (text.isEmpty() || text.size() > maximumLength || !std::all_of(text.begin(), text.end(), allowed))
        return std::nullopt;
    Label label;
    label.m_text = text.toString();
    return label;
}

} // namespace rp3
