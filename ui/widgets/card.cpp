// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/style/appstyle.h"

#include <QPainter>

namespace rp3 {
namespace {

constexpr int shadow = 2; ///< How far it reaches below the card, in pixels.

} // namespace

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    // A layout inside takes these, and the default margins of the style.
    setContentsMargins(0, 0, 0, shadow);
}

void Card::paintEvent(QPaintEvent *)
{
    const Palette &colours = coloursOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5 - shadow);
    QColor dark = colours[Role::Ink];
    dark.setAlphaF(0.04F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dark);
    for (int i = 1; i <= shadow; ++i)
        painter.drawRoundedRect(body.translated(0, i), cornerRadius, cornerRadius);
    painter.setBrush(colours[Role::Surface]);
    painter.setPen(colours[Role::Line]);
    painter.drawRoundedRect(body, cornerRadius, cornerRadius);
}

} // namespace rp3
