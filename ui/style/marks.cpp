// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/marks.h"

#include <QAbstractButton>
#include <QStyle>
#include <QVariant>

namespace rp3 {
namespace {

// Dynamic properties: the style finds them on any widget, without a class of ours for every label and button.
constexpr auto kindProperty = "rp3Kind";
constexpr auto typeProperty = "rp3Type";
constexpr auto refusedProperty = "rp3Refused";

int packed(const TypeMark &mark)
{
    return (int(mark.ink) << 8) | ((int(mark.step) + 8) << 1) | int(mark.strong);
}

} // namespace

void setKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    button->update();
}

ButtonKind kindOf(const QWidget *button)
{
    return button ? ButtonKind(button->property(kindProperty).toInt()) : ButtonKind::Ordinary;
}

void setType(QWidget *widget, TypeStep step, bool strong, Role ink)
{
    widget->setProperty(typeProperty, packed({step, strong, ink}));
    widget->style()->polish(widget);
}

std::optional<TypeMark> typeOf(const QWidget *widget)
{
    const QVariant value = widget->property(typeProperty);
    if (!value.isValid())
        return std::nullopt;
    const int bits = value.toInt();
    return TypeMark{TypeStep(((bits >> 1) & 0x7f) - 8), bool(bits & 1), Role(bits >> 8)};
}

void setRefused(QWidget *field, bool refused)
{
    field->setProperty(refusedProperty, refused);
    field->update();
}

bool isRefused(const QWidget *field)
{
    return field && field->property(refusedProperty).toBool();
}

} // namespace rp3
