// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statuspill.h"

#include "ui/style/appstyle.h"

#include <QFontMetrics>
#include <QPainter>

namespace rp3 {
namespace {

int shapeSide(const QFontMetrics &metrics)
{
    return metrics.ascent() * 3 / 4;
}

int shapeGap(const QFontMetrics &metrics)
{
    return metrics.ascent() / 2;
}

} // namespace

StatusPill::StatusPill(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::setStatus(const Mark &mark, const QString &word)
{
    m_mark = mark;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return sizeOf(m_word, font());
}

QSize StatusPill::sizeOf(const QString &word, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {space::small + shapeSide(metrics) + shapeGap(metrics) + metrics.horizontalAdvance(word)
                + space::medium,
            metrics.height() + space::hair};
}

void StatusPill::draw(QPainter *painter, const QRect &rect, const Palette &colours, const Mark &mark,
                      const QString &word)
{
    const QFontMetrics metrics(painter->font());
    const QSize size = sizeOf(word, painter->font()).boundedTo(rect.size());
    const QRect aligned =
        QStyle::alignedRect(painter->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    const int side = shapeSide(metrics);
    const auto place = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(painter->layoutDirection(), aligned,
                                  QRect(aligned.x() + x, aligned.y() + y, width, height));
    };
    const QColor ink = colours[inkOf(mark.tone)];
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours[groundOf(mark.tone)]);
    painter->drawRoundedRect(aligned, aligned.height() / 2.0, aligned.height() / 2.0);
    drawShape(painter, mark.shape, place(space::small, (size.height() - side) / 2, side, side), ink);
    painter->setPen(ink);
    const int before = space::small + side + shapeGap(metrics);
    const QRect words = place(before, 0, size.width() - before - space::small, size.height());
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                      metrics.elidedText(word, Qt::ElideRight, words.width()));
    painter->restore();
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    draw(&painter, rect(), coloursOf(this), m_mark, m_word);
}

} // namespace rp3
