// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/unlockpage.h"

#include "storage/whendone.h"
#include "ui/style/metrics.h"
#include "ui/widgets/passphrasebox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/cleantext.h"
#include "ui/words/errortext.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace rp3 {

UnlockPage::UnlockPage(Store &store, QWidget *parent)
    : Retranslated(parent)
    , m_store(&store)
    , m_title(new PlainLabel(TypeStep::Title, true, Role::Ink, this))
    , m_whoLabel(new PlainLabel(TypeStep::Body, true, Role::Ink, this))
    , m_who(new QComboBox(this))
    , m_phrase(
          new PassphraseBox([this](Result<crypto::Passphrase> phrase) { unlock(std::move(phrase)); }, this))
{
    m_whoLabel->setBuddy(m_who);
    m_who->setFixedWidth(m_phrase->maximumWidth());
    auto *column = new QVBoxLayout(this);
    column->setAlignment(Qt::AlignCenter);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addSpacing(space::large);
    column->addWidget(m_whoLabel);
    column->addWidget(m_who);
    column->addSpacing(space::small);
    column->addWidget(m_phrase);
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
    m_phrase->setWords(tr("Your passphrase"), tr("Unlock"), tr("Opening the room…"));
    sayProblem();
}

void UnlockPage::unlock(Result<crypto::Passphrase> phrase)
{
    const auto index = m_who->currentIndex();
    if (index < 0)
        return;
    if (!phrase) {
        complain(ErrorKind::WrongKey);
        return;
    }
    m_error.reset();
    sayProblem();
    m_phrase->setBusy(true);
    whenDone(m_store->unlock(m_users[std::size_t(index)].user, *std::move(phrase)), this,
             [this](const Result<Welcome> &welcome) {
                 m_phrase->setBusy(false);
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
    m_phrase->setProblem(m_error ? errorText(*m_error).together() : QString());
}

} // namespace rp3
