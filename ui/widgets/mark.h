// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/code.h"
#include "domain/rules/countdown.h"
#include "ui/style/palette.h"

#include <QRectF>

class QPainter;

namespace rp3 {

/// A small sign that says without colour what its colour says too.
enum class Shape {
    Ring, ///< Open: not known, waiting.
    Disc, ///< In order; running.
    Diamond, ///< Attention.
    Triangle, ///< Danger: high risk.
    Exclaim, ///< A square with a hole: overdue, refused.
    Tick, ///< Done.
};

/// How something stands.
enum class Tone {
    Neutral,
    Good,
    Notice,
    Warning,
    Danger,
};

/// What a risk, a clock or a state looks like: always a shape, a tone and, beside them, a word.
struct Mark {
    Shape shape = Shape::Ring;
    Tone tone = Tone::Neutral;

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// The ink of `tone`, and what stands behind it.
[[nodiscard]] Role inkOf(Tone tone);
[[nodiscard]] Role groundOf(Tone tone);

/// The sign of a risk level (`codes::riskLevel`). What is not known is a ring, never "low".
[[nodiscard]] Mark riskMark(Code level);

[[nodiscard]] Mark clockMark(ClockState state);

/// The sign of a case status (`codes::caseStatus`).
[[nodiscard]] Mark caseStatusMark(Code status);

/// Draws `shape` as large as `rect` allows.
void drawShape(QPainter *painter, Shape shape, const QRectF &rect, const QColor &ink);

} // namespace rp3
