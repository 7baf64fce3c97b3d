// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/casepage.h"

#include "domain/codes/codelists.h"
#include "storage/casefacts.h"
#include "storage/whendone.h"
#include "ui/session/approval.h"
#include "ui/session/caseclocks.h"
#include "ui/session/caseoverview.h"
#include "ui/session/casesteps.h"
#include "ui/session/casetabs.h"
#include "ui/session/conflictpanel.h"
#include "ui/session/decisionspanel.h"
#include "ui/session/evidencepanel.h"
#include "ui/session/handoverpanel.h"
#include "ui/session/leavingpanel.h"
#include "ui/session/lookspanel.h"
#include "ui/session/notedconflicts.h"
#include "ui/session/reasonpanel.h"
#include "ui/session/recordcards.h"
#include "ui/session/retaliationpanel.h"
#include "ui/session/ridedesk.h"
#include "ui/session/rightspanel.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/riskmark.h"
#include "ui/widgets/statuspill.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QApplication>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

QLabel *label(const QString &words, TypeStep step, bool strong, Role ink, QWidget *parent)
{
    auto *made = new PlainLabel(step, strong, ink, parent);
    made->setText(words);
    return made;
}

QWidget *message(Tone tone, const QString &words, QWidget *parent)
{
    auto *banner = new Banner(parent);
    banner->showMessage(tone, words);
    return banner;
}

} // namespace

CasePage::CasePage(Store &store, const Clock &clock, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_clock(&clock)
    , m_column(new QVBoxLayout(this))
    , m_rides(new RideDesk(store, clock, this))
    , m_busy(new BusyLine(this))
{
    m_column->setContentsMargins({});
    m_column->addWidget(m_rides);
    m_column->addWidget(m_busy);
    connect(m_rides, &RideDesk::written, this, [this](const DossierId &dossier) {
        if (dossier == m_dossier)
            open(dossier);
    });
}

void CasePage::open(const DossierId &dossier)
{
    if (dossier != m_dossier) {
        clear();
        m_view.reset();
        m_problem.reset();
        m_rides->dismiss();
        m_tab = 0;
        m_busy->setWords(tr("Opening the case…"));
        m_busy->start();
    }
    m_dossier = dossier;
    whenDone(m_store->openCase(dossier), this, [this, dossier](const Result<CaseView> &view) {
        if (dossier != m_dossier)
            return;
        m_busy->stop();
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
    m_column->insertWidget(1, m_content); // The busy line keeps its place, below.
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
    const bool hadKeyboard = m_content && m_content->isAncestorOf(QApplication::focusWidget());
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
    if (hadKeyboard)
        focusTab(); // Else it would go to the rail, and the next key would lock.
}

void CasePage::focusTab()
{
    if (!m_content || !isVisible())
        return; // She has gone on.
    const auto buttons = m_content->findChildren<QToolButton *>();
    const auto chosen = std::ranges::find_if(buttons, &QToolButton::isChecked);
    if (chosen != buttons.end())
        (*chosen)->setFocus();
}

void CasePage::write(Act act)
{
    const auto asked = m_dossier;
    whenDone(m_store->write(std::move(act)), this, [this, asked](const Result<Written> &written) {
        if (asked != m_dossier)
            return; // She has gone on to another case.
        m_problem = written ? std::nullopt : std::optional(written.error().kind);
        open(asked);
    });
}

void CasePage::take(Code step, const QString &reason)
{
    auto after = m_view->record;
    after.status = step;
    after.closedOn = step == Code(u"tutup") ? localDay(m_clock->now()) : Day();
    Act act(m_dossier);
    act.set(m_view->record, after, reason);
    write(std::move(act));
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
        button->setText(tabs[i].words());
        button->setCheckable(true);
        button->setChecked(i == m_tab);
        group->addButton(button);
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, i] {
            m_tab = i;
            retranslate();
            // As the one that was pressed had it. Later: an arrow key still gives it to the button of before.
            QMetaObject::invokeMethod(this, &CasePage::focusTab, Qt::QueuedConnection);
        });
    }
    column.addWidget(bar);
}

void CasePage::fillOverview(QVBoxLayout &column)
{
    if (m_view->mayGiveReason) {
        auto *reason = new ReasonPanel(m_dossier, *m_store, m_content);
        connect(reason, &ReasonPanel::opened, this, [this] { open(m_dossier); });
        column.addWidget(reason);
    }
    auto *overview = new CaseOverview(*m_view, *m_clock, m_content);
    connect(overview, &CaseOverview::recordWanted, this,
            [this](const RecordRequest &request) { Q_EMIT recordWanted(*m_view, request); });
    connect(overview, &CaseOverview::caseWanted, this, &CasePage::caseWanted);
    connect(overview, &CaseOverview::anotherWoman, this, &CasePage::unlink);
    column.addWidget(overview);
    auto *handover = new HandoverPanel(*m_view, *m_store, *m_clock, m_content);
    connect(handover, &HandoverPanel::handedOver, this, [this] {
        if (m_view->mayApprove)
            open(m_dossier);
        else
            Q_EMIT left(); // It is not hers any more.
    });
    column.addWidget(handover);
}

void CasePage::fillRecords(QVBoxLayout &column)
{
    auto *cards = new RecordCards(*m_view, caseTabs()[m_tab].kinds, m_content);
    connect(cards, &RecordCards::wanted, this,
            [this](const RecordRequest &request) { Q_EMIT recordWanted(*m_view, request); });
    connect(cards, &RecordCards::approved, this,
            [this](const RecordId &record) { write(approvalOf(*m_view, record, localDay(m_clock->now()))); });
    connect(cards, &RecordCards::approvalTakenBack, this,
            [this](const RecordId &record) { write(takenBackApproval(*m_view, record)); });
    connect(cards, &RecordCards::rideTold, this,
            [this](const RecordId &ride, RideStep step) { m_rides->tell(m_dossier, ride, step); });
    column.addWidget(cards);
    const auto &kinds = caseTabs()[m_tab].kinds;
    if (kinds.contains(RecordKind::Consent))
        fillConsent(column);
    if (kinds.contains(RecordKind::EvidenceItem))
        fillFiles(column);
    if (kinds.contains(RecordKind::ReportedPerson) && m_view->mayReadStory)
        fillConflict(column);
    if (kinds.contains(RecordKind::WorkBaseline))
        fillWork(column);
    if (kinds.contains(RecordKind::DataRequest) && !m_view->dataOfficer.isEmpty()) {
        const auto whom = tr("Whom she may ask about her data: %1").arg(cleanLine(m_view->dataOfficer));
        column.addWidget(label(whom, TypeStep::Body, false, Role::InkQuiet, m_content));
    }
}

void CasePage::fillConflict(QVBoxLayout &column)
{
    auto *conflict = new ConflictPanel(*m_view, *m_store, m_content);
    connect(conflict, &ConflictPanel::keptOut, this, [this] { open(m_dossier); });
    column.addWidget(conflict);
    column.addWidget(new NotedConflicts(*m_view, *m_store, m_content));
}

void CasePage::fillWork(QVBoxLayout &column)
{
    auto *watch = new RetaliationPanel(*m_view, localDay(m_clock->now()), m_content);
    connect(watch, &RetaliationPanel::recordWanted, this,
            [this](const RecordRequest &request) { Q_EMIT recordWanted(*m_view, request); });
    column.addWidget(watch);
    column.addWidget(new RightsPanel(*m_view, *m_clock, m_content));
}

void CasePage::fillConsent(QVBoxLayout &column)
{
    column.addWidget(new LeavingPanel(*m_view, m_content));
    if (m_view->mayReadStory)
        column.addWidget(new LooksPanel(*m_view, *m_store, m_content));
}

void CasePage::fillFiles(QVBoxLayout &column)
{
    auto *panel = new EvidencePanel(*m_view, *m_store, *m_clock, m_content);
    connect(panel, &EvidencePanel::recordWanted, this,
            [this](const RecordRequest &request) { Q_EMIT recordWanted(*m_view, request); });
    connect(panel, &EvidencePanel::changed, this, [this] { open(m_dossier); });
    column.insertWidget(column.count() - 1, panel); // above the cards of its records
}

void CasePage::fillHeader(QVBoxLayout &column)
{
    const auto &record = m_view->record;
    auto *line = new QHBoxLayout;
    line->setSpacing(space::large);
    line->addWidget(label(record.number.toString(), TypeStep::Title, true, Role::Ink, m_content));
    // What the duties count by: a lower level in the case does not hide a high assessment.
    line->addWidget(new RiskMark(riskOf(caseFactsOf(*m_view)), m_content));
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
    column.addWidget(new CaseClocks(*m_view, m_clock->now(), m_content));
    if (m_problem) {
        auto *banner = new Banner(m_content);
        banner->showError(*m_problem);
        column.addWidget(banner);
    }
    if (m_view->isClosed)
        column.addWidget(message(
            Tone::Notice, tr("Kept closed: somebody of this room is named in it and sees nothing of it."),
            m_content));
    if (m_view->standing.gaveReason)
        column.addWidget(message(Tone::Notice,
                                 tr("You opened who she is with a reason, which is written down. It closes "
                                    "when you lock."),
                                 m_content));
    for (const auto &answer : std::as_const(m_view->answers)) {
        const QString said = codes::referralOutcome.word(answer.status, currentLanguage());
        column.addWidget(message(
            Tone::Good, tr("The province answered, %1: %2").arg(shortDay(answer.day), said), m_content));
    }
    if (!m_view->decisions.isEmpty())
        fillDecisions(column);
}

void CasePage::fillDecisions(QVBoxLayout &column)
{
    auto *decisions = new DecisionsPanel(*m_view, m_content);
    connect(decisions, &DecisionsPanel::decided, this, &CasePage::write);
    connect(decisions, &DecisionsPanel::recordWanted, this,
            [this](const RecordRequest &request) { Q_EMIT recordWanted(*m_view, request); });
    column.addWidget(decisions);
}

void CasePage::unlink(const KnownElsewhere &known)
{
    const auto asked = m_dossier;
    const auto done =
        m_store->unlink({asked, known.person}, {known.dossier, known.otherPerson}, tr("Not the same woman"));
    whenDone(done, this, [this, asked](const Result<void> &unlinked) {
        if (asked != m_dossier)
            return; // She has gone on to another case.
        m_problem = unlinked ? std::nullopt : std::optional(unlinked.error().kind);
        open(asked);
    });
}

} // namespace rp3
