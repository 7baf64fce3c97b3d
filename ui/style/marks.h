// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <optional>

class QAbstractButton;
class QWidget;

namespace rp3 {

/// What a button is among its neighbours.
enum class ButtonKind {
    Ordinary, ///< With a rim. The default.
    Primary, ///< Filled: the next right thing to do. One on a page.
    Quiet, ///< Only words: what is seldom needed.
    Grave, ///< In the colour of high risk: what cannot be taken back.
};

/// Says what `button` is; the style draws it so.
void setKind(QAbstractButton *button, ButtonKind kind);
[[nodiscard]] ButtonKind kindOf(const QWidget *button);

/// Says how large and how heavy the text of a label or a check box is, and in which colour. It follows every
/// change of the look; a font or a palette set by hand does not.
void setType(QWidget *widget, TypeStep step, bool strong = false, Role ink = Role::Ink);

/// The marks of `setType`, for the style.
struct TypeMark {
    TypeStep step;
    bool strong;
    Role ink;
};

[[nodiscard]] std::optional<TypeMark> typeOf(const QWidget *widget);

/// Says that the value of `field` is refused: its rim says so. The words belong beside it (FormRow).
void setRefused(QWidget *field, bool refused);
[[nodiscard]] bool isRefused(const QWidget *field);

} // namespace rp3
