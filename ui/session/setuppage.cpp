// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/setuppage.h"

#include "domain/rules/casenumber.h"
#include "storage/whendone.h"
#include "ui/session/founderstep.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textfield.h"
#include "ui/words/errortext.h"
#include "ui/words/typedwords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rp3 {

namespace {

constexpr int stepCount = 3;
constexpr int longestCode = 8;

} // namespace

SetupPage::SetupPage(Store &store, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_stepOf(new PlainLabel(TypeStep::Small, false, Role::InkQuiet, this))
    , m_title(new PlainLabel(TypeStep::Title, true, Role::Ink, this))
    , m_steps(new QStackedWidget(this))
    , m_roomIntro(new PlainLabel)
    , m_name(new TextField)
    , m_nameRow(new FormRow(m_name))
    , m_code(new TextField(longestCode))
    , m_codeRow(new FormRow(m_code))
    , m_phone(new TextField)
    , m_phoneRow(new FormRow(m_phone))
    , m_first(new FounderStep(FounderStep::Who::Coordinator))
    , m_second(new FounderStep(FounderStep::Who::SecondPerson))
    , m_problem(new PlainLabel(TypeStep::Body, false, Role::High, this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_trial(new PlainLabel(TypeStep::Small, false, Role::InkQuiet, this))
{
    for (auto *step : {makeRoomStep(), static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_second)})
        m_steps->addWidget(step);
    setKind(m_next, ButtonKind::Primary);
    m_next->setDefault(true);
    connect(m_next, &QPushButton::clicked, this, &SetupPage::next);
    connect(m_back, &QPushButton::clicked, this, &SetupPage::back);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::small);
    column->addWidget(m_stepOf);
    column->addWidget(m_title);
    column->addWidget(m_steps, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    column->addWidget(m_trial);
    showStep(0);
}

QWidget *SetupPage::makeRoomStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins({});
    column->setSpacing(space::large);
    column->addWidget(m_roomIntro);
    for (auto *row : {m_nameRow, m_codeRow, m_phoneRow})
        column->addWidget(row);
    column->addStretch();
    step->setFocusProxy(m_nameRow);
    return step;
}

void SetupPage::retranslate()
{
    const QString titles[stepCount]{tr("This room"), tr("The coordinator"), tr("A second person")};
    const auto step = m_steps->currentIndex();
    m_title->setText(titles[step]);
    m_stepOf->setText(tr("Setting up, step %1 of %2").arg(step + 1).arg(stepCount));
    m_trial->setText(tr("This is a trial version. There is no recovery yet: whoever forgets her passphrase "
                        "cannot get back what only she could read. Do not use it for real complaints."));
    m_roomIntro->setText(tr("Two people of the room set this up together. It takes five minutes."));
    m_nameRow->setLabel(tr("Name of the room"));
    m_codeRow->setLabel(tr("Code of the post"));
    m_codeRow->setHelp(
        tr("Three letters and two digits, for example JKT01. It stands in every case number."));
    m_phoneRow->setLabel(tr("Telephone for workers"));
    m_phoneRow->setHelp(tr("The filing screen shows it when nobody here should read a complaint."));
    m_back->setText(tr("Back"));
    m_next->setText(step + 1 == stepCount ? tr("Set up the room") : tr("Next"));
    complain(m_error);
}

void SetupPage::complain(std::optional<ErrorKind> kind)
{
    m_error = kind;
    m_problem->setText(m_error ? errorText(*m_error).together() : QString());
}

void SetupPage::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step > 0);
    m_error.reset();
    m_steps->currentWidget()->setFocus();
    retranslate();
}

void SetupPage::next()
{
    const auto step = m_steps->currentIndex();
    if (!check(step))
        return;
    if (step + 1 == stepCount)
        found();
    else
        showStep(step + 1);
}

void SetupPage::back()
{
    showStep(m_steps->currentIndex() - 1);
}

bool SetupPage::check(int step)
{
    if (step == 0)
        return checkRoom();
    if (step == 1)
        return m_first->check();
    if (!m_second->check())
        return false;
    if (m_first->name() != m_second->name())
        return true;
    m_second->refuseName(tr("The second person is somebody else."));
    return false;
}

bool SetupPage::checkRoom()
{
    const auto code = Label::fromString(m_code->value().toUpper());
    m_nameRow->setError(m_name->value().isEmpty() ? tr("Please give the room a name.") : QString());
    m_codeRow->setError(code && isPostCode(*code)
                            ? QString()
                            : tr("The code has three letters and two digits, for example JKT01."));
    const auto phone = m_phone->value();
    const auto doubt = phoneDoubt(phone);
    m_phoneRow->setError(phone.isEmpty() ? tr("Please give a telephone number. A worker may need it.")
                                         : doubt);
    return !m_name->value().isEmpty() && code && isPostCode(*code) && !phone.isEmpty() && doubt.isEmpty();
}

void SetupPage::found()
{
    Post post;
    post.code = *Label::fromString(m_code->value().toUpper());
    post.name = m_name->value();
    post.phone = m_phone->value();
    m_next->setEnabled(false);
    complain({});
    Founding founding{post, u'A', m_first->founder(), m_second->founder()};
    founding.areTied = m_second->isTied();
    whenDone(m_store->found(std::move(founding)), this, [this](const Result<void> &done) {
        m_next->setEnabled(true);
        if (!done) {
            complain(done.error().kind);
            return;
        }
        m_first->forgetPassphrase();
        m_second->forgetPassphrase();
        Q_EMIT founded();
    });
}

} // namespace rp3
