// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rail.h"

#include "ui/style/metrics.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

constexpr int narrowest = 104;

/// Scrolls up and down, and is always as wide as its content wants to be.
class WideArea final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    /// What Qt says is as wide as the content was at first.
    QSize sizeHint() const override
    {
        const auto width = widget()->sizeHint().width() + verticalScrollBar()->sizeHint().width();
        return {width, QScrollArea::sizeHint().height()};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry(); // Larger text, another language: nobody else tells the layout around it.
        return QScrollArea::event(event);
    }
};

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new WideArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // drawn only if there is something to scroll
    area->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Expanding);
    area->setWidget(content);
    for (auto *widget : {area->viewport(), content})
        widget->setBackgroundRole(QPalette::AlternateBase);
    // An area follows the tab key by itself, but not the arrows.
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now != nullptr && area->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
    return area;
}

QToolButton *buttonOn(QWidget *parent, const QIcon &icon)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setMinimumWidth(narrowest);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *pages = new QWidget;
    m_pages = new QVBoxLayout(pages);
    m_pages->setContentsMargins({});
    m_pages->setSpacing(space::hair);
    m_pages->addStretch();

    // As wide a margin at the left as the scroll bar is at the right.
    const auto margin = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, space::large, 0, space::large);
    column->setSpacing(space::hair);
    m_area = scrolled(pages, this);
    column->addWidget(m_area, 1);
    m_tools = new QVBoxLayout;
    m_tools->setContentsMargins(0, 0, margin, 0);
    m_tools->setSpacing(space::hair);
    column->addLayout(m_tools);
}

QToolButton *Rail::addPage(const QIcon &icon)
{
    auto *button = buttonOn(m_pages->parentWidget(), icon);
    button->setCheckable(true);
    m_group->addButton(button);
    connect(button, &QToolButton::toggled, this, [this, button](bool isTurnedTo) {
        if (isTurnedTo)
            m_area->ensureWidgetVisible(button); // Whoever looks sees where she is.
    });
    m_pages->insertWidget(m_pages->count() - 1, button); // before the stretch
    return button;
}

QToolButton *Rail::addTool(const QIcon &icon)
{
    auto *button = buttonOn(this, icon);
    m_tools->addWidget(button);
    return button;
}

} // namespace rp3
