// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/textfield.h"

#include "ui/widgets/recordbox.h"
#include "ui/words/cleantext.h"

#include <QCompleter>
#include <QStandardItemModel>
#include <QValidator>

namespace rp3 {
namespace {

/// Under which an offered item has the words that are taken; what it shows is longer.
constexpr int wordsRole = Qt::UserRole;

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

void TextField::offer(const QList<Choice> &choices)
{
    if (choices.isEmpty())
        return;
    auto *offered = new QStandardItemModel(this);
    for (const auto &choice : choices) {
        auto *item = new QStandardItem(choice.line());
        item->setData(choice.words, wordsRole);
        offered->appendRow(item);
    }
    auto *completer = new QCompleter(offered, this);
    completer->setCompletionRole(wordsRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    setCompleter(completer);
    // The line itself would show them as if they had been set, not typed.
    const auto take = [this](const QString &words) {
        setText(words);
        Q_EMIT valueEdited(value());
    };
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, take);
    connect(completer, qOverload<const QString &>(&QCompleter::highlighted), this, take);
}

} // namespace rp3
