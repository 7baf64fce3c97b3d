// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/look.h"

#include <QProxyStyle>

class QStyleOptionButton;

namespace rp3 {

/// How every control of the program looks: Fusion, with our own buttons, fields, lists and focus ring.
///
/// There are no style sheets. A look is fixed for the life of the style; another look is another style
/// (`Theme`), so that every widget is polished anew. GUI thread only.
class AppStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit AppStyle(const Look &look);

    [[nodiscard]] const Look &look() const { return m_look; }

    [[nodiscard]] const Palette &colours() const { return m_colours; }

    /// The font of a text of that size.
    [[nodiscard]] QFont font(TypeStep step, bool strong = false) const;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;
    [[nodiscard]] QPalette standardPalette() const override;
    void polish(QWidget *widget) override;

    using QProxyStyle::polish;

private:
    void drawPushButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawChoice(bool box, const QStyleOptionButton &option, QPainter *painter,
                    const QWidget *widget) const;
    void drawToolButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    [[nodiscard]] QRect scrollBarRect(const QStyleOptionComplex *option, SubControl subControl) const;

    [[nodiscard]] int scaled(int pixels) const { return pixels * m_look.textPercent / 100; }

    Look m_look;
    Palette m_colours;
};

/// The colours of the style that draws `widget`; the light ones if it is not ours.
[[nodiscard]] const Palette &coloursOf(const QWidget *widget);

/// The look of the style that draws `widget`; the default one if it is not ours.
[[nodiscard]] const Look &lookOf(const QWidget *widget);

} // namespace rp3
