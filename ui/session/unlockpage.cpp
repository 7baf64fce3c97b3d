// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/unlockpage.h"

#include "storage/whendone.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/cleantext.h"
#include "ui/words/errortext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

constexpr int formWidth = 420;

} // namespace

UnlockPage::UnlockPage(Store &store, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_title(new PlainLabel(TypeStep::Title, true, Role::Ink, this))
    , m_whoLabel(new PlainLabel(TypeStep::Body, true, Role::Ink, this))
    , m_who(new QComboBox(this))
    , m_phraseLabel(new PlainLabel(TypeStep::Body, true, Role::Ink, this))
    , m_phrase(new QLineEdit(this))
    , m_problem(new PlainLabel(TypeStep::Body, false, Role::High, this))
    , m_unlock(new QPushButton(this))
    , m_busy(new BusyLine(this))
{
    m_whoLabel->setBuddy(m_who);
    m_phraseLabel->setBuddy(m_phrase);
    m_phrase->setEchoMode(QLineEdit::Password);
    m_phrase->setMaxLength(int(crypto::Passphrase::maxLength));
    for (auto *field : std::initializer_list<QWidget *>{m_who, m_phrase, m_unlock, m_busy, m_problem})
        field->setFixedWidth(formWidth);
    setKind(m_unlock, ButtonKind::Primary);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_phrase, &QLineEdit::returnPressed, this, &UnlockPage::unlock);

    auto *column = new QVBoxLayout(this);
    column->setAlignment(Qt::AlignCenter);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addSpacing(space::large);
    column->addWidget(m_whoLabel);
    column->addWidget(m_who);
    column->addSpacing(space::small);
    column->addWidget(m_phraseLabel);
    column->addWidget(m_phrase);
    column->addSpacing(space::large);
    column->addWidget(m_unlock);
    column->addWidget(m_busy);
    column->addWidget(m_problem);
    refresh();
    retranslate();
}

void UnlockPage::refresh()
{
    m_users.clear();
    m_who->clear();
    if (auto users = Store::users(m_store->folder())) {
        m_users = *std::move(users);
        for (const auto &user : m_users)
            m_who->addItem(cleanLine(user.label));
        m_phrase->setFocus();
    } else if (users.error().kind != ErrorKind::NotFound) {
        complain(users.error().kind);
    }
}

void UnlockPage::retranslate()
{
    m_title->setText(tr("Open the room"));
    m_whoLabel->setText(tr("Who are you?"));
    m_phraseLabel->setText(tr("Your passphrase"));
    m_unlock->setText(tr("Unlock"));
    m_busy->setWords(tr("Opening the room…"));
    sayProblem();
}

void UnlockPage::unlock()
{
    const auto index = m_who->currentIndex();
    if (index < 0 || !m_unlock->isEnabled())
        return;
    auto phrase = crypto::Passphrase::fromTyped(m_phrase->text());
    m_phrase->clear();
    if (!phrase) {
        complain(ErrorKind::WrongKey);
        return;
    }
    m_unlock->setEnabled(false);
    m_error.reset();
    sayProblem();
    m_busy->start();
    whenDone(m_store->unlock(m_users[std::size_t(index)].user, *std::move(phrase)), this,
             [this](const Result<Welcome> &welcome) {
                 m_unlock->setEnabled(true);
                 m_busy->stop();
                 if (welcome)
                     Q_EMIT unlocked(*welcome);
                 else
                     complain(welcome.error().kind);
             });
}

void UnlockPage::complain(ErrorKind kind)
{
    m_error = kind;
    sayProblem();
    m_phrase->setFocus();
}

void UnlockPage::sayProblem()
{
    m_problem->setText(m_error ? errorText(*m_error).together() : QString());
}

} // namespace rp3
