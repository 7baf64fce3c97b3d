// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/casepage.h"

#include "domain/codes/codelists.h"
#include "domain/rules/contact.h"
#include "domain/rules/mandatoryclock.h"
#include "domain/rules/responseclock.h"
#include "storage/whendone.h"
#include "ui/session/casesteps.h"
#include "ui/session/facts.h"
#include "ui/session/recordcards.h"
#include "ui/session/timelinewords.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clockbar.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/riskmark.h"
#include "ui/widgets/statuspill.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/dutywords.h"
#include "ui/words/languageswitch.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// One concern of a case, and the records that belong to it.
struct CaseTab {
    const char *name;
    QList<RecordKind> kinds;
};

const QList<CaseTab> &caseTabs()
{
    using enum RecordKind;
    static const QList<CaseTab> tabs{
        {QT_TRANSLATE_NOOP("CaseTabs", "Overview"), {}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Safety"), {RiskAssessment, NeedsAssessment, SafetyPlanItem}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Plan and sessions"), {Goal, Session, Appointment, FollowUp, Task}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Services"), {Service, Trip}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Evidence"), {EvidenceItem, CustodyEvent}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Law and work"), {LegalStep, LabourStep, WorkBaseline, Loss}},
        {QT_TRANSLATE_NOOP("CaseTabs", "People and incidents"),
         {Person, ReportedPerson, Incident, Complaint}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Consent"), {Consent}},
        {QT_TRANSLATE_NOOP("CaseTabs", "Closing"), {Closure, DataRequest}},
    };
    return tabs;
}

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

QWidget *message(Tone tone, const QString &words, QWidget *parent)
{
    auto *banner = new Banner(parent);
    banner->showMessage(tone, words);
    return banner;
}

Instant receivedAt(const CaseView &view)
{
    for (const auto &complaint : view.complaints) {
        if (!complaint.receivedAt.isNull())
            return complaint.receivedAt;
    }
    return view.record.openedAt;
}

} // namespace

CasePage::CasePage(Store &store, const Clock &clock, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_clock(&clock)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void CasePage::open(const DossierId &dossier)
{
    if (dossier != m_dossier) {
        clear();
        m_view.reset();
        m_problem.reset();
        m_tab = 0;
    }
    m_dossier = dossier;
    whenDone(m_store->openCase(dossier), this, [this, dossier](const Result<CaseView> &view) {
        if (dossier != m_dossier)
            return;
        if (!view) {
            showError(view.error());
            return;
        }
        m_view = *view;
        retranslate();
    });
}

void CasePage::clear()
{
    if (!m_content)
        return;
    m_content->hide();
    m_content->deleteLater(); // What is being pressed may be a button in it.
    m_content = nullptr;
}

QWidget *CasePage::newContent()
{
    clear();
    m_content = new QWidget(this);
    m_column->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    auto *back = new QPushButton(tr("All cases"), m_content);
    setKind(back, ButtonKind::Quiet);
    connect(back, &QPushButton::clicked, this, &CasePage::left);
    column->addWidget(back, 0, Qt::AlignLeft);
    return m_content;
}

void CasePage::showError(const Error &error)
{
    auto *column = static_cast<QVBoxLayout *>(newContent()->layout());
    auto *banner = new Banner(m_content);
    banner->showError(error.kind);
    column->addWidget(banner);
    column->addStretch();
}

void CasePage::retranslate()
{
    if (!m_view)
        return;
    auto *column = static_cast<QVBoxLayout *>(newContent()->layout());
    fillHeader(*column);
    auto *steps = new CaseSteps(*m_view, m_content);
    connect(steps, &CaseSteps::chosen, this, &CasePage::take);
    column->addWidget(steps);
    fillTabs(*column);
    if (m_tab == 0)
        fillOverview(*column);
    else
        fillRecords(*column);
    column->addStretch();
    m_content->show(); // or the page is blank until the next turn of the event loop
}

void CasePage::take(Code step)
{
    auto after = m_view->record;
    after.status = step;
    after.closedOn = step == Code(u"tutup") ? localDay(m_clock->now()) : Day();
    Act act(m_dossier);
    act.set(m_view->record, after);
    const auto asked = m_dossier;
    whenDone(m_store->write(std::move(act)), this, [this, asked](const Result<Written> &written) {
        if (asked != m_dossier)
            return; // She has gone on to another case.
        m_problem = written ? std::nullopt : std::optional(written.error().kind);
        open(asked);
    });
}

void CasePage::fillTabs(QVBoxLayout &column)
{
    auto *bar = new QWidget(m_content);
    auto *line = new FlowLayout(bar);
    line->setSpacing(space::small);
    auto *group = new QButtonGroup(bar);
    const auto &tabs = caseTabs();
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        auto *button = new QToolButton(bar);
        button->setText(QCoreApplication::translate("CaseTabs", tabs[i].name));
        button->setCheckable(true);
        button->setChecked(i == m_tab);
        group->addButton(button);
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, i] {
            m_tab = i;
            retranslate();
            const auto buttons = m_content->findChildren<QToolButton *>();
            const auto chosen = std::ranges::find_if(buttons, &QToolButton::isChecked);
            if (chosen != buttons.end())
                (*chosen)->setFocus(); // As the one that was pressed had it.
        });
    }
    column.addWidget(bar);
}

void CasePage::fillRecords(QVBoxLayout &column)
{
    auto *cards = new RecordCards(*m_view, caseTabs()[m_tab].kinds, m_content);
    connect(cards, &RecordCards::wanted, this,
            [this](const RecordRequest &request) { Q_EMIT recordWanted(*m_view, request); });
    column.addWidget(cards);
}

void CasePage::fillOverview(QVBoxLayout &column)
{
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::large);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    fillClocks(*left);
    fillDuties(*left);
    fillTimeline(*left);
    left->addStretch();
    fillPerson(*right);
    fillSharing(*right);
    right->addStretch();
    sides->addLayout(left, 3);
    sides->addLayout(right, 2);
    column.addLayout(sides);
}

void CasePage::fillHeader(QVBoxLayout &column)
{
    const auto &record = m_view->record;
    auto *line = new QHBoxLayout;
    line->setSpacing(space::large);
    line->addWidget(label(record.number.toString(), TypeStep::Title, true, Role::Ink, m_content));
    line->addWidget(new RiskMark(record.risk, m_content));
    auto *status = new StatusPill(m_content);
    status->setStatus(caseStatusMark(record.status),
                      codes::caseStatus.word(record.status, currentLanguage()));
    line->addWidget(status);
    line->addStretch();
    auto *write = new QPushButton(tr("Write a session"), m_content);
    setKind(write, ButtonKind::Primary);
    write->setVisible(m_view->mayWriteStory);
    connect(write, &QPushButton::clicked, this, [this] {
        Q_EMIT recordWanted(*m_view, {RecordKind::Session, {}, {}});
    });
    line->addWidget(write);
    column.addLayout(line);
    if (m_problem) {
        auto *banner = new Banner(m_content);
        banner->showError(*m_problem);
        column.addWidget(banner);
    }
    if (m_view->isClosed)
        column.addWidget(message(
            Tone::Notice, tr("Kept closed: somebody of this room is named in it and sees nothing of it."),
            m_content));
    for (const auto &answer : std::as_const(m_view->answers)) {
        const QString said = codes::referralOutcome.word(answer.status, currentLanguage());
        column.addWidget(message(
            Tone::Good, tr("The province answered, %1: %2").arg(shortDay(answer.day), said), m_content));
    }
    for (const auto &decision : std::as_const(m_view->decisions))
        column.addWidget(message(Tone::Warning, decisionWords(decision), m_content));
}

void CasePage::fillClocks(QVBoxLayout &column)
{
    auto *inside = section(tr("Clocks"), m_content, column);
    const auto now = m_clock->now();
    const auto start = receivedAt(*m_view);
    const auto answered = firstSession(m_view->sessions, {now, QTimeZone::systemTimeZone()});
    auto *response = new ClockBar(m_content);
    response->showClock(responseClock(m_view->record.risk, start), now, answered);
    inside->addWidget(response);
    if (mandatoryClockRuns(m_view->record.flags, m_view->record.mandatoryAction)) {
        auto *police = new ClockBar(m_content);
        police->showClock(policeReportClock(start), now);
        inside->addWidget(police);
    }
    const auto next = m_view->record.nextOn;
    if (!next.isNull()) {
        inside->addWidget(label(tr("Promised: %1 (%2)").arg(longDay(next), dayFromNow(next, localDay(now))),
                                TypeStep::Body, false, Role::Ink, m_content));
    }
}

void CasePage::fillDuties(QVBoxLayout &column)
{
    auto *inside = section(tr("To do"), m_content, column);
    if (m_view->duties.isEmpty())
        inside->addWidget(label(tr("Nothing is due."), TypeStep::Body, false, Role::InkQuiet, m_content));
    const auto today = localDay(m_clock->now());
    for (const auto &duty : std::as_const(m_view->duties)) {
        const bool presses = duty.urgency == Urgency::Pressing || duty.urgency == Urgency::Overdue;
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(label(dutyWords(duty.kind), TypeStep::Body, true, Role::Ink, m_content));
        if (const auto details = dutyDetails(duty, today); !details.isEmpty())
            lines->addWidget(
                label(details, TypeStep::Small, false, presses ? Role::High : Role::InkQuiet, m_content));
        inside->addLayout(lines);
    }
}

void CasePage::fillPerson(QVBoxLayout &column)
{
    auto *inside = section(tr("About her"), m_content, column);
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
        inside->addWidget(factRow(fact, m_content));
    if (facts.isEmpty())
        inside->addWidget(label(tr("She told nothing about herself, or this session may not read it."),
                                TypeStep::Body, false, Role::InkQuiet, m_content));
}

void CasePage::fillSharing(QVBoxLayout &column)
{
    auto *inside = section(tr("What may be shared"), m_content, column);
    const auto words = [](bool isAllowed) {
        return isAllowed ? tr("Yes, she agreed") : tr("No, it stays here");
    };
    inside->addWidget(
        factRow({tr("Codes and days, to the province"), words(m_view->leave.coded)}, m_content));
    inside->addWidget(factRow({tr("Her name, to the province"), words(m_view->leave.identity)}, m_content));
}

void CasePage::fillTimeline(QVBoxLayout &column)
{
    auto *inside = section(tr("What happened here"), m_content, column);
    for (const auto &item : std::as_const(m_view->timeline)) {
        if (auto *row = timelineRow(item))
            inside->addWidget(row);
    }
}

QWidget *CasePage::timelineRow(const TimelineItem &item)
{
    const auto words = timelineWords(item, *m_view);
    if (words.title.isEmpty())
        return nullptr;
    auto *row = new QWidget(m_content);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, space::small, 0, space::small);
    column->setSpacing(space::hair);
    column->addWidget(label(words.when, TypeStep::Small, false, Role::InkQuiet, row));
    column->addWidget(label(words.title, TypeStep::Body, true, Role::Ink, row));
    for (const auto &fact : words.facts)
        column->addWidget(factRow(fact, row));
    return row;
}

} // namespace rp3
