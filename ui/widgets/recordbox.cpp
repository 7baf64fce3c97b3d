// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/recordbox.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

using namespace Qt::StringLiterals;

QString Choice::line() const
{
    return details.isEmpty() ? words : QString(words + u" · "_s + details);
}

RecordBox::RecordBox(const QList<Choice> &choices, QWidget *parent)
    : Retranslated(parent)
    , m_choices(choices)
    , m_answers(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_answers);
    // A long one is cut in the box and whole in its list: it must not make the page wider.
    m_answers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_answers->setMaxVisibleItems(16);
    m_answers->installEventFilter(this);
    setFocusProxy(m_answers);
    connect(m_answers, &QComboBox::activated, this, [this](int row) {
        const auto chosen = row == 0 ? RecordId() : m_choices[row - 1].record;
        if (chosen == m_record)
            return;
        m_record = chosen;
        Q_EMIT recordChosen(chosen);
    });
    retranslate();
}

int RecordBox::rowOf(const RecordId &record) const
{
    const auto found = std::ranges::find(m_choices, record, &Choice::record);
    return found == m_choices.end() ? 0 : int(found - m_choices.begin()) + 1;
}

void RecordBox::setRecord(const RecordId &record)
{
    m_record = record;
    if (!record.isNull() && rowOf(record) == 0) {
        m_choices.append({record, {}});
        retranslate();
    }
    m_answers->setCurrentIndex(rowOf(record));
}

void RecordBox::retranslate()
{
    m_answers->clear();
    m_answers->addItem(tr("Not answered"));
    for (const auto &choice : std::as_const(m_choices))
        m_answers->addItem(choice.words.isEmpty() ? tr("Somebody or something that is not here any more")
                                                  : choice.line());
    m_answers->setCurrentIndex(rowOf(m_record));
}

bool RecordBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_answers && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return Retranslated::eventFilter(watched, event);
}

} // namespace rp3
