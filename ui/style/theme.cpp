// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/theme.h"

#include "ui/style/appstyle.h"
#include "ui/style/icons.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

namespace rp3 {

Theme::Theme(const Look &look)
    : m_look(look)
{
    useBreezeIcons();
    apply();
}

void Theme::setLook(const Look &look)
{
    if (look == m_look)
        return;
    m_look = look;
    apply();
    Q_EMIT lookChanged(m_look);
}

void Theme::apply()
{
    auto *style = new AppStyle(m_look); // The application owns it, and deletes the one before.
    QApplication::setStyle(style);
    QApplication::setFont(style->font(TypeStep::Body));
    QApplication::setPalette(style->standardPalette());
}

} // namespace rp3
