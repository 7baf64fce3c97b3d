// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textfield.h"

#include "ui/words/cleantext.h"

#include <QValidator>

namespace rp3 {
namespace {

/// Takes out what may not be in a line, while it is typed or pasted.
class CleanLine final : public QValidator {
public:
    using QValidator::QValidator;

    State validate(QString &input, int &position) const override
    {
        const QString clean = cleanStory(input).replace(u'\n', u' ');
        if (clean != input) {
            position = int(cleanStory(input.first(position)).size());
            input = clean;
        }
        return Acceptable;
    }
};

} // namespace

TextField::TextField(int longest, QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(longest);
    setValidator(new CleanLine(this));
    connect(this, &QLineEdit::textEdited, this, [this] { Q_EMIT valueEdited(value()); });
}

QString TextField::value() const
{
    return cleanLine(text(), maxLength());
}

void TextField::setValue(const QString &value)
{
    setText(cleanLine(value, maxLength()));
    setCursorPosition(0);
}

} // namespace rp3
