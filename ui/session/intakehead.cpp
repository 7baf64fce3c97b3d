// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/intakehead.h"

#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/dates.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

IntakeHead::IntakeHead(QWidget *parent)
    : Retranslated(parent)
    , m_leave(new QPushButton(this))
    , m_putAway(new QPushButton(this))
    , m_takeUp(new QPushButton(this))
    , m_title(new PlainLabel(TypeStep::Title, true, Role::Ink, this))
    , m_draftState(new PlainLabel(TypeStep::Small, false, Role::Low, this))
    , m_banner(new Banner(this))
{
    makeColumn();
    connect(m_leave, &QPushButton::clicked, this, &IntakeHead::leaveWanted);
    connect(m_putAway, &QPushButton::clicked, this, &IntakeHead::putAwayWanted);
    connect(m_takeUp, &QPushButton::clicked, this, &IntakeHead::takeUpWanted);
    connect(m_banner, &Banner::dismissed, this, [this] { m_notice = Notice::Nothing; });
    setNotes(true, 0);
    retranslate();
}

void IntakeHead::makeColumn()
{
    auto *buttons = new QWidget(this);
    auto *ways = new FlowLayout(buttons);
    ways->setContentsMargins({});
    ways->setSpacing(space::small);
    for (auto *button : {m_leave, m_putAway, m_takeUp}) {
        setKind(button, ButtonKind::Quiet);
        ways->addWidget(button);
    }
    auto *line = new QHBoxLayout;
    line->addWidget(m_title);
    line->addStretch();
    line->addWidget(m_draftState);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(buttons);
    column->addLayout(line);
    column->addWidget(m_banner);
}

void IntakeHead::setNotes(bool areBlank, qsizetype waiting)
{
    m_waiting = waiting;
    m_putAway->setEnabled(!areBlank);
    m_takeUp->setVisible(waiting > 0);
    sayWaiting();
}

void IntakeHead::sayWaiting()
{
    m_takeUp->setText(tr("Take up notes that wait (%1)").arg(m_waiting));
}

void IntakeHead::setSavedAt(Instant instant)
{
    m_savedAt = instant;
    m_draftState->setText(savedAt(instant));
}

void IntakeHead::say(Notice notice)
{
    m_notice = notice;
    m_banner->dismiss();
    sayNotice();
}

void IntakeHead::say(ErrorKind error)
{
    m_notice = Notice::Nothing;
    m_banner->showError(error);
}

void IntakeHead::sayNotice()
{
    switch (m_notice) {
    case Notice::Nothing:
        break;
    case Notice::Waiting:
        m_banner->showMessage(Tone::Notice,
                              tr("Notes of before wait. What she told shows once you take them "
                                 "up."));
        break;
    case Notice::PutAway:
        m_banner->showMessage(Tone::Notice, tr("The notes are put away. They wait until you take them up."));
        break;
    case Notice::NothingKept:
        m_banner->showMessage(Tone::Good, tr("Nothing is kept. The visit is counted."));
        break;
    }
}

void IntakeHead::retranslate()
{
    m_leave->setText(tr("Leave, and keep the draft"));
    m_putAway->setText(tr("Put these notes away"));
    sayWaiting();
    m_title->setText(tr("New complaint"));
    setSavedAt(m_savedAt);
    sayNotice();
}

} // namespace rp3
