// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskcard.h"

#include "ui/style/appstyle.h"
#include "ui/style/controlpainter.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

/// The linker drops the resources of a static library that nobody asks for, outside any namespace.
static void usePictograms()
{
    Q_INIT_RESOURCE(pictograms);
}

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestWidth = 200;
constexpr int greatestHeight = 300;
constexpr int pictogramGrid = 48;
constexpr int tickSize = 28;
constexpr int wordFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

} // namespace

KioskCard::KioskCard(const QString &words, const QString &pictogram, QWidget *parent)
    : QAbstractButton(parent)
{
    usePictograms();
    m_picture = QIcon(u":/pictograms/"_s + pictogram + u".svg"_s);
    setText(words);
    setAccessibleName(words);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    if (lookOf(this).textPercent <= 150)
        setMaximumHeight(greatestHeight); // A card, not a wall.
}

QSize KioskCard::sizeHint() const
{
    const int width = qMax(smallestWidth, pictureSize() * 3);
    return {width, heightForWidth(width)};
}

QSize KioskCard::minimumSizeHint() const
{
    return {smallestWidth, targetSize(Seat::Kiosk)};
}

int KioskCard::heightForWidth(int width) const
{
    return wordsRect(width).bottom() + space::large;
}

QRect KioskCard::wordsRect(int width) const
{
    const int top = space::large + pictureSize() + space::small;
    const QRect room(space::large, top, width - 2 * space::large, 10'000);
    return fontMetrics().boundingRect(room, wordFlags, text());
}

int KioskCard::pictureSize() const
{
    // Larger letters leave less room; the picture stays readable at its own size.
    return lookOf(this).textPercent > 150 ? pictogramGrid : pictogramGrid * 3 / 2;
}

void KioskCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &colours = coloursOf(this);
    const bool strong = isChecked() || isDown();
    const auto fill = strong ? Role::PrimarySoft : underMouse() ? Role::Sunken : Role::Surface;
    ControlPainter shapes(&painter, colours);
    const QRectF frame = QRectF(rect()).adjusted(3, 3, -3, -3);
    shapes.box(frame, fill, strong ? Role::Primary : Role::Outline, strong ? 2 : 1, 2 * cornerRadius);
    if (hasFocus())
        shapes.ring(rect(), 2 * cornerRadius + 2);

    const int size = pictureSize();
    const int wordsHeight = wordsRect(width()).height();
    const int top = qMax(space::large, (height() - size - space::small - wordsHeight) / 2);
    if (!m_picture.isNull()) {
        const auto picture = tinted(m_picture, {size, size}, colours[Role::Primary]);
        picture.paint(&painter, QRect((width() - size) / 2, top, size, size));
    }
    painter.setPen(colours[Role::Ink]);
    painter.drawText(
        QRect(space::large, top + size + space::small, width() - 2 * space::large, wordsHeight + 4),
        wordFlags, text());
    if (isChecked())
        paintTick(painter);
}

void KioskCard::paintTick(QPainter &painter) const
{
    const auto &colours = coloursOf(this);
    const QRectF round(width() - tickSize - space::medium, space::medium, tickSize, tickSize);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours[Role::Primary]);
    painter.drawEllipse(round);
    QPainterPath tick(round.topLeft() + QPointF(7.5, 14.5));
    tick.lineTo(round.topLeft() + QPointF(12, 19));
    tick.lineTo(round.topLeft() + QPointF(20.5, 9.5));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours[Role::OnPrimary], 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

void KioskCard::keyPressEvent(QKeyEvent *event)
{
    // Enter chooses, as the space bar does: not everybody knows the space bar.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void KioskCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void KioskCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace rp3
