// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/quickhide.h"

#include "ui/style/appstyle.h"
#include "ui/words/languageswitch.h"

#include <QGridLayout>
#include <QMouseEvent>
#include <QVBoxLayout>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysShown = 5;
constexpr int daysAtLargeText = 3;

void setCell(QGridLayout *grid, int row, int column, const QString &text)
{
    auto *label = grid->itemAtPosition(row, column)
        ? qobject_cast<PlainLabel *>(grid->itemAtPosition(row, column)->widget())
        : nullptr;
    if (!label) {
        label = new PlainLabel(TypeStep::Small, row == 0 || column == 0);
        grid->addWidget(label, row, column);
    }
    label->setText(text);
}

QGridLayout *table()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::wide);
    grid->setVerticalSpacing(space::medium);
    for (int column = 0; column <= daysShown; ++column)
        grid->setColumnStretch(column, 1);
    return grid;
}

} // namespace

QuickHide::QuickHide()
    : m_shiftsTitle(new PlainLabel(TypeStep::Heading, true))
    , m_menuTitle(new PlainLabel(TypeStep::Heading, true))
    , m_shifts(table())
    , m_menuBox(new QWidget)
    , m_menu(table())
    , m_date(new PlainLabel(TypeStep::Small, false, Role::InkQuiet))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::wide);
    column->setSpacing(space::wide);
    column->addWidget(m_shiftsTitle);
    column->addLayout(m_shifts);
    column->addSpacing(space::wide);
    column->addWidget(m_menuTitle);
    m_menu->setContentsMargins(0, 0, 0, 0);
    m_menuBox->setLayout(m_menu);
    column->addWidget(m_menuBox);
    column->addStretch(1);
    m_date->setMinimumHeight(targetSize(Seat::Kiosk));
    m_date->setAttribute(Qt::WA_TransparentForMouseEvents);
    column->addWidget(m_date);
    retranslate();
}

void QuickHide::retranslate()
{
    m_shiftsTitle->setText(tr("Shifts this week"));
    m_menuTitle->setText(tr("Canteen menu"));
    m_date->setText(tr("Updated on Monday, 06.00"));
    setAccessibleName(m_shiftsTitle->text());
    fillShifts();
    fillMenu();
}

void QuickHide::fillShifts()
{
    const auto locale = localeOf(currentLanguage());
    for (int day = 1; day <= daysShown; ++day)
        setCell(m_shifts, 0, day, locale.dayName(day));
    const QStringList lines{tr("Line A"), tr("Line B"), tr("Line C")};
    const QStringList shifts{tr("Morning"), tr("Afternoon"), tr("Night")};
    setCell(m_shifts, 0, 0, {});
    for (int line = 0; line < lines.size(); ++line) {
        setCell(m_shifts, line + 1, 0, lines.at(line));
        for (int day = 1; day <= daysShown; ++day)
            setCell(m_shifts, line + 1, day, shifts.at((line + day / 4) % 3));
    }
}

void QuickHide::fillMenu()
{
    const auto locale = localeOf(currentLanguage());
    const QStringList noon{tr("Fried rice"), tr("Vegetable soup"), tr("Grilled fish"), tr("Chicken noodles"),
                           tr("Soto")};
    const QStringList night{tr("Egg curry"), tr("Fried tempeh"), tr("Gado-gado"), tr("Beef soup"),
                            tr("Fried noodles")};
    setCell(m_menu, 0, 0, {});
    setCell(m_menu, 1, 0, tr("Noon"));
    setCell(m_menu, 2, 0, tr("Evening"));
    for (int day = 1; day <= daysShown; ++day) {
        setCell(m_menu, 0, day, locale.dayName(day));
        setCell(m_menu, 1, day, noon.at(day - 1));
        setCell(m_menu, 2, day, night.at(day - 1));
    }
}

void QuickHide::resizeEvent(QResizeEvent *event)
{
    Retranslated::resizeEvent(event);
    fit();
}

void QuickHide::fit()
{
    // Half the days and one table are as dull as all of it; large letters need the room.
    const bool large = lookOf(this).textPercent > 150;
    m_menuTitle->setVisible(!large);
    m_menuBox->setVisible(!large);
    for (int row = 0; row < m_shifts->rowCount(); ++row)
        for (int day = daysAtLargeText + 1; day <= daysShown; ++day)
            m_shifts->itemAtPosition(row, day)->widget()->setVisible(!large);
    for (int day = daysAtLargeText + 1; day <= daysShown; ++day)
        m_shifts->setColumnStretch(day, large ? 0 : 1);
}

void QuickHide::pressKey(int key)
{
    count(key == Qt::Key_0);
}

void QuickHide::mousePressEvent(QMouseEvent *event)
{
    count(m_date->geometry().contains(event->position().toPoint()));
}

void QuickHide::count(bool right)
{
    m_touches = right ? m_touches + 1 : 0;
    if (m_touches < touchesToReturn)
        return;
    m_touches = 0;
    Q_EMIT returned();
}

} // namespace rp3
