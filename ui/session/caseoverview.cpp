// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/caseoverview.h"

#include "ui/session/casebrief.h"
#include "ui/session/casetimeline.h"
#include "ui/session/dutyrequest.h"
#include "ui/session/dutyrow.h"
#include "ui/session/facts.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/dates.h"
#include "ui/words/dutywords.h"
#include "ui/words/stayingwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

QLabel *label(const QString &words, TypeStep step, bool strong, Role ink, QWidget *parent)
{
    auto *made = new PlainLabel(step, strong, ink, parent);
    made->setText(words);
    return made;
}

/// A card with a heading; what belongs to it goes into the returned column.
QVBoxLayout *section(const QString &heading, QWidget *parent, QVBoxLayout &column)
{
    auto *card = new Card(parent);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::small);
    inside->addWidget(label(heading, TypeStep::Heading, true, Role::Ink, card));
    column.addWidget(card);
    return inside;
}

} // namespace

CaseOverview::CaseOverview(const CaseView &view, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_view(&view)
    , m_clock(&clock)
{
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins({});
    sides->setSpacing(space::large);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    fillBrief(*left);
    fillDuties(*left);
    left->addWidget(new CaseTimeline(view, this));
    left->addStretch();
    fillPerson(*right);
    fillSharing(*right);
    right->addStretch();
    sides->addLayout(left, 3);
    sides->addLayout(right, 2);
}

void CaseOverview::fillBrief(QVBoxLayout &column)
{
    const auto brief = briefOf(*m_view, localDay(m_clock->now()));
    if (brief.isEmpty())
        return;
    auto *inside = section(tr("Before you speak with her"), this, column);
    for (const auto &fact : brief)
        inside->addWidget(factRow(fact, this));
}

void CaseOverview::fillDuties(QVBoxLayout &column)
{
    auto *inside = section(tr("To do"), this, column);
    if (m_view->duties.isEmpty())
        inside->addWidget(label(tr("Nothing is due."), TypeStep::Body, false, Role::InkQuiet, this));
    const auto today = localDay(m_clock->now());
    for (const auto &duty : m_view->duties) {
        const auto record = m_view->records.find(duty.record);
        Task task;
        if (record != m_view->records.end() && record->second.kind == RecordKind::Task)
            applyValues(task, record->second.values);
        auto *line = new QHBoxLayout;
        auto *row = dutyRow(duty, task.words, today, this);
        line->addWidget(row, 1);
        line->addWidget(doIt(duty), 0, Qt::AlignTop);
        inside->addLayout(line);
    }
}

QWidget *CaseOverview::doIt(const Duty &duty)
{
    const auto request = requestFor(duty, m_view->record.id);
    // A new record wants words, too.
    const bool mayDo = request.record.isNull() ? m_view->mayWriteStory : m_view->mayWriteFacts;
    auto *button = new QPushButton(tr("Write it"), this);
    setKind(button, ButtonKind::Quiet);
    button->setAccessibleName(tr("Write it: %1").arg(dutyWords(duty.kind)));
    button->setVisible(mayDo && request.kind != RecordKind());
    connect(button, &QPushButton::clicked, this, [this, request] { Q_EMIT recordWanted(request); });
    return button;
}

void CaseOverview::fillPerson(QVBoxLayout &column)
{
    auto *inside = section(tr("About her"), this, column);
    QList<Fact> facts;
    for (const auto &person : std::as_const(m_view->persons))
        facts += factsOf(person);
    for (const auto &incident : std::as_const(m_view->incidents))
        facts += factsOf(incident);
    for (const auto &reported : std::as_const(m_view->reported))
        facts += factsOf(reported);
    for (const auto &complaint : std::as_const(m_view->complaints))
        facts += factsOf(complaint);
    for (const auto &fact : std::as_const(facts))
        inside->addWidget(factRow(fact, this));
    for (const auto &known : m_view->elsewhere)
        inside->addWidget(elsewhereRow(known));
    if (facts.isEmpty())
        inside->addWidget(label(tr("She told nothing about herself, or this session may not read it."),
                                TypeStep::Body, false, Role::InkQuiet, this));
}

QWidget *CaseOverview::elsewhereRow(const KnownElsewhere &known)
{
    auto *row = new QWidget(this);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(space::hair);
    column->addWidget(factRow({tr("Also known in case"), known.number.toString()}, row));
    auto *open = new QPushButton(tr("Open that case"), row);
    auto *undo = new QPushButton(tr("Not the same woman"), row);
    setKind(undo, ButtonKind::Quiet);
    open->setAccessibleName(tr("Open case %1").arg(known.number.toString()));
    connect(open, &QPushButton::clicked, this, [this, known] { Q_EMIT caseWanted(known.dossier); });
    connect(undo, &QPushButton::clicked, this, [this, known] { Q_EMIT anotherWoman(known); });
    auto *line = new FlowLayout;
    line->setSpacing(space::small);
    line->addWidget(open);
    line->addWidget(undo);
    column->addLayout(line);
    return row;
}

void CaseOverview::fillSharing(QVBoxLayout &column)
{
    auto *inside = section(tr("What may be shared"), this, column);
    const auto words = [](bool isAllowed, Staying reason) {
        return isAllowed ? tr("Yes, she agreed") : tr("No, it stays here: %1").arg(stayingWords(reason));
    };
    const auto &leave = m_view->leave;
    inside->addWidget(
        factRow({tr("Codes and days, to the province"), words(leave.coded, leave.codedStays)}, this));
    inside->addWidget(
        factRow({tr("Her name, to the province"), words(leave.identity, leave.identityStays)}, this));
}

} // namespace rp3
