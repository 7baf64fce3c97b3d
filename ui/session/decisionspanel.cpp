// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/decisionspanel.h"

#include "domain/codes/codelists.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/casenames.h"
#include "ui/session/facts.h"
#include "ui/session/timelinewords.h"
#include "ui/style/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listrow.h"
#include "ui/words/answerwords.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;
using Kind = Decision::Kind;

bool asksFor(const RecordLayout &layout, int field)
{
    return std::ranges::any_of(layout.sections, [field](const FormSection &section) {
        return std::ranges::any_of(section.questions,
                                   [field](const Question &question) { return question.field == field; });
    });
}

/// The form that asks for what is to be decided: that of its record or, of a case, the one it was taken in
/// with. Null for a kind that has none.
const RecordLayout *formOf(const OpenDecision &decision)
{
    const auto *layout = layoutOf(decision.kind);
    const bool isOfIntake = decision.kind == RecordKind::Case && !asksFor(*layout, decision.about.field);
    return isOfIntake ? &caseDecision() : layout;
}

QStringList labelsOf(const QList<Fact> &facts)
{
    QStringList labels;
    for (const auto &fact : facts)
        labels.append(fact.label);
    return labels;
}

/// What a version says, as the form would show it; empty for no answer.
QString wordsOf(const OpenDecision &decision, const DecisionVersion &version, const CaseView &view)
{
    if (decision.about.field == numberOf(&Case::status) && decision.kind == RecordKind::Case)
        return codes::caseStatus.word(Code::parse(version.value.toString()).value_or(Code()),
                                      currentLanguage());
    const auto *form = formOf(decision);
    if (form == nullptr)
        return {};
    const RecordState alone{decision.kind, {{decision.about.field, version.value}}, {}, {}, false};
    const auto facts = factsOf(
        alone, *form, [&](RecordKind kind, const RecordId &record) { return nameIn(view, kind, record); });
    if (decision.about.field == declinedField)
        return labelsOf(facts).join(u", "_s);
    return facts.isEmpty() ? QString() : facts.first().words;
}

/// "Risk assessment" or "Telephone": what it is about.
QString subjectOf(const OpenDecision &decision)
{
    const auto *form = formOf(decision);
    if (form == nullptr)
        return {};
    const auto title = layoutOf(decision.kind)->titleWords();
    for (const auto &section : form->sections) {
        for (const auto &question : section.questions) {
            if (question.field == decision.about.field)
                return title + u": "_s + formWords(question.label);
        }
    }
    if (decision.about.field == declinedField)
        return title + u": "_s + declinedWords();
    return title;
}

bool isAboutStatus(const OpenDecision &decision)
{
    return decision.about.kind == Kind::IllegalStep || decision.about.kind == Kind::ConcurrentStep;
}

} // namespace

DecisionsPanel::DecisionsPanel(const CaseView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(&view)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    for (const auto &decision : view.decisions)
        add(decision, *column);
}

void DecisionsPanel::add(const OpenDecision &decision, QVBoxLayout &column)
{
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::medium);
    if (const auto subject = subjectOf(decision); !subject.isEmpty())
        inside->addWidget(headingLabel(subject, card));
    const bool isTakenAway =
        decision.about.kind == Kind::ConcurrentEdit && decision.about.field == wholeRecord;
    if (!isTakenAway) // It has words of its own: there are no two answers to choose from.
        inside->addWidget(quietLabel(decisionWords(decision.about), card));
    if (isAboutStatus(decision))
        addSteps(decision, card, *inside);
    else if (isTakenAway)
        addTakenAway(decision, card, *inside);
    else if (decision.about.kind == Kind::ConcurrentEdit)
        addAnswers(decision, card, *inside);
    else if (decision.about.kind == Kind::ConsentWaits && m_view->mayWriteStory) {
        auto *ask = new QPushButton(tr("Ask her again"), card);
        connect(ask, &QPushButton::clicked, this, [this] {
            Q_EMIT recordWanted({RecordKind::Consent, {}, {}});
        });
        inside->addWidget(ask, 0, Qt::AlignLeft);
    }
    column.addWidget(card);
}

bool DecisionsPanel::mayDecide(const OpenDecision &decision) const
{
    const auto *field = describeField(decision.kind, decision.about.field);
    const bool isFact = field == nullptr || field->tier == Tier::Coded;
    return decision.mayRead && (isFact ? m_view->mayWriteFacts : m_view->mayWriteStory);
}

QString DecisionsPanel::whoAndWhen(const DecisionVersion &version) const
{
    QStringList words;
    if (const auto name = nameIn(*m_view, RecordKind::StaffMember, version.author); !name.isEmpty())
        words.append(name);
    if (!version.at.isNull())
        words.append(dayAndTime(version.at));
    return words.join(u" · "_s);
}

void DecisionsPanel::addAnswers(const OpenDecision &decision, QWidget *card, QVBoxLayout &column)
{
    if (!mayDecide(decision)) {
        column.addWidget(quietLabel(tr("Whoever accompanies her decides."), card));
        return;
    }
    for (const auto &version : decision.versions)
        addAnswer(decision, version, card, column);
}

void DecisionsPanel::addAnswer(const OpenDecision &decision, const DecisionVersion &version, QWidget *card,
                               QVBoxLayout &column)
{
    const auto said = wordsOf(decision, version, *m_view);
    auto *row = new ListRow(said.isEmpty() ? tr("No answer") : said, card);
    row->addLine(whoAndWhen(version));
    column.addWidget(row);
    connect(row->addAction(tr("This one holds")), &QPushButton::clicked, this,
            [this, dossier = m_view->dossier, kind = decision.kind, about = decision.about,
             value = version.value] {
                Act act(dossier);
                act.decide(kind, about.record, {{about.field, value}}, tr("Chosen between two answers"));
                Q_EMIT decided(act);
            });
}

void DecisionsPanel::addTakenAway(const OpenDecision &decision, QWidget *card, QVBoxLayout &column)
{
    column.addWidget(quietLabel(tr("One took it away while the other changed it. It is away; what is still "
                                   "needed of it is written anew."),
                                card));
    if (!mayDecide(decision))
        return;
    auto *stay = new QPushButton(tr("It stays away"), card);
    connect(stay, &QPushButton::clicked, this,
            [this, dossier = m_view->dossier, kind = decision.kind, record = decision.about.record] {
                Act act(dossier);
                act.voidRecord(kind, record, tr("It stays away"));
                Q_EMIT decided(act);
            });
    column.addWidget(stay, 0, Qt::AlignLeft);
}

void DecisionsPanel::addSteps(const OpenDecision &decision, QWidget *card, QVBoxLayout &column)
{
    for (const auto &version : decision.versions) {
        auto *row = new ListRow(wordsOf(decision, version, *m_view), card);
        row->addLine(whoAndWhen(version));
        column.addWidget(row);
    }
    if (!mayDecide(decision))
        return;
    const auto now = m_view->record.status;
    auto *stay =
        new QPushButton(tr("It stays: %1").arg(codes::caseStatus.word(now, currentLanguage())), card);
    connect(stay, &QPushButton::clicked, this,
            [this, dossier = m_view->dossier, about = decision.about, now] {
                Act act(dossier);
                act.decide(RecordKind::Case, about.record, {{about.field, ValueTraits<Code>::toCbor(now)}},
                           tr("The status stays"));
                Q_EMIT decided(act);
            });
    column.addWidget(stay, 0, Qt::AlignLeft);
    column.addWidget(quietLabel(tr("Or take the next step above: that decides it, too."), card));
}

} // namespace rp3
