// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/coderow.h"

#include "ui/widgets/flowlayout.h"
#include "ui/words/languageswitch.h"

#include <QButtonGroup>
#include <QRadioButton>

namespace rp3 {

CodeRow::CodeRow(const CodeList &list, QWidget *parent)
    : Retranslated(parent)
    , m_list(list)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new FlowLayout(this);
    for (const CodeItem &item : list.offered()) {
        auto *button = new QRadioButton;
        layout->addWidget(button);
        m_group->addButton(button);
        m_answers.append({item.code, button});
        connect(button, &QRadioButton::clicked, this, [this, code = item.code] { Q_EMIT codeChosen(code); });
    }
    retranslate();
}

Code CodeRow::code() const
{
    for (const Answer &answer : m_answers) {
        if (answer.button->isChecked())
            return answer.code;
    }
    return {};
}

void CodeRow::setCode(Code code)
{
    m_group->setExclusive(false); // or one of them stays
    for (const Answer &answer : m_answers)
        answer.button->setChecked(answer.code == code);
    m_group->setExclusive(true);
}

void CodeRow::retranslate()
{
    for (const Answer &answer : m_answers)
        answer.button->setText(m_list.word(answer.code, currentLanguage()));
}

} // namespace rp3
