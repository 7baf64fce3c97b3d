// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/controlpainter.h"

#include "ui/style/marks.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QToolButton>

namespace rp3 {
namespace {

bool is(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// A tool button is quiet unless it says otherwise.
ButtonKind kindOrQuiet(const QWidget *widget)
{
    const ButtonKind kind = kindOf(widget);
    return kind == ButtonKind::Ordinary && qobject_cast<const QToolButton *>(widget) ? ButtonKind::Quiet
                                                                                     : kind;
}

} // namespace

ControlPainter::ControlPainter(QPainter *painter, const Palette &colours)
    : m_painter(painter)
    , m_colours(colours)
{
    m_painter->save();
    m_painter->setRenderHint(QPainter::Antialiasing);
}

ControlPainter::~ControlPainter()
{
    m_painter->restore();
}

void ControlPainter::box(const QRectF &rect, Role fill, Role rim, double rimWidth, double radius)
{
    const double half = rimWidth / 2;
    m_painter->setBrush(m_colours[fill]);
    m_painter->setPen(rimWidth > 0 ? QPen(m_colours[rim], rimWidth) : QPen(Qt::NoPen));
    m_painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void ControlPainter::ring(const QRectF &rect, double radius)
{
    const double half = ringWidth / 2.0;
    m_painter->setBrush(Qt::NoBrush);
    m_painter->setPen(QPen(m_colours[Role::Focus], ringWidth));
    m_painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
}

ControlPainter::ButtonRoles ControlPainter::buttonRoles(const QStyleOption &option, const QWidget *widget)
{
    const bool pressed = is(option, QStyle::State_Sunken);
    const bool hovered = is(option, QStyle::State_MouseOver);
    const bool chosen = is(option, QStyle::State_On);
    const ButtonKind kind = kindOrQuiet(widget);
    if (!is(option, QStyle::State_Enabled))
        return {Role::Sunken, Role::Line, kind != ButtonKind::Quiet, kind != ButtonKind::Quiet};
    switch (kind) {
    case ButtonKind::Primary:
        return {pressed       ? Role::PrimaryPressed
                    : hovered ? Role::PrimaryHover
                              : Role::Primary,
                Role::Primary, true, false};
    case ButtonKind::Quiet:
        return {pressed || chosen ? Role::PrimarySoft : Role::Sunken, Role::Primary,
                pressed || chosen || hovered, chosen};
    case ButtonKind::Grave:
        return {pressed || hovered ? Role::HighSoft : Role::Surface, Role::High, true, true};
    case ButtonKind::Ordinary:
        break;
    }
    if (pressed || chosen)
        return {Role::PrimarySoft, Role::Primary, true, true};
    return {hovered ? Role::Sunken : Role::Surface, Role::Outline, true, true};
}

void ControlPainter::button(const QStyleOption &option, const QWidget *widget)
{
    const ButtonRoles roles = buttonRoles(option, widget);
    QRectF rect = option.rect;
    double radius = cornerRadius;
    if (is(option, QStyle::State_HasFocus)) {
        ring(rect);
        const double inset = ringWidth + ringGap;
        rect.adjust(inset, inset, -inset, -inset);
        radius -= inset;
    }
    const bool chosen = is(option, QStyle::State_On) && is(option, QStyle::State_Enabled);
    if (roles.filled)
        box(rect, roles.fill, roles.rim, roles.rimmed ? (chosen ? 2 : 1) : 0, radius);
}

void ControlPainter::field(const QStyleOption &option, const QWidget *widget)
{
    const bool writable = is(option, QStyle::State_Enabled) && !is(option, QStyle::State_ReadOnly);
    const bool refused = isRefused(widget);
    const bool focused = is(option, QStyle::State_HasFocus);
    const Role rim = !writable ? Role::Line : refused ? Role::High : Role::Outline;
    box(option.rect, writable ? Role::Surface : Role::Sunken, rim, refused ? 2 : 1);
    if (focused)
        ring(option.rect);
}

void ControlPainter::checkMark(const QStyleOption &option)
{
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool on = is(option, QStyle::State_On);
    const bool partly = is(option, QStyle::State_NoChange);
    const bool enabled = is(option, QStyle::State_Enabled);
    const Role fill = !enabled ? Role::Sunken : on || partly ? Role::Primary : Role::Surface;
    box(rect, fill, enabled ? (on || partly ? Role::Primary : Role::Outline) : Role::Line, 1.5, 4);
    QPen pen(m_colours[enabled ? Role::OnPrimary : Role::InkOff], rect.width() / 9, Qt::SolidLine,
             Qt::RoundCap, Qt::RoundJoin);
    m_painter->setPen(pen);
    m_painter->setBrush(Qt::NoBrush);
    const auto at = [&rect](double x, double y) {
        return rect.topLeft() + QPointF(x * rect.width(), y * rect.height());
    };
    if (partly) {
        m_painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
    } else if (on) {
        m_painter->drawPolyline(QPolygonF{at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)});
    }
}

void ControlPainter::radioMark(const QStyleOption &option)
{
    const QRectF rect = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool on = is(option, QStyle::State_On);
    const bool enabled = is(option, QStyle::State_Enabled);
    const Role rim = !enabled ? Role::Line : on ? Role::Primary : Role::Outline;
    box(rect, enabled ? Role::Surface : Role::Sunken, rim, on ? 2 : 1.5, rect.width() / 2);
    if (!on)
        return;
    const double inset = rect.width() * 0.28;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_colours[enabled ? Role::Primary : Role::InkOff]);
    m_painter->drawEllipse(rect.adjusted(inset, inset, -inset, -inset));
}

void ControlPainter::chevron(const QRectF &rect, bool enabled)
{
    const double w = qMin(rect.width(), rect.height()) / 7;
    const QPointF c = rect.center();
    m_painter->setPen(QPen(m_colours[enabled ? Role::Ink : Role::InkOff], qMax(1.5, w / 2.5), Qt::SolidLine,
                           Qt::RoundCap, Qt::RoundJoin));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawPolyline(
        QPolygonF{c + QPointF(-w, -w / 2), c + QPointF(0, w / 2), c + QPointF(w, -w / 2)});
}

void ControlPainter::tab(const QStyleOptionTab &option)
{
    const QRectF rect = option.rect;
    if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled)) {
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_colours[Role::Sunken]);
        m_painter->drawRoundedRect(rect.adjusted(2, 2, -2, -3), cornerRadius, cornerRadius);
    }
    if (is(option, QStyle::State_Selected)) {
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(m_colours[Role::Primary]);
        m_painter->drawRoundedRect(
            QRectF(rect.left() + space::small, rect.bottom() - 3, rect.width() - 2 * space::small, 3), 1.5,
            1.5);
    }
    if (is(option, QStyle::State_HasFocus))
        ring(rect.adjusted(1, 1, -1, -4));
}

void ControlPainter::headerSection(const QStyleOptionHeader &option)
{
    const QRect rect = option.rect;
    m_painter->fillRect(rect, m_colours[Role::Sunken]);
    m_painter->setRenderHint(QPainter::Antialiasing, false);
    m_painter->setPen(m_colours[Role::Line]);
    m_painter->drawLine(rect.bottomLeft(), rect.bottomRight());
}

void ControlPainter::row(const QStyleOption &option)
{
    if (is(option, QStyle::State_Selected)) {
        m_painter->fillRect(option.rect, m_colours[Role::PrimarySoft]);
    } else if (is(option, QStyle::State_MouseOver) && is(option, QStyle::State_Enabled)) {
        m_painter->fillRect(option.rect, m_colours[Role::Sunken]);
    }
}

void ControlPainter::scrollThumb(const QRectF &rect, bool active)
{
    const double radius = qMin(rect.width(), rect.height()) / 2;
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(m_colours[active ? Role::InkQuiet : Role::Outline]);
    m_painter->drawRoundedRect(rect, radius, radius);
}

void ControlPainter::progress(const QRectF &place, double fraction)
{
    const double height = qMin(place.height(), double(space::medium));
    const QRectF rect(place.left(), place.center().y() - height / 2, place.width(), height);
    const double radius = rect.height() / 2;
    box(rect, Role::Sunken, Role::Outline, 1, radius);
    if (fraction <= 0)
        return;
    QRectF done = rect;
    done.setWidth(qMax(rect.height(), rect.width() * qMin(1.0, fraction)));
    box(done, Role::Accent, Role::Accent, 0, radius);
}

Role buttonInk(const QStyleOption &option, const QWidget *widget)
{
    if (!is(option, QStyle::State_Enabled))
        return Role::InkOff;
    switch (kindOrQuiet(widget)) {
    case ButtonKind::Primary:
        return Role::OnPrimary;
    case ButtonKind::Quiet:
        return Role::Primary;
    case ButtonKind::Grave:
        return Role::High;
    case ButtonKind::Ordinary:
        return is(option, QStyle::State_On) ? Role::Primary : Role::Ink;
    }
    Q_UNREACHABLE();
}

} // namespace rp3
