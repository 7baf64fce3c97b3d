// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/seconddialog.h"

#include "storage/whendone.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/passphrasebox.h"
#include "ui/words/errortext.h"
#include "ui/words/windowtitle.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

SecondDialog::SecondDialog(const Choice &second, const QString &what, Doing doing, QWidget *parent)
    : QDialog(parent)
    , m_second(second.record)
    , m_doing(std::move(doing))
    , m_phrase(
          new PassphraseBox([this](Result<crypto::Passphrase> phrase) { confirm(std::move(phrase)); }, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(neutralTitle());
    m_phrase->setWords(tr("Your passphrase"), tr("Confirm"), tr("Confirming. This takes a moment…"));
    auto *leave = new QPushButton(tr("Not now"), this);
    setKind(leave, ButtonKind::Quiet);
    leave->setAutoDefault(false);
    connect(leave, &QPushButton::clicked, this, &SecondDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::small);
    column->setSizeConstraint(QLayout::SetFixedSize); // It grows with what is said of a wrong passphrase.
    column->addWidget(headingLabel(tr("%1, please confirm with your passphrase").arg(second.words), this));
    column->addWidget(strongLabel(what, this));
    column->addWidget(quietLabel(tr("You sign that you are there when it is done. It opens nothing to you, "
                                    "and your colleague stays signed in."),
                                 this));
    column->addSpacing(space::large);
    column->addWidget(m_phrase);
    column->addWidget(leave, 0, Qt::AlignLeft);
    m_phrase->setFocus();
}

void SecondDialog::reject()
{
    if (!m_phrase->isBusy())
        QDialog::reject();
}

void SecondDialog::confirm(Result<crypto::Passphrase> phrase)
{
    if (!phrase) {
        complain(ErrorKind::WrongKey);
        return;
    }
    m_phrase->setProblem({});
    m_phrase->setBusy(true);
    whenDone(m_doing({m_second, *std::move(phrase)}), this, [this](const Result<Written> &outcome) {
        m_phrase->setBusy(false);
        const auto kind = outcome ? ErrorKind::Internal : outcome.error().kind;
        if (kind == ErrorKind::WrongKey || kind == ErrorKind::Denied) {
            complain(kind);
            return;
        }
        accept();
        Q_EMIT answered(outcome);
    });
}

void SecondDialog::complain(ErrorKind kind)
{
    m_phrase->setProblem(kind == ErrorKind::Denied
                             ? tr("This colleague cannot confirm it. Nothing was written. Please ask another "
                                  "one who is here.")
                             : errorText(kind).together());
    m_phrase->setFocus();
}

} // namespace rp3
