// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/keptfocus.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>

namespace rp3 {

namespace {

QString nameOf(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return widget.accessibleName().isEmpty() && button != nullptr ? button->text() : widget.accessibleName();
}

} // namespace

KeptFocus::KeptFocus(const QWidget *content)
{
    const auto *focused = QApplication::focusWidget();
    m_isHere = content != nullptr && focused != nullptr && content->isAncestorOf(focused);
    if (m_isHere)
        m_name = nameOf(*focused);
}

void KeptFocus::giveTo(QWidget &content) const
{
    if (!m_isHere)
        return;
    const auto buttons = content.findChildren<QAbstractButton *>();
    for (auto *button : buttons) {
        if (!m_name.isEmpty() && nameOf(*button) == m_name && button->isEnabled())
            return button->setFocus();
    }
    for (auto *above = content.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (qobject_cast<QScrollArea *>(above) != nullptr)
            return above->setFocus();
    }
}

} // namespace rp3
