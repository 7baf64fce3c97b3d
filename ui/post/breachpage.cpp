// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/post/breachpage.h"

#include "domain/rules/roomduties.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/facts.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clockbar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

BreachPage::BreachPage(Store &store, const Clock &clock, QWidget *parent)
    : PostPage(Home::Room, store, clock, parent)
    , m_add(new QPushButton(this))
{
    header()->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { ask({RecordKind::Breach, {}, {}}); });
    retranslate();
}

void BreachPage::retranslate()
{
    header()->setTitle(layoutOf(RecordKind::Breach)->titleWords());
    header()->setSubtitle(tr("A stolen PC, a list that was shown, a passphrase given away. Whom it concerns "
                             "and the office are told in writing within 3×24 hours."));
    m_add->setText(layoutOf(RecordKind::Breach)->addWords());
    m_add->setVisible(mayAdd(RecordKind::Breach));
    PostPage::retranslate();
}

void BreachPage::wasRead()
{
    m_add->setVisible(mayAdd(RecordKind::Breach));
    PostPage::wasRead();
}

void BreachPage::fill(QVBoxLayout &column)
{
    auto breaches = view()->all<Breach>();
    std::ranges::stable_sort(breaches, std::greater(), &Breach::foundOn);
    for (const auto &breach : std::as_const(breaches))
        column.addWidget(breachCard(breach));
    if (!breaches.isEmpty())
        return;
    auto *card = new Card(content());
    auto *inside = new QVBoxLayout(card);
    inside->addWidget(
        quietLabel(tr("Nothing is written down. If something happens: write it down here first, "
                      "even if you are not sure. Nobody is blamed for reporting."),
                   card));
    column.addWidget(card);
}

QWidget *BreachPage::breachCard(const Breach &breach)
{
    auto *card = new Card(content());
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::medium);
    if (const auto clock = breachClock(breach)) {
        auto *bar = new ClockBar(card);
        bar->showClock(*clock, now());
        inside->addWidget(bar);
    }
    inside->addWidget(factGrid(factsOf(view()->records.at(breach.id)), card));
    if (mayChange(RecordKind::Breach)) {
        auto *change = new QPushButton(tr("Change"), card);
        connect(change, &QPushButton::clicked, this, [this, id = breach.id] {
            ask({RecordKind::Breach, id, {}});
        });
        inside->addWidget(change, 0, Qt::AlignLeft);
    }
    return card;
}

} // namespace rp3
