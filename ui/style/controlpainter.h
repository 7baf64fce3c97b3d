// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/look.h"

#include <QRectF>

class QPainter;
class QPen;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionTab;
class QWidget;

namespace rp3 {

/// Draws the shapes of our controls on one painter, in the colours of one palette. Lives as long as one call
/// of the style.
class ControlPainter final {
public:
    ControlPainter(QPainter *painter, const Palette &colours);
    ControlPainter(const ControlPainter &) = delete;
    ControlPainter &operator=(const ControlPainter &) = delete;
    ~ControlPainter();

    /// A rounded shape; a rim of no width is not drawn.
    void box(const QRectF &rect, Role fill, Role rim, double rimWidth = 1, double radius = cornerRadius);

    /// The ring around what the keyboard acts on, just inside `rect`.
    void ring(const QRectF &rect, double radius = cornerRadius);

    /// The body of a push button or of a tool button.
    void button(const QStyleOption &option, const QWidget *widget);

    /// What can be typed in: a line, a story, a list of answers.
    void field(const QStyleOption &option, const QWidget *widget);

    void checkMark(const QStyleOption &option);
    void radioMark(const QStyleOption &option);
    void chevron(const QRectF &rect, bool enabled);
    void tab(const QStyleOptionTab &option);
    void headerSection(const QStyleOptionHeader &option);
    void row(const QStyleOption &option);
    void scrollThumb(const QRectF &rect, bool active);
    void progress(const QRectF &place, double fraction);

private:
    struct ButtonRoles {
        Role fill;
        Role rim;
        bool filled; ///< The fill is drawn.
        bool rimmed; ///< The rim is drawn.
    };

    [[nodiscard]] static ButtonRoles buttonRoles(const QStyleOption &option, const QWidget *widget);

    QPainter *m_painter;
    const Palette &m_colours;
};

/// The ink of the words on a button.
[[nodiscard]] Role buttonInk(const QStyleOption &option, const QWidget *widget);

} // namespace rp3
