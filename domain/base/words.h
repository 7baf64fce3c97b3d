// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/language.h"

#include <QStringView>

namespace rp3 {

/// One phrase in both languages. The text is static: a view of it never dangles.
struct Words {
    QStringView id;
    QStringView en;

    [[nodiscard]] constexpr QStringView in(Language language) const
    {
        return language == Language::Indonesian ? id : en;
    }
};

} // namespace rp3
