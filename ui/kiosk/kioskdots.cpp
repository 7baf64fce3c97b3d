// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskdots.h"

#include "ui/style/appstyle.h"

#include <QPainter>

namespace rp3 {

namespace {

constexpr int dot = 14;
constexpr int present = 42;
constexpr int gap = 10;

} // namespace

KioskDots::KioskDots()
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KioskDots::setStep(int current, int total)
{
    m_current = current;
    m_total = current > 0 ? total : 0;
    setAccessibleName(m_total > 0 ? tr("Step %1 of %2").arg(current).arg(total) : QString());
    updateGeometry();
    update();
}

QSize KioskDots::sizeHint() const
{
    return {m_total > 0 ? (m_total - 1) * (dot + gap) + present : 0, dot};
}

void KioskDots::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = coloursOf(this);
    qreal x = 0;
    for (int i = 1; i <= m_total; ++i) {
        const qreal width = i == m_current ? present : dot;
        const QRectF shape = QRectF(x, (height() - dot) / 2.0, width, dot).adjusted(1, 1, -1, -1);
        const bool reached = i <= m_current;
        painter.setPen(QPen(colours[reached ? Role::Primary : Role::Outline], 2));
        painter.setBrush(reached ? QBrush(colours[Role::Primary]) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
        x += width + gap;
    }
}

} // namespace rp3
