// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/setuppage.h"

#include "domain/codes/codelists.h"
#include "domain/rules/casenumber.h"
#include "storage/whendone.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/errortext.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

constexpr int stepCount = 3;

/// What a person who is not the coordinator can be here, and accept a complaint as.
constexpr std::array secondRoles{Code(u"konselor"), Code(u"pendamping"), Code(u"paralegal")};

QLabel *quietLabel(QWidget *parent)
{
    return new PlainLabel(TypeStep::Small, false, Role::InkQuiet, parent);
}

/// A label above its field, tied to it for screen readers.
QLabel *fieldLabel(QWidget *field, QVBoxLayout *layout)
{
    auto *label = new PlainLabel(TypeStep::Body, true, Role::Ink, field->parentWidget());
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    return label;
}

QLineEdit *secretLine(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setEchoMode(QLineEdit::Password);
    line->setMaxLength(int(crypto::Passphrase::maxLength));
    return line;
}

} // namespace

SetupPage::SetupPage(Store &store, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_steps(new QStackedWidget(this))
    , m_title(new PlainLabel(TypeStep::Title, true, Role::Ink, this))
    , m_stepOf(quietLabel(this))
    , m_trial(quietLabel(this))
    , m_problem(new PlainLabel(TypeStep::Body, false, Role::High, this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    m_problem->setMinimumHeight(space::huge);
    m_steps->addWidget(makeRoomStep());
    m_steps->addWidget(makeFounderStep(m_first, m_firstIntro));
    m_steps->addWidget(makeFounderStep(m_second, m_secondIntro));
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
    retranslate();
}

QWidget *SetupPage::makeRoomStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins({});
    m_roomIntro = new PlainLabel(TypeStep::Body, false, Role::Ink, step);
    column->addWidget(m_roomIntro);
    column->addSpacing(space::medium);
    m_name = new QLineEdit(step);
    m_nameLabel = fieldLabel(m_name, column);
    m_code = new QLineEdit(step);
    m_code->setMaxLength(8);
    m_codeLabel = fieldLabel(m_code, column);
    m_codeHelp = quietLabel(step);
    column->addWidget(m_codeHelp);
    m_phone = new QLineEdit(step);
    m_phoneLabel = fieldLabel(m_phone, column);
    m_phoneHelp = quietLabel(step);
    column->addWidget(m_phoneHelp);
    column->addStretch();
    return step;
}

QWidget *SetupPage::makeFounderStep(FounderFields &fields, QLabel *&intro)
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins({});
    intro = new PlainLabel(TypeStep::Body, false, Role::Ink, step);
    column->addWidget(intro);
    column->addSpacing(space::medium);
    fields.name = new QLineEdit(step);
    fields.name->setMaxLength(crypto::maxLabelLength);
    fields.nameLabel = fieldLabel(fields.name, column);
    if (&fields == &m_second) {
        m_role = new QComboBox(step);
        m_roleLabel = fieldLabel(m_role, column);
    }
    fields.phrase = secretLine(step);
    fields.phraseLabel = fieldLabel(fields.phrase, column);
    fields.phraseHelp = quietLabel(step);
    column->addWidget(fields.phraseHelp);
    fields.again = secretLine(step);
    fields.againLabel = fieldLabel(fields.again, column);
    column->addStretch();
    return step;
}

void SetupPage::retranslate()
{
    m_title->setText(m_steps->currentIndex() == 0       ? tr("This room")
                         : m_steps->currentIndex() == 1 ? tr("The coordinator")
                                                        : tr("A second person"));
    m_stepOf->setText(tr("Setting up, step %1 of %2").arg(m_steps->currentIndex() + 1).arg(stepCount));
    m_trial->setText(tr("This is a trial version. There is no recovery yet: whoever forgets her passphrase "
                        "cannot get back what only she could read. Do not use it for real complaints."));
    m_roomIntro->setText(tr("Two people of the room set this up together. It takes five minutes."));
    m_nameLabel->setText(tr("Name of the room"));
    m_codeLabel->setText(tr("Code of the post"));
    m_codeHelp->setText(
        tr("Three letters and two digits, for example JKT01. It stands in every case number."));
    m_phoneLabel->setText(tr("Telephone for workers"));
    m_phoneHelp->setText(tr("The filing screen shows it when nobody here should read a complaint."));
    m_firstIntro->setText(tr("The coordinator types this herself, unseen by others."));
    m_secondIntro->setText(tr("A second person confirms the coordinator's key, so that nobody can open the "
                              "letter box of this room alone. She types this herself."));
    for (const auto *fields : {&m_first, &m_second}) {
        fields->nameLabel->setText(tr("Name"));
        fields->phraseLabel->setText(tr("Passphrase"));
        fields->phraseHelp->setText(
            tr("Four or more words that nobody would guess, at least %n characters. Write "
               "it nowhere.",
               nullptr, int(crypto::Passphrase::minLength)));
        fields->againLabel->setText(tr("Passphrase once more"));
    }
    m_roleLabel->setText(tr("Her work here"));
    const auto chosen = std::max(0, m_role->currentIndex());
    m_role->clear();
    for (const auto role : secondRoles)
        m_role->addItem(codes::staffRole.word(role, currentLanguage()));
    m_role->setCurrentIndex(chosen);
    m_back->setText(tr("Back"));
    m_next->setText(m_steps->currentIndex() + 1 == stepCount ? tr("Set up the room") : tr("Next"));
}

void SetupPage::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step > 0);
    m_problem->clear();
    QLineEdit *const firsts[]{m_name, m_first.name, m_second.name};
    firsts[step]->setFocus();
}

void SetupPage::next()
{
    const auto step = m_steps->currentIndex();
    if (const auto problem = problemOfStep(step); !problem.isEmpty()) {
        complain(problem);
        return;
    }
    if (step + 1 == stepCount) {
        found();
        return;
    }
    showStep(step + 1);
    retranslate();
}

void SetupPage::back()
{
    showStep(m_steps->currentIndex() - 1);
    retranslate();
}

QString SetupPage::problemOfStep(int step) const
{
    if (step == 1)
        return problemOf(m_first);
    if (step == 2) {
        const bool isSame = m_first.name->text().trimmed() == m_second.name->text().trimmed();
        return isSame ? tr("The second person is somebody else.") : problemOf(m_second);
    }
    const auto code = Label::fromString(m_code->text().trimmed().toUpper());
    if (m_name->text().trimmed().isEmpty())
        return tr("Please give the room a name.");
    if (!code || !isPostCode(*code))
        return tr("The code has three letters and two digits, for example JKT01.");
    if (m_phone->text().trimmed().isEmpty())
        return tr("Please give a telephone number. A worker may need it.");
    return {};
}

QString SetupPage::problemOf(const FounderFields &fields) const
{
    if (fields.name->text().trimmed().isEmpty())
        return tr("Please type the name.");
    if (!crypto::Passphrase::fromTyped(fields.phrase->text()))
        return tr("The passphrase is too short. It needs at least %n characters.", nullptr,
                  int(crypto::Passphrase::minLength));
    if (fields.phrase->text() != fields.again->text())
        return tr("The two passphrases are not the same. Please type them again.");
    return {};
}

void SetupPage::complain(const QString &words)
{
    m_problem->setText(words);
    m_next->setEnabled(true);
}

void SetupPage::found()
{
    auto firstPhrase = crypto::Passphrase::fromTyped(m_first.phrase->text());
    auto secondPhrase = crypto::Passphrase::fromTyped(m_second.phrase->text());
    Post post;
    post.code = *Label::fromString(m_code->text().trimmed().toUpper());
    post.name = m_name->text().trimmed();
    post.phone = m_phone->text().trimmed();
    StaffMember first;
    first.name = m_first.name->text().trimmed();
    first.roles = {Code(u"k_adu"), Code(u"k_damping")};
    StaffMember second;
    second.name = m_second.name->text().trimmed();
    second.roles = {Code(u"petugas"), secondRoles[std::size_t(m_role->currentIndex())]};
    m_next->setEnabled(false);
    m_problem->clear();
    auto founding =
        m_store->found({post, u'A', {first, *std::move(firstPhrase)}, {second, *std::move(secondPhrase)}});
    whenDone(std::move(founding), this, [this](const Result<void> &done) {
        if (!done) {
            complain(errorText(done.error().kind).together());
            return;
        }
        for (auto *line : {m_first.phrase, m_first.again, m_second.phrase, m_second.again})
            line->clear();
        Q_EMIT founded();
    });
}

} // namespace rp3
