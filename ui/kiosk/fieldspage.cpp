// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/fieldspage.h"

#include "ui/widgets/formrow.h"
#include "ui/words/typedwords.h"

#include <QLineEdit>

#include <algorithm>

namespace rp3 {

FieldsPage::FieldsPage(const QString &question, const QString &help, const QList<PageField> &fields)
    : KioskPage(question, help)
{
    for (const auto &field : fields) {
        auto *line = new QLineEdit(*field.text);
        line->setMaxLength(longest);
        line->setInputMethodHints(field.hints | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
        line->setContextMenuPolicy(Qt::NoContextMenu);
        line->setMinimumHeight(targetSize(Seat::Kiosk));
        auto *row = new FormRow(line);
        row->setLabel(field.words);
        column()->addWidget(row);
        connect(line, &QLineEdit::textEdited, this, [this, row, field](const QString &typed) {
            *field.text = typed;
            const bool isPhone = field.hints.testFlag(Qt::ImhDialableCharactersOnly);
            row->setError(isPhone ? phoneDoubt(typed) : QString()); // Said, never refused.
            Q_EMIT answerChanged();
        });
        connect(line, &QLineEdit::returnPressed, this, &FieldsPage::finished);
        m_lines.append(line);
    }
    column()->addStretch(1);
}

bool FieldsPage::canSkip() const
{
    return std::ranges::all_of(m_lines, [](const QLineEdit *line) { return line->text().isEmpty(); });
}

} // namespace rp3
