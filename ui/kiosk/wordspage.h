// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/kioskpage.h"

namespace rp3 {

/// Something to read: rights, steps, limits of secrecy. Nothing is asked and nothing is recorded.
class WordsPage final : public KioskPage {
    Q_OBJECT

public:
    enum class Marks {
        Dots, ///< Things of equal weight.
        Numbers, ///< One after the other.
    };

    /// Each of `texts` in a card of its own.
    WordsPage(const QString &title, const QString &help, const QStringList &texts, Marks marks = Marks::Dots);
};

} // namespace rp3
