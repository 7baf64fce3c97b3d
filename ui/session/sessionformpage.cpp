// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/sessionformpage.h"

#include "domain/codes/codelists.h"
#include "journal/cbor.h"
#include "storage/whendone.h"
#include "ui/forms/recordform.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/dates.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

using namespace std::chrono_literals;

/// A power cut costs at most so much typing.
constexpr auto draftInterval = 1s;

QList<Question> questions()
{
    return {
        {numberOf(&Session::heldOn), QT_TRANSLATE_NOOP("RecordForm", "When was it?")},
        {numberOf(&Session::kind), QT_TRANSLATE_NOOP("RecordForm", "What kind of session?")},
        {numberOf(&Session::place), QT_TRANSLATE_NOOP("RecordForm", "Where?")},
        {numberOf(&Session::attendance), QT_TRANSLATE_NOOP("RecordForm", "Did she come?")},
        {numberOf(&Session::minutes), QT_TRANSLATE_NOOP("RecordForm", "How many minutes?")},
        {numberOf(&Session::purpose), QT_TRANSLATE_NOOP("RecordForm", "What was it for?")},
        {numberOf(&Session::summary), QT_TRANSLATE_NOOP("RecordForm", "What was said and done?"),
         QT_TRANSLATE_NOOP("RecordForm", "Write what she said, not what you think of it."), true},
        {numberOf(&Session::outcome), QT_TRANSLATE_NOOP("RecordForm", "What came of it?"), nullptr, true},
        {numberOf(&Session::nextStep), QT_TRANSLATE_NOOP("RecordForm", "What is the next step?")},
        {numberOf(&Session::nextOn), QT_TRANSLATE_NOOP("RecordForm", "Which date did you promise her?"),
         QT_TRANSLATE_NOOP("RecordForm", "For example 24/11/2026.")},
        {numberOf(&Session::readBack),
         QT_TRANSLATE_NOOP("RecordForm", "Did you read the summary back to her?")},
        {numberOf(&Session::privateNote), QT_TRANSLATE_NOOP("RecordForm", "Your own note"),
         QT_TRANSLATE_NOOP("RecordForm", "It stands in no letter and no export."), true},
    };
}

} // namespace

SessionFormPage::SessionFormPage(Store &store, const Clock &clock, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_clock(&clock)
    , m_back(new QPushButton(this))
    , m_title(new PlainLabel(TypeStep::Title, true, Role::Ink, this))
    , m_case(new PlainLabel(TypeStep::Body, false, Role::InkQuiet, this))
    , m_draftState(new PlainLabel(TypeStep::Small, false, Role::Low, this))
    , m_form(new RecordForm(RecordKind::Session, questions(), clock, this))
    , m_banner(new Banner(this))
    , m_save(new QPushButton(this))
{
    setKind(m_back, ButtonKind::Quiet);
    setKind(m_save, ButtonKind::Primary);
    m_banner->dismiss();
    m_pause.setSingleShot(true);
    m_pause.setInterval(draftInterval);
    connect(m_form, &RecordForm::edited, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &SessionFormPage::saveDraft);
    connect(m_back, &QPushButton::clicked, this, &SessionFormPage::leave);
    connect(m_save, &QPushButton::clicked, this, &SessionFormPage::save);

    auto *end = new QHBoxLayout;
    end->addWidget(m_save);
    end->addWidget(m_draftState);
    end->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::medium);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_title);
    column->addWidget(m_case);
    column->addWidget(m_form);
    column->addWidget(m_banner);
    column->addLayout(end);
    column->addStretch();
    retranslate();
}

void SessionFormPage::retranslate()
{
    m_back->setText(tr("Back to the case"));
    m_title->setText(tr("Accompaniment session"));
    m_case->setText(m_number.toString());
    m_save->setText(tr("Save the session"));
    m_draftState->setText(m_draftSavedAt.isNull() ? QString() : savedAt(m_draftSavedAt));
}

DraftKey SessionFormPage::draftKey() const
{
    return {"session", m_dossier};
}

Session SessionFormPage::startingPoint() const
{
    Session session;
    session.heldOn = localDay(m_clock->now());
    session.place = Code(u"rp3");
    session.attendance = Code(u"hadir");
    return session;
}

void SessionFormPage::begin(const CaseView &view)
{
    keepTyping(); // Of another case, which she left by the rail.
    m_dossier = view.dossier;
    m_number = view.record.number;
    m_draftSavedAt = {};
    m_banner->dismiss();
    m_form->show(startingPoint());
    retranslate();
    const auto asked = m_dossier;
    whenDone(m_store->findDraft(draftKey()), this,
             [this, asked](const Result<std::optional<QByteArray>> &draft) {
                 if (asked != m_dossier || m_pause.isActive())
                     return;
                 if (draft)
                     showDraft(*draft);
                 else
                     m_banner->showError(draft.error().kind);
             });
}

void SessionFormPage::showDraft(const std::optional<QByteArray> &draft)
{
    if (!draft)
        return;
    const auto map = readCbor(*draft);
    const auto values = map ? readFields(*map) : failAs(map);
    if (!values)
        return; // A draft of another version of this form: nothing to show again.
    m_form->setValues(*values);
    m_draftState->setText(tr("Your draft is back."));
}

void SessionFormPage::saveDraft()
{
    const auto asked = m_dossier;
    whenDone(m_store->saveDraft(draftKey(), cborOf(m_form->values())), this,
             [this, asked](const Result<void> &done) {
                 if (asked != m_dossier)
                     return;
                 if (!done) {
                     m_banner->showError(done.error().kind);
                     return;
                 }
                 m_draftSavedAt = m_clock->now();
                 m_draftState->setText(savedAt(m_draftSavedAt));
             });
}

void SessionFormPage::save()
{
    Session session;
    m_form->applyTo(session);
    if (session.kind.isEmpty()) {
        m_form->setProblem(numberOf(&Session::kind), tr("Please choose the kind of session."));
        return;
    }
    session.startedAt = m_clock->now();
    m_pause.stop();
    m_save->setEnabled(false);
    Act act(m_dossier);
    act.create(session);
    whenDone(m_store->write(std::move(act)), this, [this](const Result<Written> &written) {
        m_save->setEnabled(true);
        if (!written) {
            saveDraft();
            m_banner->showError(written.error().kind);
            return;
        }
        whenDone(m_store->removeDraft(draftKey()), this, [](const Result<void> &) {});
        Q_EMIT saved(m_dossier);
    });
}

void SessionFormPage::keepTyping()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    saveDraft();
}

void SessionFormPage::leave()
{
    keepTyping();
    Q_EMIT left(m_dossier);
}

} // namespace rp3
