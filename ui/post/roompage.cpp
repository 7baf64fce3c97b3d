// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/post/roompage.h"

#include "ui/post/breachpage.h"
#include "ui/post/feedbackpage.h"
#include "ui/post/ridemoneypage.h"
#include "ui/post/roomfactspage.h"
#include "ui/post/staffpage.h"
#include "ui/post/supervisionpage.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QToolButton>
#include <QVBoxLayout>

namespace rp3 {

RoomPage::RoomPage(Store &store, const Clock &clock, QWidget *parent)
    : Retranslated(parent)
{
    m_tabs = {
        {nullptr, new StaffPage(store, clock, this), QT_TRANSLATE_NOOP("RoomTabs", "Staff")},
        {nullptr, new RoomFactsPage(store, clock, this), QT_TRANSLATE_NOOP("RoomTabs", "About the room")},
        {nullptr, new SupervisionPage(store, clock, this), QT_TRANSLATE_NOOP("RoomTabs", "Supervision")},
        {nullptr, new RideMoneyPage(store, clock, this), QT_TRANSLATE_NOOP("RoomTabs", "Money for rides")},
        {nullptr, new FeedbackPage(store, clock, this), QT_TRANSLATE_NOOP("RoomTabs", "Feedback")},
        {nullptr, new BreachPage(store, clock, this), QT_TRANSLATE_NOOP("RoomTabs", "Data in wrong hands")}};
    auto *bar = new QWidget(this);
    auto *line = new FlowLayout(bar);
    line->setContentsMargins({});
    line->setSpacing(space::small);
    auto *group = new QButtonGroup(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(bar);
    for (auto &tab : m_tabs) {
        tab.button = new QToolButton(bar);
        tab.button->setCheckable(true);
        group->addButton(tab.button);
        line->addWidget(tab.button);
        column->addWidget(tab.page);
        connect(tab.button, &QToolButton::clicked, this, [this, page = tab.page] { turnTo(page); });
    }
    column->addStretch();
    m_tabs.first().button->setChecked(true);
    turnTo(m_tabs.first().page);
    retranslate();
}

void RoomPage::turnTo(const QWidget *page)
{
    for (const auto &tab : std::as_const(m_tabs))
        tab.page->setVisible(tab.page == page);
}

void RoomPage::retranslate()
{
    for (const auto &tab : std::as_const(m_tabs))
        tab.button->setText(QCoreApplication::translate("RoomTabs", tab.name));
}

} // namespace rp3
