// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/kioskpage.h"

class QGridLayout;

namespace rp3 {

/// Whom she can call, from the directory: a name, when to call it, a large number.
class CallsPage final : public KioskPage {
    Q_OBJECT

public:
    /// Whom to show.
    enum class Lines {
        Danger, ///< For now: emergency lines only.
        All, ///< Every line of the directory.
    };

    /// `roomPhone` is the number of this room, if it is known; it comes first.
    CallsPage(const QString &title, const QString &help, const QString &roomPhone, Lines lines);

private:
    void addLine(const QString &name, const QString &purpose, const QString &number);

    QGridLayout *m_rows;
    int m_count = 0;
};

} // namespace rp3
