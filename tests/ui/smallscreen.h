// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/language.h"

#include <QTest>

namespace rp3::test {

/// What a page of a session gets of a screen of 1366 × 768, beside the rail at its widest, in pixels.
constexpr int besideTheRail = 1150;

/// The rows of a test that a page fits: every size of text, both languages.
inline void sizesAndLanguages()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Language>("language");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("id %d %%", percent) << percent << Language::Indonesian;
        QTest::addRow("en %d %%", percent) << percent << Language::English;
    }
}

} // namespace rp3::test
