// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/mark.h"

#include "domain/codes/codevalues.h"

#include <QPainter>
#include <QPainterPath>

namespace rp3 {

Role inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::InkQuiet;
    case Tone::Good:
        return Role::Low;
    case Tone::Notice:
        return Role::Accent;
    case Tone::Warning:
        return Role::Medium;
    case Tone::Danger:
        return Role::High;
    }
    Q_UNREACHABLE();
}

Role groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Role::Sunken;
    case Tone::Good:
        return Role::LowSoft;
    case Tone::Notice:
        return Role::AccentSoft;
    case Tone::Warning:
        return Role::MediumSoft;
    case Tone::Danger:
        return Role::HighSoft;
    }
    Q_UNREACHABLE();
}

Mark riskMark(Code level)
{
    if (level == code::riskLevel::tinggi)
        return {Shape::Triangle, Tone::Danger};
    if (level == code::riskLevel::sedang)
        return {Shape::Diamond, Tone::Warning};
    if (level == code::riskLevel::rendah)
        return {Shape::Disc, Tone::Good};
    return {Shape::Ring, Tone::Neutral};
}

Mark clockMark(ClockState state)
{
    switch (state) {
    case ClockState::Running:
        return {Shape::Disc, Tone::Notice};
    case ClockState::DueSoon:
        return {Shape::Diamond, Tone::Warning};
    case ClockState::Overdue:
        return {Shape::Exclaim, Tone::Danger};
    case ClockState::Met:
        return {Shape::Tick, Tone::Good};
    case ClockState::MetLate:
        return {Shape::Tick, Tone::Warning};
    }
    Q_UNREACHABLE();
}

Mark caseStatusMark(Code status)
{
    namespace c = code::caseStatus;
    if (status == c::baru || status == c::buka_lagi)
        return {Shape::Ring, Tone::Notice};
    if (status == c::tangguh)
        return {Shape::Diamond, Tone::Warning};
    if (status == c::tutup || status == c::dilimpahkan)
        return {Shape::Tick, Tone::Neutral};
    if (status.isEmpty() || status == c::tidak_tahu)
        return {Shape::Ring, Tone::Neutral};
    return {Shape::Disc, Tone::Notice};
}

namespace {

QPainterPath outline(Shape shape, const QRectF &r)
{
    QPainterPath path;
    const QPointF c = r.center();
    switch (shape) {
    case Shape::Ring:
    case Shape::Disc:
        path.addEllipse(r.adjusted(1, 1, -1, -1));
        break;
    case Shape::Diamond:
        path.addPolygon(QPolygonF{
            {c.x(), r.top()}, {r.right(), c.y()}, {c.x(), r.bottom()}, {r.left(), c.y()}, {c.x(), r.top()}});
        break;
    case Shape::Triangle:
        path.addPolygon(
            QPolygonF{{c.x(), r.top()}, {r.right(), r.bottom()}, {r.left(), r.bottom()}, {c.x(), r.top()}});
        break;
    case Shape::Exclaim:
        path.addRoundedRect(r, r.width() / 6, r.width() / 6);
        path.addRect(QRectF(c.x() - r.width() * 0.08, r.top() + r.height() * 0.2, r.width() * 0.16,
                            r.height() * 0.34));
        path.addRect(QRectF(c.x() - r.width() * 0.08, r.top() + r.height() * 0.66, r.width() * 0.16,
                            r.height() * 0.16));
        break;
    case Shape::Tick:
        path.moveTo(r.left() + r.width() * 0.08, r.top() + r.height() * 0.55);
        path.lineTo(r.left() + r.width() * 0.38, r.top() + r.height() * 0.85);
        path.lineTo(r.left() + r.width() * 0.94, r.top() + r.height() * 0.2);
        break;
    }
    return path;
}

} // namespace

void drawShape(QPainter *painter, Shape shape, const QRectF &rect, const QColor &ink)
{
    const double side = qMin(rect.width(), rect.height());
    const QRectF square(rect.center() - QPointF(side, side) / 2, QSizeF(side, side));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool line = shape == Shape::Ring || shape == Shape::Tick;
    painter->setPen(line ? QPen(ink, qMax(1.6, side / 6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)
                         : QPen(Qt::NoPen));
    painter->setBrush(line ? QBrush(Qt::NoBrush) : QBrush(ink));
    painter->drawPath(outline(shape, square));
    painter->restore();
}

} // namespace rp3
