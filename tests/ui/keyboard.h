// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/onpage.h"

#include <QApplication>

namespace rp3::test {

/// A control in the words of a failing test: "QPushButton “Save”".
[[nodiscard]] inline QString spokenOf(QWidget &widget)
{
    auto *reader = QAccessible::queryAccessibleInterface(&widget);
    const auto name = reader == nullptr ? QString() : reader->text(QAccessible::Name);
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()), name);
}

/// Every control on a page at which Tab stops.
[[nodiscard]] inline QList<QWidget *> tabStopsOn(const QWidget &page)
{
    auto stops = shownOn<QWidget>(page);
    stops.removeIf([](const QWidget *widget) { return !isTabStop(*widget) || !widget->isEnabled(); });
    return stops;
}

/// Walks with nothing but Tab from the first control of a page until a control comes up again, and says what
/// is wrong with the way: a control that it did not come to, a control without a name for a screen reader, a
/// place from which it does not go on. Empty: the page is worked by keyboard alone.
[[nodiscard]] inline QStringList missedByTab(const QWidget &page)
{
    page.window()->activateWindow();
    const bool isActive = QTest::qWaitForWindowActive(page.window());
    const auto stops = tabStopsOn(page);
    if (!isActive || stops.isEmpty())
        return {QStringLiteral("nothing here takes the keyboard")};
    QStringList faults;
    QList<QWidget *> reached;
    stops.first()->setFocus(Qt::TabFocusReason);
    auto *now = QApplication::focusWidget();
    while (now != nullptr && !reached.contains(now)) {
        if (isUnnamed(*now))
            faults.append(QStringLiteral("without a name: ") + spokenOf(*now));
        reached.append(now);
        QTest::keyClick(now, Qt::Key_Tab);
        now = QApplication::focusWidget();
    }
    if (!reached.isEmpty() && now != reached.first())
        faults.append(QStringLiteral("Tab does not come past: ") + spokenOf(*reached.last()));
    // Asked again: of buttons that exclude each other, Tab stops only at the one that had the keyboard last,
    // and the arrow keys go on from there.
    for (auto *stop : tabStopsOn(page)) {
        if (!reached.contains(stop))
            faults.append(QStringLiteral("not reached: ") + spokenOf(*stop));
    }
    return faults;
}

} // namespace rp3::test
