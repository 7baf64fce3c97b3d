// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/receiptpage.h"

#include "ui/style/metrics.h"

#include <QLineEdit>

#include <algorithm>

namespace rp3 {

using namespace Qt::StringLiterals;

ReceiptPage::ReceiptPage(const crypto::ReceiptCode &code)
    : KioskPage(tr("This is your code."),
                tr("Copy it by hand. The code does not hold your name. Do not take it if it is unsafe."))
    , m_code(code)
    , m_line(new QLineEdit)
    , m_verdict(new PlainLabel(TypeStep::Body, true))
{
    auto *digits = new PlainLabel(TypeStep::Display, true, Role::Primary);
    digits->setText(code.grouped());
    digits->setAccessibleName(tr("Your code") + u": "_s + code.grouped());
    column()->addWidget(digits);
    auto *help = new PlainLabel;
    help->setText(sentencePerLine(tr("Type the code once more. This checks that you copied it right.")));
    column()->addWidget(help);
    m_line->setAccessibleName(tr("Your code"));
    m_line->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_line->setContextMenuPolicy(Qt::NoContextMenu);
    m_line->setMaxLength(40);
    m_line->setMinimumHeight(targetSize(Seat::Kiosk));
    help->setBuddy(m_line);
    column()->addWidget(m_line);
    column()->addWidget(m_verdict);
    auto *lost = new PlainLabel(TypeStep::Small, false, Role::InkQuiet);
    lost->setText(tr("Lost the code? Ask the officer in this room."));
    column()->addStretch(1);
    column()->addWidget(lost);
    connect(m_line, &QLineEdit::textEdited, this, &ReceiptPage::compare);
}

void ReceiptPage::compare(const QString &typed)
{
    const auto digits = std::ranges::count_if(typed, [](QChar c) { return c.isDigit(); });
    // Nobody is told that she is wrong while she is still typing.
    if (digits < qsizetype(crypto::ReceiptCode::size)) {
        m_verdict->clear();
        return;
    }
    const auto parsed = crypto::ReceiptCode::parse(typed);
    const bool right = parsed && *parsed == m_code;
    setType(m_verdict, TypeStep::Body, true, right ? Role::Low : Role::High);
    m_verdict->setText(right ? u"✓ "_s + tr("Correct, the code matches.")
                             : u"✗ "_s + tr("It does not match yet. Look again, then try."));
}

} // namespace rp3
