// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/recordsbox.h"

#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>

namespace rp3 {

RecordsBox::RecordsBox(const QList<Choice> &choices, QWidget *parent)
    : QWidget(parent)
{
    auto *columns = new FlowLayout(this, FlowLayout::Cells::Equal);
    columns->setSpacing(space::hair);
    for (const auto &choice : choices) {
        auto *box = new QCheckBox(choice.line(), this);
        columns->addWidget(box);
        m_answers.append({choice.record, box});
        connect(box, &QCheckBox::clicked, this, [this, record = choice.record](bool isTicked) {
            if (isTicked)
                m_records.append(record);
            else
                m_records.removeAll(record);
            Q_EMIT recordsChosen(m_records);
        });
    }
    if (!m_answers.isEmpty())
        setFocusProxy(m_answers.first().box);
}

void RecordsBox::setRecords(const References &records)
{
    m_records = records;
    for (const auto &answer : std::as_const(m_answers))
        answer.box->setChecked(records.contains(answer.record));
}

} // namespace rp3
