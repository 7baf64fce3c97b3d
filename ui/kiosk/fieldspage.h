// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kiosk/kioskpage.h"

class QLineEdit;

namespace rp3 {

/// One line to write in. What she types is kept as she typed it; only what is shown elsewhere is cleaned.
struct PageField {
    QString words; ///< What to write here.
    QString *text; ///< Read at first, written at each key; outlives the page.
    Qt::InputMethodHints hints = Qt::ImhNone;
};

/// A question answered in one or two short lines.
class FieldsPage final : public KioskPage {
    Q_OBJECT

public:
    static constexpr int longest = 200; ///< Characters a line takes; a longer paste is cut.

    FieldsPage(const QString &question, const QString &help, const QList<PageField> &fields);

    /// Nothing typed is ever thrown away by skipping.
    [[nodiscard]] bool canSkip() const override;

private:
    QList<QLineEdit *> m_lines;
};

} // namespace rp3
