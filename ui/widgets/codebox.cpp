// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/codebox.h"

#include "domain/rules/declined.h"
#include "ui/widgets/flowlayout.h"
#include "ui/words/languageswitch.h"

#include <QComboBox>
#include <QToolButton>

namespace rp3 {

CodeBox::CodeBox(const CodeList &list, QWidget *parent)
    : Retranslated(parent)
    , m_list(list)
    , m_answers(new QComboBox)
{
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_answers);
    m_answers->setMaxVisibleItems(16);
    m_answers->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_answers->installEventFilter(this);
    for (const CodeItem &item : list.offered()) {
        if (!isNoAnswer(item.code))
            continue;
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
        m_shortcuts.append({item.code, button});
        connect(button, &QToolButton::clicked, this,
                [this, code = item.code](bool checked) { choose(checked ? code : Code()); });
    }
    setFocusProxy(m_answers);
    leaveOut({});
    connect(m_answers, &QComboBox::activated, this, &CodeBox::chooseRow);
}

void CodeBox::leaveDeclinedOut()
{
    for (const Shortcut &shortcut : std::as_const(m_shortcuts)) {
        if (isDeclined(shortcut.code))
            shortcut.button->hide();
    }
}

void CodeBox::leaveOut(const Codes &retired)
{
    QList<Code> rows{Code()};
    for (const CodeItem &item : m_list.offered()) {
        if (!isNoAnswer(item.code) && !retired.contains(item.code))
            rows << item.code;
    }
    if (rows == m_rows)
        return; // Somebody may be choosing.
    m_rows = rows;
    retranslate();
}

void CodeBox::setCode(Code code)
{
    m_code = code;
    showAnswer(code);
}

void CodeBox::chooseRow(int row)
{
    choose(m_rows.value(row));
}

void CodeBox::choose(Code code)
{
    if (code == m_code) {
        showAnswer(code);
        return;
    }
    setCode(code);
    Q_EMIT codeChosen(code);
}

void CodeBox::showAnswer(Code code)
{
    bool atShortcut = false;
    for (const Shortcut &shortcut : m_shortcuts) {
        shortcut.button->setChecked(shortcut.code == code);
        atShortcut |= shortcut.code == code;
    }
    if (!atShortcut && !m_rows.contains(code)) {
        m_rows << code;
        m_answers->addItem(m_list.word(code, currentLanguage()));
    }
    m_answers->setCurrentIndex(atShortcut ? -1 : int(m_rows.indexOf(code)));
}

void CodeBox::retranslate()
{
    const Language language = currentLanguage();
    m_answers->clear();
    for (const Code code : m_rows)
        m_answers->addItem(code.isEmpty() ? tr("Not answered") : m_list.word(code, language));
    for (const Shortcut &shortcut : m_shortcuts)
        shortcut.button->setText(m_list.word(shortcut.code, language));
    showAnswer(m_code);
}

bool CodeBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_answers && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return Retranslated::eventFilter(watched, event);
}

} // namespace rp3
