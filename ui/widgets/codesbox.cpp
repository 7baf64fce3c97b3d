// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/codesbox.h"

#include "domain/rules/declined.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"
#include "ui/words/languageswitch.h"

#include <QCheckBox>

#include <algorithm>

namespace rp3 {

CodesBox::CodesBox(const CodeList &list, QWidget *parent)
    : Retranslated(parent)
    , m_list(list)
{
    auto *columns = new FlowLayout(this, FlowLayout::Cells::Equal);
    columns->setSpacing(space::hair);
    for (const CodeItem &item : list.offered())
        addAnswer(item.code);
    showOffered();
}

void CodesBox::leaveOut(const Codes &retired)
{
    m_retired = retired;
    showOffered();
}

void CodesBox::showOffered()
{
    for (const Answer &answer : std::as_const(m_answers)) {
        const bool isBeside = m_declinesBeside && isDeclined(answer.code);
        const bool isOffered = !m_retired.contains(answer.code) || m_codes.contains(answer.code);
        answer.box->setVisible(isOffered && !isBeside);
    }
    const auto first =
        std::ranges::find_if(std::as_const(m_answers), [](const Answer &a) { return !a.box->isHidden(); });
    setFocusProxy(first == m_answers.end() ? nullptr : first->box);
}

void CodesBox::addAnswer(Code code)
{
    auto *box = new QCheckBox(m_list.word(code, currentLanguage()));
    layout()->addWidget(box);
    m_answers.append({code, box});
    connect(box, &QCheckBox::clicked, this, [this, code](bool ticked) { toggle(code, ticked); });
}

void CodesBox::leaveDeclinedOut()
{
    m_declinesBeside = true;
    showOffered();
}

void CodesBox::setCodes(const Codes &codes)
{
    take(codes);
    showOffered();
}

void CodesBox::take(const Codes &codes)
{
    m_codes = codes;
    for (const Code code : codes) {
        if (std::none_of(m_answers.cbegin(), m_answers.cend(),
                         [code](const Answer &a) { return a.code == code; }))
            addAnswer(code);
    }
    for (const Answer &answer : m_answers)
        answer.box->setChecked(codes.contains(answer.code));
}

void CodesBox::toggle(Code code, bool ticked)
{
    Codes codes = m_codes;
    if (!ticked) {
        codes.remove(code);
    } else {
        for (const Code other : m_codes) {
            if (isNoAnswer(code) || isNoAnswer(other))
                codes.remove(other);
        }
        codes.insert(code);
    }
    take(codes); // What was unticked by mistake can be ticked again.
    Q_EMIT codesChosen(codes);
}

void CodesBox::retranslate()
{
    for (const Answer &answer : m_answers)
        answer.box->setText(m_list.word(answer.code, currentLanguage()));
}

} // namespace rp3
