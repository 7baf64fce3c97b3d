// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/cardspage.h"

#include "ui/kiosk/kioskcard.h"
#include "ui/style/appstyle.h"

#include <QGridLayout>

namespace rp3 {

CardsPage::CardsPage(const QString &question, const QString &help, const QList<PageCard> &cards,
                     Choice choice)
    : KioskPage(question, help)
    , m_grid(new QGridLayout)
    , m_choice(choice)
{
    for (const auto &card : cards) {
        auto *button = new KioskCard(card.words, card.pictogram, this);
        button->setChecked(card.chosen);
        const int index = int(m_cards.size());
        connect(button, &KioskCard::clicked, this, [this, index](bool on) { touch(index, on); });
        m_cards.append(button);
    }
    m_grid->setSpacing(space::large);
    column()->addLayout(m_grid, 1000);
    column()->addStretch(1);
    arrange();
}

void CardsPage::skip()
{
    for (int i = 0; i < m_cards.size(); ++i) {
        if (m_cards.at(i)->isChecked()) {
            m_cards.at(i)->setChecked(false);
            Q_EMIT chosen(i, false);
        }
    }
}

void CardsPage::touch(int index, bool on)
{
    if (!on && m_choice == Choice::OneAlways) {
        m_cards.at(index)->setChecked(true);
        return;
    }
    if (on && m_choice != Choice::Several) {
        for (int i = 0; i < m_cards.size(); ++i) {
            if (i != index && m_cards.at(i)->isChecked()) {
                m_cards.at(i)->setChecked(false);
                Q_EMIT chosen(i, false);
            }
        }
    }
    Q_EMIT chosen(index, on);
    Q_EMIT answerChanged();
    if (m_choice == Choice::Go)
        Q_EMIT finished();
}

void CardsPage::resizeEvent(QResizeEvent *event)
{
    KioskPage::resizeEvent(event);
    arrange();
}

void CardsPage::arrange()
{
    // Two large cards beside each other beat three with letters that do not fit.
    const bool large = lookOf(this).textPercent > 150;
    const auto count = m_cards.size();
    const int columns = count == 2 || count == 4 || large ? 2 : 3;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int i = 0; i < 3; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace rp3
