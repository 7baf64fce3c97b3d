// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QTest>

namespace rp3 {

/// Any warning of Qt fails the test, but what the offscreen platform says about windows it cannot move or
/// size.
inline void failOnAnyWarning()
{
    using namespace Qt::StringLiterals;
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).*"_s));
}

} // namespace rp3
