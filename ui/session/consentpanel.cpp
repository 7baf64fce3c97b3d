// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/consentpanel.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/codes/spoken.h"
#include "domain/records/records.h"
#include "domain/rules/declined.h"
#include "ui/forms/layouts/intakelayouts.h"
#include "ui/forms/recordform.h"
#include "ui/session/recordproblems.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/coderow.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/guardianwords.h"
#include "ui/words/languageswitch.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

namespace {

const RecordLayout &howSheSaidIt()
{
    static const auto layout =
        layoutOf(RecordKind::Consent)
            ->only({numberOf(&Consent::method), numberOf(&Consent::capacity), numberOf(&Consent::witness)});
    return layout;
}

Code capacityIn(const FieldValues &values)
{
    Consent consent;
    applyValues(consent, values);
    return consent.capacity;
}

} // namespace

ConsentPanel::ConsentPanel(const Clock &clock, QWidget *parent)
    : Retranslated(parent)
    , m_heading(new PlainLabel(TypeStep::Heading, true, Role::Ink))
    , m_limits(new PlainLabel(TypeStep::Heading, false, Role::Ink))
    , m_read(new QCheckBox)
    , m_keeping(new RecordForm(intakeLayouts().keeping, clock, {}, this))
    , m_away(new PlainLabel(TypeStep::Heading, false, Role::Ink, this))
    , m_question(new PlainLabel(TypeStep::Heading, true, Role::Ink, this))
    , m_refusal(new Banner(this))
    , m_form(new RecordForm(howSheSaidIt(), clock, {}, this))
    , m_guardian(new RecordForm(intakeLayouts().guardian, clock, {}, this))
    , m_child(new PlainLabel(TypeStep::Body, true, Role::Ink, this))
{
    m_refusal->dismiss();
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setSpacing(space::medium);
    inside->addWidget(m_heading);
    inside->addWidget(m_limits);
    inside->addWidget(m_read, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::large);
    column->addWidget(card);
    column->addWidget(m_keeping);
    column->addWidget(m_away);
    column->addWidget(m_question);
    for (const auto &question : consentQuestions()) {
        auto *answer = new CodeRow(codes::consentDecision, this);
        answer->setCode(code::consentDecision::not_asked);
        const Row row{question.scope, answer, new FormRow(answer, this)};
        column->addWidget(row.row);
        m_rows.append(row);
        connect(answer, &CodeRow::codeChosen, this, [this] {
            showRefusal();
            Q_EMIT edited();
        });
    }
    column->addWidget(m_refusal);
    column->addWidget(m_form);
    column->addWidget(m_guardian);
    column->addWidget(m_child);
    connect(m_refusal, &Banner::actionTriggered, this, &ConsentPanel::nothingToKeep);
    connect(m_read, &QCheckBox::clicked, this, &ConsentPanel::edited);
    connect(m_keeping, &RecordForm::edited, this, &ConsentPanel::edited);
    connect(m_form, &RecordForm::edited, this, [this] {
        showGuardian();
        Q_EMIT edited();
    });
    connect(m_guardian, &RecordForm::edited, this, &ConsentPanel::edited);
    retranslate();
    setSheIsAway(false);
}

void ConsentPanel::leaveOut(const RetiredCodes &retired)
{
    m_form->leaveOut(retired);
}

void ConsentPanel::show(const IntakeNotes &notes)
{
    m_read->setChecked(notes.limitsRead);
    m_keeping->setValues(notes.complaint);
    for (const auto &row : std::as_const(m_rows)) {
        const auto found = notes.consents.find(row.scope);
        row.answer->setCode(found == notes.consents.end() ? code::consentDecision::not_asked : found->second);
    }
    m_form->setValues(notes.consent);
    m_guardian->setValues(notes.guardian);
    showRefusal();
    showGuardian();
}

void ConsentPanel::writeTo(IntakeNotes &notes) const
{
    notes.limitsRead = m_read->isChecked();
    addAnswers(notes.complaint, m_keeping->values());
    notes.consents.clear();
    for (const auto &row : m_rows) {
        if (row.answer->code() != code::consentDecision::not_asked)
            notes.consents.emplace(row.scope, row.answer->code());
    }
    notes.consent = m_form->draft();
    notes.guardian = m_guardian->draft();
}

void ConsentPanel::setSheIsAway(bool isAway)
{
    m_isAway = isAway;
    m_away->setVisible(isAway);
    m_question->setVisible(!isAway);
    for (const auto &row : std::as_const(m_rows))
        row.row->setVisible(!isAway);
    m_form->setVisible(!isAway);
    showRefusal();
    showGuardian();
}

void ConsentPanel::setSheIsUnder18(bool isUnder18)
{
    m_isUnder18 = isUnder18;
    showGuardian();
}

void ConsentPanel::showGuardian()
{
    const auto capacity = capacityIn(m_form->values());
    const bool isConflict = capacity == code::capacity::konflik;
    m_guardian->setVisible(!m_isAway && capacity == code::capacity::wali);
    m_child->setText(guardianWords(capacity));
    m_child->setVisible(!m_isAway && (m_isUnder18 || isConflict) && capacity != code::capacity::wali
                        && capacity != code::capacity::vital);
}

bool ConsentPanel::isComplete()
{
    IntakeNotes notes;
    writeTo(notes);
    const bool saysYes = std::ranges::any_of(
        notes.consents, [](const auto &answer) { return answer.second == code::consentDecision::yes; });
    if (m_isAway || !saysYes)
        return true;
    auto said = notes.consent;
    said[numberOf(&Consent::decision)] = ValueTraits<Code>::toCbor(code::consentDecision::yes);
    const auto problem = problemOf(RecordKind::Consent, said, said, CaseView());
    if (!problem)
        return true;
    if (problem->field != numberOf(&Consent::guardian)) {
        m_form->setProblem(problem->field, problem->words);
        return false;
    }
    Person guardian;
    applyValues(guardian, notes.guardian);
    const bool isNamed = !guardian.name.trimmed().isEmpty();
    if (!isNamed)
        m_guardian->setProblem(numberOf(&Person::name), problem->words);
    return isNamed;
}

void ConsentPanel::showRefusal()
{
    const auto keeping = std::ranges::find(m_rows, code::consentScope::simpan, &Row::scope);
    if (m_isAway || keeping->answer->code() != code::consentDecision::no) {
        m_refusal->dismiss();
        return;
    }
    m_refusal->showMessage(Tone::Notice, tr("She does not want her data kept."),
                           tr("Help her all the same, without a case. Of her visit only the number stays."));
    m_refusal->setAction(tr("Keep nothing, count the visit"));
}

void ConsentPanel::retranslate()
{
    m_heading->setText(tr("Read this to her before she tells anything"));
    m_limits->setText(limitsOfSecrecy().in(currentLanguage()).toString());
    m_read->setText(tr("It was read to her"));
    m_away->setText(
        tr("She is not here: her yes is asked when she comes. Until then nothing leaves this room."));
    m_question->setText(tr("What she agrees to"));
    const auto questions = consentQuestions();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i].row->setLabel(questions[std::size_t(i)].question.in(currentLanguage()).toString());
    showRefusal();
    showGuardian();
}

} // namespace rp3
