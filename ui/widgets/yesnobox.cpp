// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/yesnobox.h"

#include "ui/widgets/flowlayout.h"

#include <QRadioButton>

namespace rp3 {

YesNoBox::YesNoBox(QWidget *parent)
    : Retranslated(parent)
    , m_yes(new QRadioButton)
    , m_no(new QRadioButton)
    , m_none(new QRadioButton)
{
    auto *layout = new FlowLayout(this);
    for (QRadioButton *button : {m_yes, m_no, m_none}) {
        layout->addWidget(button);
        connect(button, &QRadioButton::clicked, this, [this] { Q_EMIT answered(answer()); });
    }
    m_none->setChecked(true);
    setFocusProxy(m_yes);
    retranslate();
}

std::optional<bool> YesNoBox::answer() const
{
    if (m_yes->isChecked())
        return true;
    return m_no->isChecked() ? std::optional(false) : std::nullopt;
}

void YesNoBox::setAnswer(std::optional<bool> answer)
{
    (!answer ? m_none : *answer ? m_yes : m_no)->setChecked(true);
}

void YesNoBox::retranslate()
{
    m_yes->setText(tr("Yes"));
    m_no->setText(tr("No"));
    m_none->setText(tr("Not answered"));
}

} // namespace rp3
