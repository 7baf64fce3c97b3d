// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/fieldspage.h"

#include "ui/widgets/formrow.h"

#include <QLineEdit>

#include <algorithm>

namespace rp3 {

FieldsPage::FieldsPage(const QString &question, const QString &help, const QList<PageField> &fields)
    : KioskPage(question, help)
{
    for (const auto &field : fields) {
        auto *line = new QLineEdit(*field.text);
        line->setMaxLength(longest);
        line->setAccessibleName(field.words);
        line->setInputMethodHints(field.hints | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
        line->setContextMenuPolicy(Qt::NoContextMenu);
        line->setMinimumHeight(targetSize(Seat::Kiosk));
        auto *label = new PlainLabel(TypeStep::Body, true);
        label->setText(field.words);
        label->setBuddy(line);
        column()->addWidget(label);
        auto *tooLong = new PlainLabel(TypeStep::Body, true, Role::High);
        tooLong->hide();
        column()->addWidget(line);
        column()->addWidget(tooLong);
        connect(line, &QLineEdit::inputRejected, this, [tooLong] {
            tooLong->setText(FormRow::tooLongWords(longest));
            tooLong->show();
        });
        connect(line, &QLineEdit::textEdited, tooLong, [line, tooLong] {
            if (line->text().size() < longest)
                tooLong->hide();
        });
        connect(line, &QLineEdit::textEdited, this, [this, text = field.text](const QString &typed) {
            *text = typed;
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
