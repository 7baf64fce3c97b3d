// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/intakepage.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/presence.h"
#include "domain/rules/proposedflags.h"
#include "domain/rules/riskreview.h"
#include "domain/rules/underage.h"
#include "storage/staff.h"
#include "storage/whendone.h"
#include "ui/forms/layouts/intakelayouts.h"
#include "ui/forms/recordform.h"
#include "ui/session/consentpanel.h"
#include "ui/session/handoverchoice.h"
#include "ui/session/intakehead.h"
#include "ui/session/keptout.h"
#include "ui/session/likenesscards.h"
#include "ui/session/receiptsearch.h"
#include "ui/session/recordpile.h"
#include "ui/session/recordproblems.h"
#include "ui/session/triagepanel.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/riskmark.h"
#include "ui/words/dates.h"
#include "ui/words/kindwords.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A power cut costs at most so much typing.
constexpr auto draftInterval = 1s;

/// She types: whom she means is looked for when she pauses.
constexpr auto searchInterval = 200ms;

/// The steps that the page knows by name.
constexpr int beforeStep = 1;
constexpr int storyStep = 4;
constexpr int incidentStep = 5;
constexpr int reportedStep = 6;
constexpr int riskStep = 7;

template <Record R> R recordFrom(const FieldValues &values)
{
    R record;
    applyValues(record, values);
    return record;
}

Codes kindOf(const IntakeNotes &notes, Instant now)
{
    return proposedFlags(caseFactsOf(complaintFrom(notes, now)));
}

void scrollToTop(const QWidget &page)
{
    for (auto *parent = page.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->verticalScrollBar()->setValue(0);
    }
}

} // namespace

IntakePage::IntakePage(Store &store, const Clock &clock, const Caseload &caseload, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_clock(&clock)
    , m_head(new IntakeHead(this))
    , m_stepBar(new QWidget(this))
    , m_unread(new Banner(this))
    , m_bodies(new QVBoxLayout)
    , m_receipt(new ReceiptSearch(store, this))
    , m_alike(new LikenessCards(store, caseload, this))
    , m_triage(new TriagePanel(this))
    , m_consent(new ConsentPanel(clock, this))
    , m_nameless(new PlainLabel(TypeStep::Small, true, Role::Ink, this))
    , m_incidents(new RecordPile(intakeLayouts().incident, clock, this))
    , m_reported(new RecordPile(intakeLayouts().reported, clock, this))
    , m_keptOut(new KeptOut(this))
    , m_proposal(new Banner(this))
    , m_kind(new PlainLabel(TypeStep::Body, true, Role::Ink, this))
    , m_handOver(new HandOverChoice(clock, this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_busy(new BusyLine(this))
{
    makeSteps();
    makeFrame();
    m_pause.setSingleShot(true);
    m_pause.setInterval(draftInterval);
    m_searchPause.setSingleShot(true);
    m_searchPause.setInterval(searchInterval);
    connect(&m_pause, &QTimer::timeout, this, &IntakePage::saveDraft);
    connect(&m_searchPause, &QTimer::timeout, this, &IntakePage::searchHer);
    show(blankNotes());
}

void IntakePage::makeSteps()
{
    const auto &ask = intakeLayouts();
    addStep(QT_TRANSLATE_NOOP("IntakeSteps", "Safety"))->addWidget(m_triage);
    addStep(QT_TRANSLATE_NOOP("IntakeSteps", "Before she tells"))->addWidget(m_consent);
    auto *column = addStep(QT_TRANSLATE_NOOP("IntakeSteps", "Search"));
    column->addWidget(m_nameless);
    addForm(*column, ask.search, &IntakeNotes::survivor);
    column->addWidget(m_receipt);
    column->addWidget(m_alike);
    column = addStep(QT_TRANSLATE_NOOP("IntakeSteps", "Who is here"));
    addForm(*column, ask.arrival, &IntakeNotes::complaint);
    m_reporter = addForm(*column, ask.reporter, &IntakeNotes::reporter);
    addForm(*column, ask.contact, &IntakeNotes::survivor);
    addForm(*column, ask.aboutHer, &IntakeNotes::survivor);
    addForm(*addStep(QT_TRANSLATE_NOOP("IntakeSteps", "Her story")), ask.story, &IntakeNotes::complaint);
    addStep(QT_TRANSLATE_NOOP("IntakeSteps", "What happened"))->addWidget(m_incidents);
    column = addStep(QT_TRANSLATE_NOOP("IntakeSteps", "Reported person"));
    column->addWidget(m_reported);
    column->addWidget(m_keptOut);
    column = addStep(QT_TRANSLATE_NOOP("IntakeSteps", "Wishes and risk"));
    addForm(*column, ask.wishes, &IntakeNotes::complaint);
    column->addWidget(m_proposal);
    m_risk = addForm(*column, ask.risk, &IntakeNotes::triage);
    column->addWidget(m_kind);
    m_decision = addForm(*column, ask.decision, &IntakeNotes::decision);
    column->addWidget(m_handOver);
    connect(m_triage, &TriagePanel::edited, this, &IntakePage::followTriage);
    connect(m_receipt, &ReceiptSearch::found, this, [this](const QList<PersonCard> &people) {
        m_alike->setHolders(people);
        searchHer();
    });
    connect(m_alike, &LikenessCards::caseWanted, this, &IntakePage::caseWanted);
    connect(m_alike, &LikenessCards::edited, this, &IntakePage::typed);
    connect(m_consent, &ConsentPanel::edited, this, &IntakePage::typed);
    connect(m_consent, &ConsentPanel::nothingToKeep, this, &IntakePage::keepNothing);
    connect(m_incidents, &RecordPile::edited, this, &IntakePage::typed);
    connect(m_reported, &RecordPile::edited, this, &IntakePage::typed);
    connect(m_keptOut, &KeptOut::edited, this, &IntakePage::typed);
    connect(m_handOver, &HandOverChoice::edited, this, &IntakePage::typed);
}

QVBoxLayout *IntakePage::addStep(const char *name)
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(space::large);
    m_bodies->addWidget(body);
    auto *button = new QToolButton(m_stepBar);
    button->setCheckable(true);
    connect(button, &QToolButton::clicked, this, [this, step = int(m_steps.size())] { goTo(step); });
    m_steps.append({name, body, button});
    return column;
}

RecordForm *IntakePage::addForm(QVBoxLayout &column, const RecordLayout &layout,
                                FieldValues IntakeNotes::*place)
{
    auto *form = new RecordForm(layout, *m_clock, {}, this);
    column.addWidget(form);
    m_forms.append({form, place});
    connect(form, &RecordForm::edited, this, &IntakePage::typed);
    return form;
}

void IntakePage::makeFrame()
{
    connect(m_head, &IntakeHead::leaveWanted, this, [this] {
        keepTyping();
        Q_EMIT left();
    });
    connect(m_head, &IntakeHead::putAwayWanted, this, &IntakePage::putAway);
    connect(m_head, &IntakeHead::takeUpWanted, this, &IntakePage::takeUp);
    connect(m_unread, &Banner::actionTriggered, this, [this] { goTo(beforeStep); });
    connect(m_previous, &QPushButton::clicked, this, [this] { goTo(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_step + 1); });
    connect(m_open, &QPushButton::clicked, this, &IntakePage::open);
    auto *bar = new FlowLayout(m_stepBar);
    bar->setSpacing(space::small);
    for (const auto &step : std::as_const(m_steps))
        bar->addWidget(step.button);
    auto *end = new QHBoxLayout;
    for (auto *button : {m_previous, m_next, m_open})
        end->addWidget(button);
    end->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(m_head);
    column->addWidget(m_stepBar);
    column->addWidget(m_unread);
    column->addSpacing(space::small);
    column->addLayout(m_bodies);
    column->addSpacing(space::small);
    column->addLayout(end);
    column->addWidget(m_busy);
    column->addStretch();
}

void IntakePage::retranslate()
{
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const auto name = QCoreApplication::translate("IntakeSteps", m_steps[i].name);
        m_steps[i].button->setText(tr("%1 %2").arg(i + 1).arg(name));
    }
    m_nameless->setText(tr("Her name from the search is not kept: she does not want it recorded."));
    m_previous->setText(tr("Back"));
    m_next->setText(tr("Next"));
    m_open->setText(tr("Open the case"));
    m_busy->setWords(tr("Opening the case…"));
    sayUnread();
    followAnswers();
}

void IntakePage::begin()
{
    keepTyping();
    readStaff();
    whenDone(m_store->retiredCodes(), this, [this](const Result<RetiredCodes> &retired) {
        if (retired)
            leaveOut(*retired);
    });
    setEnabled(false); // What she types now, the notes that she left would overwrite.
    whenDone(m_store->findDraft(intakeDraftKey()), this,
             [this](const Result<std::optional<QByteArray>> &found) {
                 setEnabled(true);
                 if (!found)
                     return m_head->say(found.error().kind);
                 const auto kept = *found ? decodeIntakeDraft(**found) : std::nullopt;
                 const auto draft = kept.value_or(IntakeDraft{blankNotes()});
                 m_waiting = draft.waiting;
                 if (!isBlank(draft.notes))
                     m_waiting.prepend(draft.notes); // Somebody else may stand here now.
                 show(blankNotes());
                 if (!m_waiting.isEmpty())
                     m_head->say(IntakeHead::Notice::Waiting);
             });
}

void IntakePage::readStaff()
{
    using Everybody = std::pair<QList<StaffMember>, RecordId>;
    const auto asked = m_store->withRoom([](Room &room) -> Result<Everybody> {
        const auto staff = rp3::readStaff(room.desk());
        if (!staff)
            return failAs(staff);
        return Everybody{*staff, room.desk().user};
    });
    whenDone(asked, this, [this](const Result<Everybody> &everybody) {
        if (everybody)
            m_keptOut->setStaff(everybody->first, everybody->second);
        else
            m_head->say(everybody.error().kind);
    });
}

void IntakePage::leaveOut(const RetiredCodes &retired)
{
    for (const auto &bound : std::as_const(m_forms))
        bound.form->leaveOut(retired);
    m_consent->leaveOut(retired);
    m_incidents->leaveOut(retired);
    m_reported->leaveOut(retired);
}

void IntakePage::putAway()
{
    m_pause.stop();
    m_waiting.append(notes());
    show(blankNotes());
    m_head->say(IntakeHead::Notice::PutAway);
    saveDraft();
}

void IntakePage::takeUp()
{
    m_pause.stop();
    const auto next = m_waiting.takeFirst();
    if (const auto before = notes(); !isBlank(before))
        m_waiting.append(before);
    show(next);
    saveDraft();
}

void IntakePage::keepNothing()
{
    m_pause.stop();
    show(blankNotes());
    whenDone(keep(blankNotes()), this, [this](const Result<void> &gone) {
        if (gone)
            countVisit();
        else
            m_head->say(gone.error().kind);
    });
}

void IntakePage::countVisit()
{
    whenDone(m_store->countVisits(localDay(m_clock->now()), 1), this, [this](const Result<Written> &counted) {
        if (counted)
            m_head->say(IntakeHead::Notice::NothingKept);
        else
            m_head->say(counted.error().kind);
    });
}

void IntakePage::setSearch(std::shared_ptr<const SearchIndex> index)
{
    m_search = std::move(index);
    m_receipt->setSearch(m_search);
    searchHer();
}

IntakeNotes IntakePage::notes() const
{
    IntakeNotes notes;
    notes.step = m_step;
    notes.begunAt = m_begunAt;
    for (const auto &bound : m_forms)
        addAnswers(notes.*bound.place, bound.form->draft());
    addAnswers(notes.complaint, m_triage->values());
    m_consent->writeTo(notes);
    notes.incidents = m_incidents->values();
    notes.reported = m_reported->values();
    notes.keptOut = m_keptOut->chosen();
    notes.handOver = m_handOver->values();
    notes.handsOver = m_handOver->isChosen();
    notes.sameAs = m_alike->sameAs();
    return notes;
}

void IntakePage::show(const IntakeNotes &notes)
{
    for (const auto &bound : std::as_const(m_forms))
        bound.form->setValues(notes.*bound.place);
    m_triage->setValues(notes.complaint);
    m_triageSaid = triageOf(recordFrom<Complaint>(notes.complaint));
    m_proposed = kindOf(notes, m_clock->now()); // What she unticked then stays unticked.
    m_ticked = {};
    m_consent->show(notes);
    m_incidents->setValues(notes.incidents);
    m_reported->setValues(notes.reported);
    m_keptOut->setChosen(notes.keptOut);
    m_handOver->setChosen(notes.handsOver, notes.handOver);
    m_receipt->clear();
    m_alike->setSameAs(notes.sameAs);
    m_head->setSavedAt({});
    m_head->say(IntakeHead::Notice::Nothing);
    m_open->setEnabled(true);
    m_begunAt = notes.begunAt;
    retranslate();
    searchHer();
    goTo(notes.step);
}

void IntakePage::goTo(int step)
{
    m_step = std::clamp(step, 0, int(m_steps.size()) - 1);
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        m_steps[i].body->setVisible(i == m_step);
        m_steps[i].button->setChecked(i == m_step);
    }
    const bool isLast = m_step == m_steps.size() - 1;
    m_previous->setEnabled(m_step > 0);
    m_next->setVisible(!isLast);
    setKind(m_next, ButtonKind::Primary);
    setKind(m_open, isLast ? ButtonKind::Primary : ButtonKind::Ordinary);
    sayUnread();
    followAnswers();
    scrollToTop(*this);
}

void IntakePage::sayUnread()
{
    const bool isTelling = m_step == storyStep || m_step == incidentStep;
    if (!isTelling || notes().limitsRead)
        return m_unread->dismiss();
    m_unread->showMessage(Tone::Warning, tr("The limits of secrecy were not read to her yet."),
                          tr("Before she tells, she must know what we may have to pass on."));
    m_unread->setAction(tr("Read them now"));
}

void IntakePage::typed()
{
    if (isBlank(notes()))
        m_begunAt = {};
    else if (m_begunAt.isNull())
        m_begunAt = m_clock->now();
    followAnswers();
    m_searchPause.start();
    if (!m_pause.isActive())
        m_pause.start();
}

void IntakePage::followTriage()
{
    // What the triage says is in the assessment from the start; what the officer marked herself stays.
    const auto before = std::exchange(m_triageSaid, triageOf(recordFrom<Complaint>(m_triage->values())));
    auto values = m_risk->draft();
    const auto assessed = recordFrom<RiskAssessment>(values);
    for (const auto member : {&RiskAssessment::flags, &RiskAssessment::unclearFlags}) {
        auto flags = assessed.*member;
        for (const auto flag : before.*member)
            flags.remove(flag);
        for (const auto flag : m_triageSaid.*member)
            flags.insert(flag);
        values[numberOf(member)] = ValueTraits<Codes>::toCbor(flags);
    }
    m_risk->setValues(values);
    typed();
}

void IntakePage::followAnswers()
{
    const auto now = notes();
    m_head->setNotes(isBlank(now), m_waiting.size());
    const auto complaint = recordFrom<Complaint>(now.complaint);
    m_reporter->setVisible(isReportedForHer(complaint));
    m_consent->setSheIsAway(isSheAway(complaint));
    m_consent->setSheIsUnder18(isUnder18(recordFrom<Person>(now.survivor)));
    m_nameless->setVisible(complaint.anonymity == code::anonymity::code_only
                           || complaint.anonymity == code::anonymity::anonymous);
    m_handOver->setAuthority(recordFrom<Case>(now.decision).authority);
    QStringList reported;
    for (const auto &values : now.reported)
        reported.append(recordFrom<ReportedPerson>(values).name);
    m_keptOut->setReported(reported);
    const auto proposed = proposedRisk(recordFrom<RiskAssessment>(now.triage).flags);
    if (proposed)
        m_proposal->showMessage(
            Tone::Warning, tr("Her answers propose: %1.").arg(RiskMark::wordOf(*proposed)),
            tr("It is no tested score. You decide, and say why if you decide otherwise."));
    else
        m_proposal->dismiss();
    followKind(now);
}

void IntakePage::followKind(const IntakeNotes &notes)
{
    const auto before = std::exchange(m_proposed, kindOf(notes, m_clock->now()));
    m_kind->setText(proposedKindWords(m_proposed));
    m_kind->setVisible(!m_proposed.isEmpty());
    if (m_proposed == before)
        return;
    // What she ticked or unticked herself stays.
    auto values = m_decision->draft();
    const auto flags = recordFrom<Case>(values).flags;
    const auto ticks = m_proposed.without(before).without(flags);
    const auto unticks = m_ticked.without(m_proposed);
    m_ticked = m_ticked.with(ticks).without(unticks);
    values[numberOf(&Case::flags)] = ValueTraits<Codes>::toCbor(flags.with(ticks).without(unticks));
    m_decision->setValues(values);
}

void IntakePage::searchHer()
{
    const auto her = recordFrom<Person>(notes().survivor);
    const PersonCard card{{}, {}, her.name, her.alias, her.phone, her.factoryUnit};
    m_alike->show(card, *m_search);
}

QFuture<Result<void>> IntakePage::keep(const IntakeNotes &notes)
{
    if (isBlank(notes) && m_waiting.isEmpty())
        return m_store->removeDraft(intakeDraftKey());
    return m_store->saveDraft(intakeDraftKey(), encode(IntakeDraft{notes, m_waiting}));
}

void IntakePage::saveDraft()
{
    const auto now = notes();
    whenDone(keep(now), this, [this, isNothing = isBlank(now)](const Result<void> &done) {
        if (!done)
            m_head->say(done.error().kind);
        else
            m_head->setSavedAt(isNothing ? Instant() : m_clock->now());
    });
}

void IntakePage::keepTyping()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    saveDraft();
}

bool IntakePage::stopAtDoubt()
{
    for (int step = 0; step < int(m_steps.size()); ++step) {
        const auto *body = m_steps[step].body;
        for (auto *form : body->findChildren<RecordForm *>()) {
            if (!form->isVisibleTo(body) || !form->hasDoubt())
                continue;
            goTo(step);
            return form->stopAtDoubt();
        }
    }
    return false;
}

bool IntakePage::isReady(const IntakeNotes &notes)
{
    if (stopAtDoubt())
        return false;
    if (recordFrom<RiskAssessment>(notes.triage).level.isEmpty()) {
        goTo(riskStep);
        m_risk->setProblem(numberOf(&RiskAssessment::level),
                           tr("Please choose how great the danger is. Everything else may wait."));
        return false;
    }
    if (const auto problem = problemOf(RecordKind::RiskAssessment, notes.triage, notes.triage, {})) {
        goTo(riskStep);
        m_risk->setProblem(problem->field, problem->words);
        return false;
    }
    if (!m_handOver->isAllowed(recordFrom<Case>(notes.decision))) {
        goTo(riskStep);
        return false;
    }
    if (!m_consent->isComplete()) {
        goTo(beforeStep);
        return false;
    }
    if (m_keptOut->isWriterIn()) {
        goTo(reportedStep);
        return false;
    }
    return true;
}

void IntakePage::open()
{
    const auto now = notes();
    if (!isReady(now))
        return;
    m_pause.stop();
    m_open->setEnabled(false); // A second click opens no second case.
    m_busy->start();
    auto fresh = complaintFrom(now, m_clock->now());
    fresh.acceptance.flagsRuledOut = m_proposed.without(fresh.acceptance.flags);
    whenDone(m_store->beginCase(fresh), this, [this](const Result<DossierId> &dossier) {
        m_open->setEnabled(true);
        m_busy->stop();
        if (!dossier) {
            saveDraft();
            m_head->say(dossier.error().kind);
            scrollToTop(*this);
            return;
        }
        show(blankNotes());
        saveDraft();
        Q_EMIT opened(*dossier);
    });
}

} // namespace rp3
