// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/recordformpage.h"

#include "domain/rules/mistakes.h"
#include "journal/cbor.h"
#include "storage/whendone.h"
#include "ui/forms/recordform.h"
#include "ui/session/casenames.h"
#include "ui/session/confirmation.h"
#include "ui/session/dutyrequest.h"
#include "ui/session/formhint.h"
#include "ui/session/seconddialog.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/evidencewords.h"
#include "ui/words/moneywords.h"
#include "ui/words/numbers.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

using namespace std::chrono_literals;

/// A power cut costs at most so much typing.
constexpr auto draftInterval = 1s;

} // namespace

RecordFormPage::RecordFormPage(Store &store, const Clock &clock, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_clock(&clock)
    , m_back(new QPushButton(this))
    , m_title(new PlainLabel(TypeStep::Title, true, Role::Ink, this))
    , m_number(new PlainLabel(TypeStep::Body, false, Role::InkQuiet, this))
    , m_hint(new PlainLabel(TypeStep::Body, false, Role::InkQuiet, this))
    , m_file(new PlainLabel(TypeStep::Body, true, Role::Ink, this))
    , m_draftState(new PlainLabel(TypeStep::Small, false, Role::Low, this))
    , m_formPlace(new QVBoxLayout)
    , m_mistake(new QPushButton(this))
    , m_reason(new TextField(TextField::defaultLongest, this))
    , m_reasonRow(new FormRow(m_reason, this))
    , m_takeAway(new QPushButton(this))
    , m_pressure(new Banner(this))
    , m_banner(new Banner(this))
    , m_busy(new BusyLine(this))
    , m_save(new QPushButton(this))
{
    setKind(m_back, ButtonKind::Quiet);
    setKind(m_save, ButtonKind::Primary);
    setKind(m_mistake, ButtonKind::Quiet);
    setKind(m_takeAway, ButtonKind::Grave);
    m_mistake->setCheckable(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(draftInterval);
    connect(&m_pause, &QTimer::timeout, this, &RecordFormPage::saveDraft);
    connect(m_reason, &TextField::valueEdited, this, [this] { m_reasonRow->setError({}); });
    connect(m_back, &QPushButton::clicked, this, &RecordFormPage::leave);
    connect(m_save, &QPushButton::clicked, this, &RecordFormPage::save);
    connect(m_mistake, &QPushButton::clicked, this, &RecordFormPage::askWhy);
    connect(m_takeAway, &QPushButton::clicked, this, &RecordFormPage::takeAway);
    connect(m_pressure, &Banner::actionTriggered, this, &RecordFormPage::writePressure);
    makeFrame();
    retranslate();
}

void RecordFormPage::makeFrame()
{
    auto *end = new QHBoxLayout;
    end->addWidget(m_save);
    end->addWidget(m_draftState);
    end->addWidget(m_busy);
    end->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_number);
    column->addWidget(m_hint);
    column->addWidget(m_file);
    column->addLayout(m_formPlace);
    column->addWidget(m_mistake, 0, Qt::AlignLeft);
    column->addWidget(m_reasonRow);
    column->addWidget(m_takeAway, 0, Qt::AlignLeft);
    column->addWidget(m_pressure);
    column->addWidget(m_banner);
    column->addLayout(end);
    column->addStretch();
}

void RecordFormPage::retranslate()
{
    m_back->setText(m_post ? tr("Back") : tr("Back to the case"));
    m_title->setText(m_layout == nullptr ? QString() : m_layout->titleWords());
    m_number->setText(m_case ? m_case->record.number.toString() : QString());
    m_number->setVisible(!m_number->text().isEmpty());
    showHint();
    showFile();
    m_mistake->setText(tr("Written by mistake: take it away"));
    m_takeAway->setText(tr("Take away"));
    showReason();
    if (m_pressure->isVisibleTo(this))
        offerPressure(true);
    m_busy->setWords(tr("Locking the file…"));
    m_save->setText(tr("Save"));
    m_draftState->setText(m_draftSavedAt.isNull() ? QString() : savedAt(m_draftSavedAt));
}

void RecordFormPage::showReason()
{
    const bool isMistake = m_mistake->isChecked();
    m_mistake->setVisible(mayBeTakenAway());
    m_reasonRow->setVisible(isMistake || isCorrection(m_request));
    m_reasonRow->setLabel(isMistake ? tr("Why is it taken away?") : tr("Why is it corrected?"));
    m_reasonRow->setHelp(isMistake ? tr("It stays in the history, with your reason.")
                                   : tr("What was said before stays in the journal."));
    m_takeAway->setVisible(isMistake);
    m_save->setVisible(!isMistake); // One reason is for one of the two.
}

bool RecordFormPage::mayBeTakenAway() const
{
    return m_case && !m_request.record.isNull() && mayTakeAway(m_request.kind) && m_case->mayWriteFacts
        && m_case->mayWriteStory;
}

bool RecordFormPage::mayDecline() const
{
    return m_request.record.isNull() || !m_case || m_case->mayReadStory;
}

DraftKey RecordFormPage::draftKey() const
{
    const auto name = describe(m_request.kind)->name;
    QByteArray form(name.data(), qsizetype(name.size()));
    for (const auto &id : {m_request.record, m_request.parent}) {
        if (!id.isNull())
            form += '/' + id.toByteArray().toHex();
    }
    return {form, m_dossier};
}

void RecordFormPage::begin(const CaseView &view, const RecordRequest &request)
{
    keepTyping(); // Of another case, which she left by the rail.
    m_case = view;
    m_post.reset();
    m_dossier = view.dossier;
    m_me = view.me;
    begin(request, view.records);
}

void RecordFormPage::begin(const PostView &view, const RecordRequest &request)
{
    keepTyping();
    m_post = view;
    m_case.reset();
    m_dossier = view.dossier;
    m_me = view.me.id;
    begin(request, view.records);
}

void RecordFormPage::begin(const RecordRequest &request, const std::map<RecordId, RecordState> &records)
{
    m_request = request;
    m_layout = layoutOf(request.kind);
    Q_ASSERT(m_layout != nullptr);
    const auto found = records.find(request.record);
    m_before = found == records.end() ? FieldValues() : found->second.values;
    m_draftSavedAt = {};
    m_banner->dismiss();
    m_pressure->dismiss();
    makeForm();
    retranslate();
    whenDone(m_store->retiredCodes(), m_form, [form = m_form](const Result<RetiredCodes> &retired) {
        if (retired)
            form->leaveOut(*retired);
    });
    const auto asked = draftKey();
    whenDone(m_store->findDraft(asked), this, [this, asked](const Result<std::optional<QByteArray>> &draft) {
        if (asked != draftKey() || m_pause.isActive())
            return;
        if (draft)
            showDraft(*draft);
        else
            m_banner->showError(draft.error().kind);
    });
}

QList<Choice> RecordFormPage::choicesFor(const Question &question) const
{
    if (m_post)
        return choicesIn(*m_post, question.among);
    const auto today = localDay(m_clock->now());
    if (question.as == AskAs::Companion)
        return companionsIn(*m_case, today);
    return question.as == AskAs::Provider ? helpersIn(*m_case) : choicesIn(*m_case, question.among, today);
}

void RecordFormPage::makeForm()
{
    const auto today = localDay(m_clock->now());
    auto layout = *m_layout;
    if (!mayDecline())
        layout.hers.clear();
    delete m_form;
    m_form = new RecordForm(
        layout, *m_clock, [this](const Question &question) { return choicesFor(question); }, this);
    m_formPlace->addWidget(m_form);
    auto starting = m_layout->startingValues(today);
    for (const auto &[field, value] : m_request.starting)
        starting[field] = value;
    m_form->setValues(m_request.record.isNull() ? starting : m_before);
    m_form->show(); // or the page is blank until the next turn of the event loop
    m_reason->setValue({});
    m_reasonRow->setError({});
    m_mistake->setChecked(false);
    connect(m_form, &RecordForm::edited, this, [this] {
        if (m_request.kind != RecordKind::Trip) // The money left does not depend on what is typed.
            showHint();
        if (!m_pause.isActive())
            m_pause.start();
    });
}

void RecordFormPage::showDraft(const std::optional<QByteArray> &draft)
{
    if (!draft)
        return;
    const auto map = readCbor(*draft);
    const auto values = map ? readFields(*map) : failAs(map);
    if (!values)
        return; // A draft of another version of this form: nothing to show again.
    m_form->setValues(*values);
    showHint();
    m_draftState->setText(tr("Your draft is back."));
}

void RecordFormPage::saveDraft()
{
    const auto asked = draftKey();
    whenDone(m_store->saveDraft(asked, cborOf(m_form->draft())), this,
             [this, asked](const Result<void> &done) {
                 if (asked != draftKey())
                     return;
                 if (!done) {
                     m_banner->showError(done.error().kind);
                     return;
                 }
                 m_draftSavedAt = m_clock->now();
                 m_draftState->setText(savedAt(m_draftSavedAt));
             });
}

FieldValues RecordFormPage::changedAnswers() const
{
    auto answers = m_form->values();
    std::erase_if(answers, [&](const auto &answer) {
        const auto before = m_before.find(answer.first);
        return before != m_before.end() && before->second == answer.second;
    });
    return answers;
}

void RecordFormPage::showHint()
{
    say(m_case && m_form != nullptr ? formHint(m_request.kind, m_form->values(), *m_case) : QString());
    if (m_layout != nullptr && m_request.kind == RecordKind::Trip)
        showMoneyLeft();
}

void RecordFormPage::say(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void RecordFormPage::offerPressure(bool offered)
{
    m_pressure->dismiss();
    if (!offered || !m_case->mayWriteStory)
        return; // She could not write what happened.
    m_pressure->showMessage(Tone::Notice, tr("Does somebody press her to settle?"),
                            tr("That is retaliation for her complaint, and is looked after as such. What you "
                               "typed here is kept."));
    m_pressure->setAction(tr("Write it down"));
}

void RecordFormPage::writePressure()
{
    const auto theCase = *m_case;
    begin(theCase, pressureToSettle(localDay(m_clock->now())));
}

void RecordFormPage::showMoneyLeft()
{
    const int year = localDay(m_clock->now()).toDate().year();
    whenDone(m_store->tripMoney(year), this, [this, year](const Result<QList<BudgetLine>> &lines) {
        if (lines && m_request.kind == RecordKind::Trip)
            say(moneyLeft(year, *lines));
    });
}

void RecordFormPage::showFile()
{
    m_file->setVisible(!m_request.file.isEmpty());
    const QFileInfo file(m_request.file);
    const auto words = tr("The file %1 (%2) is kept with it, locked, as it is.")
                           .arg(isolated(file.fileName(), 80), fileSize(file.size()));
    const bool isEmpty = file.size() == 0;
    m_file->setText(isEmpty ? words + u' ' + tr("It is empty. That, too, can be evidence.") : words);
}

bool RecordFormPage::isAnswered() const
{
    const auto answers = m_form->values();
    // Who may not read that answer, or finds it empty, may still change another one: approve a plan.
    if (!m_request.record.isNull() && !m_before.contains(m_layout->needed))
        return true;
    if (m_layout->needed == 0)
        return !answers.empty();
    return answers.contains(m_layout->needed) || isDeclined(m_request.kind, answers, m_layout->needed);
}

std::optional<RecordProblem> RecordFormPage::problem() const
{
    if (m_post)
        return problemOf(m_request.kind, m_request.record, m_form->allValues(), *m_post);
    auto after = m_form->allValues(); // What is emptied is emptied.
    if (m_request.record.isNull() && m_layout->author != 0)
        after[m_layout->author] = ValueTraits<RecordId>::toCbor(m_me);
    return problemOf(m_request.kind, changedAnswers(), after, *m_case, m_request.record);
}

bool RecordFormPage::isComplete()
{
    if (m_form->stopAtDoubt())
        return false;
    if (!isAnswered()) {
        const int first = m_layout->sections.first().questions.first().field;
        m_form->setProblem(m_layout->needed == 0 ? first : m_layout->needed,
                           tr("Please answer this one. Everything else may wait."));
        return false;
    }
    if (const auto found = problem()) {
        m_form->setProblem(found->field, found->words);
        offerPressure(found->asksForMediation);
        return false;
    }
    m_pressure->dismiss();
    return !isCorrection(m_request) || hasReason();
}

bool RecordFormPage::hasReason()
{
    const bool isGiven = !m_reason->value().isEmpty();
    m_reasonRow->setError(isGiven ? QString() : tr("Please say why."));
    return isGiven;
}

FilledForm RecordFormPage::filledForm() const
{
    return {m_request,
            m_layout,
            m_dossier,
            m_me,
            m_clock->now(),
            m_before,
            m_form->allValues(),
            m_reason->value(),
            m_case ? &*m_case : nullptr};
}

void RecordFormPage::save()
{
    if (!isComplete())
        return;
    m_pause.stop();
    if (m_request.file.isEmpty() && actOf(filledForm()).isEmpty()) { // Nothing was changed.
        whenDone(m_store->removeDraft(draftKey()), this, [](const Result<void> &) {});
        Q_EMIT saved(m_dossier);
        return;
    }
    write();
}

void RecordFormPage::write()
{
    if (const auto link = confirmedLink(filledForm())) {
        askSecond(*link);
        return;
    }
    if (m_request.file.isEmpty()) {
        finish(m_store->write(actOf(filledForm())));
        return;
    }
    EvidenceItem item;
    applyValues(item, recordOf(filledForm()));
    m_busy->start();
    finish(m_store->keepEvidence(m_dossier, m_request.file, item));
}

void RecordFormPage::askSecond(const CustodyEvent &link)
{
    saveDraft(); // She may need a while.
    const Choice second{link.secondPerson, nameIn(*m_case, RecordKind::StaffMember, link.secondPerson)};
    auto *dialog = new SecondDialog(
        second, confirmedWords(link, *m_case),
        [this](Confirmation confirmation) {
            return m_store->write(actOf(filledForm()), std::move(confirmation));
        },
        this);
    connect(dialog, &SecondDialog::answered, this, &RecordFormPage::settle);
    dialog->open();
}

void RecordFormPage::askWhy()
{
    showReason();
    if (m_mistake->isChecked())
        m_reason->setFocus();
}

void RecordFormPage::takeAway()
{
    if (!hasReason())
        return;
    m_pause.stop();
    Act act(m_dossier);
    act.voidRecord(m_request.kind, m_request.record, m_reason->value());
    finish(m_store->write(act));
}

void RecordFormPage::finish(const QFuture<Result<Written>> &writing)
{
    m_save->setEnabled(false);
    m_takeAway->setEnabled(false);
    whenDone(writing, this, [this](const Result<Written> &written) { settle(written); });
}

void RecordFormPage::settle(const Result<Written> &written)
{
    m_save->setEnabled(true);
    m_takeAway->setEnabled(true);
    m_busy->stop();
    if (!written) {
        saveDraft();
        showRefusal(written.error().kind);
        return;
    }
    whenDone(m_store->removeDraft(draftKey()), this, [](const Result<void> &) {});
    Q_EMIT saved(m_dossier);
}

void RecordFormPage::showRefusal(ErrorKind kind)
{
    if (m_request.file.isEmpty()) {
        m_banner->showError(kind);
        return;
    }
    const auto words = fileProblem(kind);
    m_banner->showMessage(Tone::Danger, words.happened, words.safe + u' ' + words.next);
}

void RecordFormPage::keepTyping()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    saveDraft();
}

void RecordFormPage::leave()
{
    keepTyping();
    Q_EMIT left(m_dossier);
}

} // namespace rp3
