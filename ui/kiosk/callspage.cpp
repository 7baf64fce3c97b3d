// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/callspage.h"

#include "domain/codes/directory.h"
#include "ui/words/cleantext.h"
#include "ui/words/languageswitch.h"

#include <QGridLayout>

#include <algorithm>
#include <array>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

bool isForDanger(const HelpLine &line)
{
    static constexpr std::array lines{Code(u"siaga112"), Code(u"police110"), Code(u"ambulance119"),
                                      Code(u"upt_pppa_dki")};
    return std::ranges::find(lines, line.code) != lines.end();
}

} // namespace

CallsPage::CallsPage(const QString &title, const QString &help, const QString &roomPhone, Lines lines)
    : KioskPage(title, help)
    , m_rows(new QGridLayout)
{
    m_rows->setHorizontalSpacing(space::wide);
    m_rows->setVerticalSpacing(space::medium);
    m_rows->setColumnStretch(0, 1);
    column()->addLayout(m_rows);
    column()->addStretch(1);
    if (!roomPhone.isEmpty())
        addLine(tr("Officer of this room"), {}, cleanLine(roomPhone));
    const auto language = currentLanguage();
    for (const auto &line : helpLines()) {
        if (line.phones.empty() || (lines == Lines::Danger && !isForDanger(line)))
            continue;
        auto purpose = line.purpose.in(language).toString();
        if (!line.hours.in(language).isEmpty())
            purpose += u" · "_s + line.hours.in(language);
        addLine(line.name.in(language).toString(), purpose, line.phones.front().toString());
    }
}

void CallsPage::addLine(const QString &name, const QString &purpose, const QString &number)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *who = new PlainLabel(TypeStep::Body, true);
    who->setText(name);
    words->addWidget(who);
    if (!purpose.isEmpty()) {
        auto *when = new PlainLabel(TypeStep::Small, false, Role::InkQuiet);
        when->setText(purpose);
        words->addWidget(when);
    }
    auto *phone = new PlainLabel(TypeStep::Title, true, Role::Primary);
    phone->setText(number);
    phone->setWordWrap(false);
    phone->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    phone->setAccessibleName(name + u' ' + number);
    m_rows->addLayout(words, m_count, 0);
    m_rows->addWidget(phone, m_count, 1);
    ++m_count;
}

} // namespace rp3
