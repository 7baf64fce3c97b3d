// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/textzoom.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QKeyEvent>

namespace rp3 {

namespace {

constexpr int step = 25; // percent

} // namespace

TextZoom::TextZoom(Theme &theme)
    : m_theme(&theme)
{
    qApp->installEventFilter(this);
}

bool TextZoom::eventFilter(QObject *watched, QEvent *event)
{
    // A key reaches the window first, and then widget after widget: only the window counts.
    if (event->type() != QEvent::KeyPress || !watched->isWindowType())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto percent = m_theme->look().textPercent;
    if (key->matches(QKeySequence::ZoomIn) || key->keyCombination() == (Qt::CTRL | Qt::Key_Equal))
        zoomTo(percent + step);
    else if (key->matches(QKeySequence::ZoomOut))
        zoomTo(percent - step);
    else if (key->keyCombination() == (Qt::CTRL | Qt::Key_0))
        zoomTo(smallestTextPercent);
    else
        return QObject::eventFilter(watched, event);
    return true;
}

void TextZoom::zoomTo(int percent)
{
    auto look = m_theme->look();
    look.textPercent = qBound(smallestTextPercent, percent, largestTextPercent);
    m_theme->setLook(look);
}

} // namespace rp3
