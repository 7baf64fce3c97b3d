// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/rightspanel.h"

#include "domain/rules/guidance.h"
#include "domain/rules/legal.h"
#include "domain/rules/maternityleave.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

GuidanceFacts guidanceFacts(const CaseView &view)
{
    GuidanceFacts facts;
    facts.flags = view.record.flags;
    for (const auto &incident : view.incidents) {
        for (const auto right : incident.labourRights)
            facts.labourRights.insert(right);
    }
    facts.isEmployerKnown =
        std::ranges::any_of(view.persons, [](const Person &person) { return !person.employer.isNull(); });
    return facts;
}

/// What is known of the task force of each company for which she, or somebody on her side, works.
QString taskForceWords(const CaseView &view)
{
    QStringList words;
    for (const auto &company : view.companies) {
        const auto worksThere = [&](const Person &person) { return person.employer == company.id; };
        if (std::ranges::none_of(view.persons, worksThere))
            continue;
        const auto known = !company.hasTaskForce
            ? RightsPanel::tr("%1: nobody has asked yet whether it has one.")
            : *company.hasTaskForce ? RightsPanel::tr("%1 has one.")
                                    : RightsPanel::tr("%1 has none. The labour office can order it.");
        words.append(known.arg(cleanLine(company.name)));
    }
    return words.join(u' ');
}

} // namespace

RightsPanel::RightsPanel(const CaseView &view, const Clock &clock, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *card = new Card(this);
    column->addWidget(card);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::medium);
    inside->addWidget(headingLabel(tr("Her rights"), card));
    const auto rules = guidanceFor(guidanceFacts(view));
    if (rules.isEmpty()) {
        inside->addWidget(quietLabel(tr("Once it is known which laws may apply and which rights at work were "
                                        "broken, what she is entitled to stands here."),
                                     card));
        return;
    }
    for (const auto *rule : rules) {
        auto *row = new ListRow(rule->title.in(currentLanguage()).toString(), card);
        row->addLine(rule->guidance.in(currentLanguage()).toString());
        if (rule == &legal::satgasFormation)
            row->addLine(taskForceWords(view));
        row->addWidget(quietLabel(rule->law.toString(), row));
        inside->addWidget(row);
        if (rule == &legal::maternity36)
            addLeave(clock, *inside);
    }
    inside->addWidget(
        quietLabel(tr("To be explained in your own words. It is no legal advice: a lawyer of the "
                      "province has not looked at it yet."),
                   card));
}

void RightsPanel::addLeave(const Clock &clock, QVBoxLayout &column)
{
    m_firstDay = new DayEdit(clock, this);
    auto *row = new FormRow(m_firstDay, this);
    row->setLabel(tr("First day of her leave"));
    row->setHelp(tr("Only to work out the dates; it is not saved."));
    m_leave = quietLabel({}, this);
    m_leave->hide();
    connect(m_firstDay, &DayEdit::dayChosen, this, &RightsPanel::showLeave);
    column.addWidget(row);
    column.addWidget(m_leave);
}

void RightsPanel::showLeave()
{
    m_leave->setVisible(!m_firstDay->day().isNull());
    if (m_firstDay->day().isNull())
        return;
    const auto leave = maternityLeave(m_firstDay->day());
    m_leave->setText(
        tr("At least until %1. With a special condition and a doctor's letter until %2: at full "
           "pay until %3, then at %4 %.")
            .arg(longDay(leave.lastDay), longDay(leave.lastDayWithExtra), longDay(leave.lastDayOfFullPay))
            .arg(leave.laterPayPercent));
}

} // namespace rp3
