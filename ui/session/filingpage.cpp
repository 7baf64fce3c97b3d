// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/filingpage.h"

#include "domain/codes/codelists.h"
#include "domain/rules/proposedflags.h"
#include "storage/casefacts.h"
#include "storage/whendone.h"
#include "ui/forms/recordform.h"
#include "ui/session/facts.h"
#include "ui/session/handoverchoice.h"
#include "ui/session/likenesscards.h"
#include "ui/session/recordproblems.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/kindwords.h"
#include "ui/words/languageswitch.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

FilingPage::FilingPage(Store &store, const Clock &clock, const Caseload &caseload, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_clock(&clock)
    , m_back(new QPushButton(this))
    , m_title(new PlainLabel(TypeStep::Title, true, Role::Ink, this))
    , m_when(new PlainLabel(TypeStep::Body, false, Role::InkQuiet, this))
    , m_alarm(new Banner(this))
    , m_banner(new Banner(this))
    , m_storyColumn(new QVBoxLayout)
    , m_alike(new LikenessCards(store, caseload, this))
    , m_decision(new PlainLabel(TypeStep::Heading, true, Role::Ink, this))
    , m_kind(new PlainLabel(TypeStep::Body, true, Role::Ink, this))
    , m_form(new RecordForm(caseDecision(), clock, {}, this))
    , m_handOver(new HandOverChoice(clock, this))
    , m_accept(new QPushButton(this))
    , m_busy(new BusyLine(this))
{
    setKind(m_back, ButtonKind::Quiet);
    setKind(m_accept, ButtonKind::Primary);
    m_banner->dismiss();
    connect(m_back, &QPushButton::clicked, this, &FilingPage::left);
    connect(m_accept, &QPushButton::clicked, this, &FilingPage::accept);
    connect(m_form, &RecordForm::edited, this, &FilingPage::followAuthority);
    connect(m_alike, &LikenessCards::caseWanted, this, &FilingPage::caseWanted);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_when);
    column->addWidget(m_alarm);
    column->addLayout(m_storyColumn);
    column->addWidget(m_alike);
    column->addSpacing(space::small);
    column->addWidget(m_decision);
    column->addWidget(m_kind);
    column->addWidget(m_form);
    column->addWidget(m_handOver);
    column->addWidget(m_banner);
    column->addWidget(m_accept, 0, Qt::AlignLeft);
    column->addWidget(m_busy);
    column->addStretch();
    retranslate();
}

void FilingPage::show(const InboxItem &item)
{
    m_item = item;
    whenDone(m_store->retiredCodes(), this, [this](const Result<RetiredCodes> &retired) {
        if (retired)
            m_form->leaveOut(*retired);
    });
    m_proposed = proposedFlags(caseFactsOf(item));
    Case starting;
    starting.flags = m_proposed;
    m_form->setValues(valuesOf(starting, Tier::Coded));
    m_handOver->setChosen(false, {});
    followAuthority();
    m_alike->setSameAs({});
    searchHer();
    m_banner->dismiss();
    m_accept->setEnabled(true);
    retranslate();
}

void FilingPage::setSearch(std::shared_ptr<const SearchIndex> index)
{
    m_search = std::move(index);
    searchHer();
}

void FilingPage::searchHer()
{
    const auto &her = m_item.person;
    const PersonCard card{her.id, m_item.dossier, her.name, her.alias, her.phone, her.factoryUnit};
    m_alike->show(card, *m_search);
}

void FilingPage::followAuthority()
{
    Case decided;
    m_form->applyTo(decided);
    m_handOver->setAuthority(decided.authority);
}

void FilingPage::retranslate()
{
    m_back->setText(tr("Back"));
    m_title->setText(tr("A complaint from the filing screen"));
    m_when->setText(tr("Filed %1").arg(dayAndTime(m_item.complaint.receivedAt)));
    m_decision->setText(tr("Your decision"));
    m_kind->setText(proposedKindWords(m_proposed));
    m_kind->setVisible(!m_proposed.isEmpty());
    m_accept->setText(tr("Take in as a case"));
    m_busy->setWords(tr("Taking it in…"));
    if (m_item.keyListIsKnown) {
        m_alarm->dismiss();
    } else {
        m_alarm->showMessage(
            Tone::Warning,
            tr("The filing screen sealed this complaint to a key that this room does not know. Somebody may "
               "have read it who should not. Tell her, and call the province."));
    }
    writeStory();
}

void FilingPage::writeStory()
{
    delete m_story;
    m_story = new Card(this);
    auto *column = new QVBoxLayout(m_story);
    column->setSpacing(space::medium);
    column->addWidget(factGrid(factsOf(m_item), m_story));
    m_storyColumn->addWidget(m_story);
}

void FilingPage::accept()
{
    if (m_form->stopAtDoubt())
        return;
    Case decided;
    m_form->applyTo(decided);
    if (decided.risk.isEmpty()) {
        m_form->setProblem(numberOf(&Case::risk), tr("Please choose how great the danger is."));
        return;
    }
    const auto triage = judgedTriage(m_item.complaint, decided.risk, decided.riskReason);
    auto answers = valuesOf(triage, Tier::Coded);
    answers.merge(valuesOf(triage, Tier::Story));
    if (const auto problem = problemOf(RecordKind::RiskAssessment, answers, answers, CaseView())) {
        m_form->setProblem(numberOf(&Case::riskReason), problem->words);
        return;
    }
    if (!m_handOver->isAllowed(decided))
        return;
    m_accept->setEnabled(false);
    m_busy->start();
    const Acceptance acceptance{
        decided.risk,         decided.riskReason, decided.flags,     {},
        decided.nextOn,       decided.authority,  m_alike->sameAs(), m_proposed.without(decided.flags),
        m_handOver->service()};
    whenDone(m_store->accept(m_item.filing, acceptance), this, [this](const Result<DossierId> &dossier) {
        m_accept->setEnabled(true);
        m_busy->stop();
        if (dossier) {
            Q_EMIT accepted(*dossier);
            return;
        }
        m_banner->showError(dossier.error().kind);
    });
}

} // namespace rp3
