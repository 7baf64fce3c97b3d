// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/wordspage.h"

#include <QHBoxLayout>

namespace rp3 {

using namespace Qt::StringLiterals;

WordsPage::WordsPage(const QString &title, const QString &help, const QStringList &texts, Marks marks)
    : KioskPage(title, help)
{
    int number = 0;
    for (const auto &text : texts) {
        ++number;
        auto *row = new QHBoxLayout;
        row->setSpacing(space::large);
        auto *mark = new PlainLabel(TypeStep::Heading, true, Role::Primary);
        mark->setText(marks == Marks::Numbers ? QString::number(number) : u"•"_s);
        mark->setWordWrap(false);
        mark->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
        mark->setMinimumWidth(space::huge);
        auto *words = new PlainLabel(TypeStep::Heading);
        words->setText(text);
        row->addWidget(mark);
        row->addWidget(words, 1);
        column()->addLayout(row);
    }
    column()->addStretch(1);
}

} // namespace rp3
