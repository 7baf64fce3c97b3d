// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/plainlabel.h"
#include "ui/words/retranslated.h"

class QGridLayout;

namespace rp3 {

/// What the screen shows when somebody comes near: this week's shifts and the menu of the canteen. Nothing on
/// it can be pressed but the date below, and that does not look like it.
///
/// The way back: three touches on the date, or the key 0 three times. Anything else starts the count anew,
/// so that a curious hand does not find it.
class QuickHide final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    static constexpr int touchesToReturn = 3;

    QuickHide();

    /// For the window, which sees every key first.
    void pressKey(int key);

    /// Starts counting anew; called when the page is shown.
    void forgetTouches() { m_touches = 0; }

Q_SIGNALS:
    void returned();

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void count(bool right);
    void fit();
    void fillShifts();
    void fillMenu();

    PlainLabel *m_shiftsTitle;
    PlainLabel *m_menuTitle;
    QGridLayout *m_shifts;
    QWidget *m_menuBox;
    QGridLayout *m_menu;
    PlainLabel *m_date;
    int m_touches = 0;
};

} // namespace rp3
