// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/appstyle.h"

#include "ui/style/controlpainter.h"
#include "ui/style/icons.h"
#include "ui/style/marks.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace rp3 {
using namespace Qt::StringLiterals;

namespace {

constexpr int comboArrowWidth = 36;
constexpr int shortestThumb = 32;

/// Frames that people write in or choose from; every other frame is left to Fusion.
bool isField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget);
}

template <typename T> T with(const QStyleOption *option)
{
    const T *typed = qstyleoption_cast<const T *>(option);
    return typed ? *typed : T();
}

} // namespace

AppStyle::AppStyle(const Look &look)
    : QProxyStyle(u"Fusion"_s)
    , m_look(look)
    , m_colours(look.scheme)
{
}

QFont AppStyle::font(TypeStep step, bool strong) const
{
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(pointSize(m_look.seat, step, m_look.textPercent));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        ControlPainter(painter, m_colours).ring(option->rect, 4);
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        ControlPainter(painter, m_colours).button(*option, widget);
        return;
    case PE_PanelLineEdit:
        // Inside a combo or a spin box the outer control draws the field.
        if (!qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr))
            ControlPainter(painter, m_colours).field(*option, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonBevel:
        return;
    case PE_Frame:
        if (!isField(widget))
            break;
        // A list shows; only what can be typed in has the rim of a field.
        if (qobject_cast<const QAbstractItemView *>(widget) && !option->state.testFlag(State_HasFocus))
            ControlPainter(painter, m_colours).box(option->rect, Role::Surface, Role::Line);
        else
            ControlPainter(painter, m_colours).field(*option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        ControlPainter(painter, m_colours).checkMark(*option);
        return;
    case PE_IndicatorRadioButton:
        ControlPainter(painter, m_colours).radioMark(*option);
        return;
    case PE_PanelItemViewItem:
        ControlPainter(painter, m_colours).row(*option);
        return;
    case PE_PanelTipLabel:
        ControlPainter(painter, m_colours).box(option->rect, Role::Surface, Role::Outline, 1, 4);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1,
                          m_colours[Role::Line]);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        ControlPainter(painter, m_colours).button(*option, widget);
        return;
    case CE_PushButtonLabel:
        drawPushButtonLabel(option, painter, widget);
        return;
    case CE_PushButton:
        // QCommonStyle would draw a second ring inside ours.
        proxy()->drawControl(CE_PushButtonBevel, option, painter, widget);
        proxy()->drawControl(CE_PushButtonLabel, option, painter, widget);
        return;
    case CE_CheckBox:
    case CE_RadioButton:
        drawChoice(element == CE_CheckBox, with<QStyleOptionButton>(option), painter, widget);
        return;
    case CE_ToolButtonLabel:
        drawToolButtonLabel(option, painter, widget);
        return;
    case CE_ItemViewItem:
        drawItem(option, painter, widget);
        return;
    case CE_TabBarTabShape:
        ControlPainter(painter, m_colours).tab(with<QStyleOptionTab>(option));
        return;
    case CE_HeaderSection:
        ControlPainter(painter, m_colours).headerSection(with<QStyleOptionHeader>(option));
        return;
    case CE_ProgressBar: {
        const auto bar = with<QStyleOptionProgressBar>(option);
        const int range = qMax(1, bar.maximum - bar.minimum);
        ControlPainter(painter, m_colours).progress(bar.rect, double(bar.progress - bar.minimum) / range);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void AppStyle::drawPushButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    auto button = with<QStyleOptionButton>(option);
    const QColor ink = m_colours[buttonInk(button, widget)];
    button.palette.setColor(QPalette::ButtonText, ink);
    if (!button.icon.isNull())
        button.icon = tinted(button.icon, button.iconSize, ink);
    QProxyStyle::drawControl(CE_PushButtonLabel, &button, painter, widget);
}

void AppStyle::drawChoice(bool box, const QStyleOptionButton &option, QPainter *painter,
                          const QWidget *widget) const
{
    // QCommonStyle would take its own places for mark, words and ring.
    if (option.state.testFlag(State_HasFocus))
        ControlPainter(painter, m_colours).ring(option.rect);
    QStyleOptionButton part = option;
    part.rect = subElementRect(box ? SE_CheckBoxIndicator : SE_RadioButtonIndicator, &option, widget);
    drawPrimitive(box ? PE_IndicatorCheckBox : PE_IndicatorRadioButton, &part, painter, widget);
    part.rect = subElementRect(box ? SE_CheckBoxContents : SE_RadioButtonContents, &option, widget);
    QProxyStyle::drawControl(box ? CE_CheckBoxLabel : CE_RadioButtonLabel, &part, painter, widget);
}

void AppStyle::drawToolButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    auto button = with<QStyleOptionToolButton>(option);
    const QColor ink = m_colours[buttonInk(button, widget)];
    button.palette.setColor(QPalette::ButtonText, ink);
    if (!button.icon.isNull())
        button.icon = tinted(button.icon, button.iconSize, ink);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &button, painter, widget);
}

void AppStyle::drawItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    auto item = with<QStyleOptionViewItem>(option);
    // A chosen row is tinted, not filled: its words stay in ink.
    item.palette.setColor(QPalette::HighlightedText, m_colours[Role::Ink]);
    if (!item.icon.isNull())
        item.icon = tinted(item.icon, item.decorationSize, m_colours[Role::Ink]);
    QProxyStyle::drawControl(CE_ItemViewItem, &item, painter, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                  QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        ControlPainter shapes(painter, m_colours);
        shapes.field(*option, widget);
        shapes.chevron(subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                       option->state.testFlag(State_Enabled));
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto bar = with<QStyleOptionSlider>(option); bar.minimum == bar.maximum)
            return; // Its place is kept, so that a page does not move sideways when it grows.
        const bool active = option->activeSubControls.testFlag(SC_ScrollBarSlider);
        const int inset = 3;
        ControlPainter(painter, m_colours)
            .scrollThumb(scrollBarRect(option, SC_ScrollBarSlider).adjusted(inset, inset, -inset, -inset),
                         active);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                               SubControl subControl, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return scrollBarRect(option, subControl);
    if (control == CC_ComboBox && (subControl == SC_ComboBoxArrow || subControl == SC_ComboBoxEditField)) {
        const QRect whole = option->rect;
        const int arrow = scaled(comboArrowWidth);
        const QRect rect = subControl == SC_ComboBoxArrow
            ? QRect(whole.right() + 1 - arrow, whole.top(), arrow, whole.height())
            : whole.adjusted(space::medium, 2, -arrow, -2);
        return visualRect(option->direction, whole, rect);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect AppStyle::scrollBarRect(const QStyleOptionComplex *option, SubControl subControl) const
{
    const auto bar = with<QStyleOptionSlider>(option);
    const bool horizontal = bar.orientation == Qt::Horizontal;
    const int length = horizontal ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const int thumb = range > 0 ? qMax(qMin(shortestThumb, length),
                                       int(qint64(bar.pageStep) * length / qMax(1, range + bar.pageStep)))
                                : length;
    const int start =
        sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto along = [&](int from, int size) {
        const QRect part = horizontal ? QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height())
                                      : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size);
        return visualRect(bar.direction, bar.rect, part);
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return along(start, thumb);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove:
        return bar.rect;
    default:
        return {};
    }
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
        return option->rect;
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
    case SE_CheckBoxContents:
    case SE_RadioButtonContents: {
        const bool contents = element == SE_CheckBoxContents || element == SE_RadioButtonContents;
        const int side = pixelMetric(PM_IndicatorWidth, option, widget);
        const QRect whole = option->rect;
        const QRect mark(whole.left() + space::hair, whole.top() + (whole.height() - side) / 2, side, side);
        const QRect words(mark.right() + 1 + space::small, whole.top(),
                          whole.right() - mark.right() - space::small - space::hair, whole.height());
        return visualRect(option->direction, whole, contents ? words : mark);
    }
    case SE_LineEditContents: {
        const QRect inner = option->rect.adjusted(space::small, 2, -space::small, -2);
        return visualRect(option->direction, option->rect, inner);
    }
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                 const QWidget *widget) const
{
    const int target = targetSize(m_look.seat);
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        size = contents + QSize(2 * space::large, 2 * space::small);
        return size.expandedTo({target, target});
    case CT_ToolButton:
        size = contents + QSize(2 * space::small, 2 * space::small);
        return size.expandedTo({target, target});
    case CT_LineEdit:
        return QSize(size.width() + 2 * space::small, contents.height() + 2 * space::small)
            .expandedTo({0, target});
    case CT_ComboBox:
        return QSize(contents.width() + space::medium + scaled(comboArrowWidth) + space::hair,
                     contents.height() + 2 * space::small)
            .expandedTo({target, target});
    case CT_CheckBox:
    case CT_RadioButton: {
        const int mark = pixelMetric(PM_IndicatorWidth, option, widget);
        return QSize(contents.width() + mark + space::small + 2 * space::hair,
                     contents.height() + space::small)
            .expandedTo({target, target});
    }
    case CT_ItemViewItem:
        return QSize(size.width() + 2 * space::small, qMax(size.height() + space::small, target));
    case CT_MenuItem:
    case CT_TabBarTab:
        return QSize(size.width() + space::small, qMax(size.height() + space::hair, target));
    case CT_HeaderSection:
        return QSize(size.width() + space::small, qMax(size.height(), target));
    default:
        return size;
    }
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const bool kiosk = m_look.seat == Seat::Kiosk;
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(kiosk ? 32 : 20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::large;
    case PM_ScrollBarExtent:
        return kiosk ? 24 : 14;
    case PM_ScrollBarSliderMin:
        return shortestThumb;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_ToolBarIconSize:
        return scaled(kiosk ? 32 : 20);
    case PM_DefaultFrameWidth:
        return isField(widget) ? ringWidth : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
    case PM_HeaderMargin:
        return space::small;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_TextCursorWidth:
        return 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                        QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_look.reduceMotion ? 0 : longestAnimation;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut: // An underlined letter means nothing on a touch screen, and little at the
                               // desk.
    case SH_ComboBox_Popup: // The list opens below its field, and the field stays readable.
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_TabBar_CloseButtonPosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QPalette AppStyle::standardPalette() const
{
    return m_colours.toQPalette();
}

void AppStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (const auto mark = typeOf(widget)) {
        widget->setFont(font(mark->step, mark->strong));
        QPalette palette = standardPalette();
        palette.setColor(QPalette::Active, QPalette::WindowText, m_colours[mark->ink]);
        palette.setColor(QPalette::Inactive, QPalette::WindowText, m_colours[mark->ink]);
        widget->setPalette(palette);
    }
    // The frame is filled with round corners; the viewport would draw square ones over it.
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget); area && isField(area))
        area->viewport()->setAutoFillBackground(false);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

const Palette &coloursOf(const QWidget *widget)
{
    static const Palette light;
    const auto *style = qobject_cast<const AppStyle *>(widget->style());
    return style ? style->colours() : light;
}

const Look &lookOf(const QWidget *widget)
{
    static const Look plain;
    const auto *style = qobject_cast<const AppStyle *>(widget->style());
    return style ? style->look() : plain;
}

} // namespace rp3
