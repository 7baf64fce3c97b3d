// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskpage.h"

#include "ui/style/metrics.h"

#include <QPushButton>
#include <QRegularExpression>

namespace rp3 {

using namespace Qt::StringLiterals;

KioskPage::KioskPage(const QString &question, const QString &help)
    : m_column(new QVBoxLayout(this))
{
    setAccessibleName(question);
    setAccessibleDescription(help);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::large);
    auto *title = new PlainLabel(TypeStep::Title, true);
    title->setText(question);
    m_column->addWidget(title);
    if (!help.isEmpty())
        addParagraph(help);
}

void KioskPage::addParagraph(const QString &sentences)
{
    auto *label = new PlainLabel;
    label->setText(sentencePerLine(sentences));
    m_column->addWidget(label);
}

void KioskPage::addNote(const QString &sentences)
{
    auto *label = new PlainLabel(TypeStep::Small, false, Role::InkQuiet);
    label->setText(sentences);
    m_column->addWidget(label);
}

void KioskPage::addStopButton(const QString &words)
{
    auto *button = new QPushButton(words);
    connect(button, &QPushButton::clicked, this, &KioskPage::stopped);
    m_column->addWidget(button, 0, Qt::AlignLeft);
}

QString sentencePerLine(const QString &sentences)
{
    static const QRegularExpression end(u"([.?!]) (?=\\p{Lu})"_s);
    auto lines = sentences;
    return lines.replace(end, u"\\1\n"_s);
}

QString firstSentence(const QString &sentences)
{
    return sentencePerLine(sentences).section(u'\n', 0, 0);
}

QString laterSentences(const QString &sentences)
{
    return sentencePerLine(sentences).section(u'\n', 1);
}

} // namespace rp3
