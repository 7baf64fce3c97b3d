// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/gbvimsquestions.h"

#include "domain/codes/codelists.h"
#include "domain/rules/gbvims.h"
#include "ui/style/marks.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/languageswitch.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rp3 {

GbvimsQuestions::GbvimsQuestions(QWidget *parent)
    : Retranslated(parent)
    , m_words(new PlainLabel(TypeStep::Body, false, Role::Ink, this))
    , m_yes(new QPushButton)
    , m_no(new QPushButton)
    , m_unknown(new QPushButton)
    , m_again(new QPushButton)
{
    setKind(m_again, ButtonKind::Quiet);
    auto *buttons = new QWidget(this);
    auto *line = new FlowLayout(buttons);
    line->setSpacing(space::small);
    for (auto *button : {m_yes, m_no, m_unknown, m_again})
        line->addWidget(button);
    connect(m_yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_unknown, &QPushButton::clicked, this, [this] { answer(std::nullopt); });
    connect(m_again, &QPushButton::clicked, this, &GbvimsQuestions::askAgain);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::hair);
    column->addWidget(m_words);
    column->addWidget(buttons);
    retranslate();
}

void GbvimsQuestions::setType(Code type)
{
    m_answers.clear();
    m_type = type;
    retranslate();
}

void GbvimsQuestions::answer(Flag flag)
{
    m_answers.push_back(flag);
    m_type = gbvimsStep(m_answers).type;
    retranslate();
    if (!m_type.isEmpty()) {
        m_again->setFocus();
        Q_EMIT edited();
    }
}

void GbvimsQuestions::askAgain()
{
    setType({});
    m_yes->setFocus();
    Q_EMIT edited();
}

void GbvimsQuestions::retranslate()
{
    const bool isOver = !m_type.isEmpty();
    const auto asked = isOver ? m_type : gbvimsStep(m_answers).question;
    const auto word = codes::gbvimsType.word(asked, currentLanguage());
    m_words->setText(isOver ? word : tr("Was it: %1?").arg(word));
    m_yes->setText(tr("Yes"));
    m_no->setText(tr("No"));
    m_unknown->setText(tr("Does not know, or declined"));
    m_again->setText(tr("Ask again"));
    for (auto *button : {m_yes, m_no, m_unknown}) {
        button->setVisible(!isOver);
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(m_words->text());
    }
    m_again->setVisible(isOver || !m_answers.empty());
}

} // namespace rp3
