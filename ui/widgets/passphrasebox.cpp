// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/passphrasebox.h"

#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

namespace {

constexpr int boxWidth = 420;

} // namespace

PassphraseBox::PassphraseBox(Given given, QWidget *parent)
    : QWidget(parent)
    , m_given(std::move(given))
    , m_label(new PlainLabel(TypeStep::Body, true, Role::Ink, this))
    , m_line(new QLineEdit(this))
    , m_button(new QPushButton(this))
    , m_busy(new BusyLine(this))
    , m_problem(new PlainLabel(TypeStep::Body, false, Role::High, this))
{
    setFixedWidth(boxWidth);
    setFocusProxy(m_line);
    m_label->setBuddy(m_line);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setMaxLength(int(crypto::Passphrase::maxLength));
    setKind(m_button, ButtonKind::Primary);
    m_button->setAutoDefault(false); // In a dialog, Return would give it twice.
    connect(m_button, &QPushButton::clicked, this, &PassphraseBox::give);
    connect(m_line, &QLineEdit::returnPressed, this, &PassphraseBox::give);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_label);
    column->addWidget(m_line);
    column->addSpacing(space::large);
    column->addWidget(m_button);
    column->addWidget(m_busy);
    column->addWidget(m_problem);
}

void PassphraseBox::setWords(const QString &label, const QString &button, const QString &busy)
{
    m_label->setText(label);
    m_button->setText(button);
    m_busy->setWords(busy);
}

void PassphraseBox::setBusy(bool isBusy)
{
    m_button->setEnabled(!isBusy);
    if (isBusy)
        m_busy->start();
    else
        m_busy->stop();
}

bool PassphraseBox::isBusy() const
{
    return m_busy->isBusy();
}

void PassphraseBox::setProblem(const QString &words)
{
    m_problem->setText(words);
}

void PassphraseBox::give()
{
    if (isBusy())
        return;
    auto phrase = crypto::Passphrase::fromTyped(m_line->text());
    m_line->clear();
    m_given(std::move(phrase));
}

} // namespace rp3
