// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/formrow.h"

#include "ui/widgets/plainlabel.h"
#include "ui/words/answerwords.h"
#include "ui/words/numbers.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace rp3 {
namespace {

/// What gets the keyboard when the row does.
QWidget *innermost(QWidget *field)
{
    while (field->focusProxy())
        field = field->focusProxy();
    return field;
}

} // namespace

FormRow::FormRow(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_head(new QHBoxLayout)
    , m_label(new PlainLabel(TypeStep::Body, true))
    , m_help(new PlainLabel(TypeStep::Small, false, Role::InkQuiet))
    , m_error(new PlainLabel(TypeStep::Body, true, Role::High))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::hair);
    // Behind the row in the order of Tab: the row hands the keyboard to the field, and from a row that came
    // last Tab would go back to the first part of its field, for ever.
    field->setParent(nullptr);
    m_head->addWidget(m_label, 1);
    layout->addLayout(m_head);
    layout->addWidget(field);
    layout->addWidget(m_help);
    layout->addWidget(m_error);
    m_label->setBuddy(innermost(field));
    m_help->hide();
    m_error->hide();
    setFocusProxy(innermost(field));
    // A line takes what fits and drops the rest of a paste: never without a word.
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        // Queued: the edit itself is told afterwards, and takes old problems away.
        connect(
            line, &QLineEdit::inputRejected, this,
            [this, line] {
                if (line->text().size() >= line->maxLength()) {
                    setError(tr("No more than %1 characters fit here. The rest was left out.")
                                 .arg(wholeNumber(line->maxLength())));
                }
            },
            Qt::QueuedConnection);
    }
}

void FormRow::setLabel(const QString &label)
{
    m_label->setText(label);
    describe();
}

void FormRow::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    describe();
}

void FormRow::setError(const QString &error)
{
    if (error == m_error->text())
        return;
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    setRefused(innermost(m_field), !error.isEmpty());
    describe();
    if (!error.isEmpty()) {
        QAccessibleEvent alert(m_error, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FormRow::goTo()
{
    setFocus();
    // Later: words that were just written below the field make the page longer first.
    QTimer::singleShot(0, this, [this] {
        for (auto *parent = parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(parent))
                area->ensureWidgetVisible(this);
        }
    });
}

void FormRow::offerDeclining()
{
    m_declined = new QCheckBox(this);
    setType(m_declined, TypeStep::Small, false, Role::InkQuiet);
    m_head->addWidget(m_declined);
    connect(m_declined, &QCheckBox::clicked, this, [this](bool declined) {
        setError({});
        Q_EMIT declineChosen(declined);
    });
    describe();
}

bool FormRow::isDeclined() const
{
    return m_declined != nullptr && m_declined->isChecked();
}

void FormRow::setDeclined(bool declined)
{
    if (m_declined != nullptr)
        m_declined->setChecked(declined);
}

void FormRow::describe()
{
    const QString question = m_label->text();
    const QString &error = m_error->text();
    const QString description = error.isEmpty() ? m_help->text() : QString(error + u' ' + m_help->text());
    m_field->setAccessibleName(question);
    m_field->setAccessibleDescription(description.trimmed());
    if (m_declined != nullptr) {
        m_declined->setText(declinedWords());
        m_declined->setAccessibleName(tr("%1: %2").arg(declinedWords(), question));
    }
    auto *first = innermost(m_field);
    if (first == m_field)
        return;
    // Of answers to tick, the first is called by its own words, as the others are; the question comes after.
    const bool isAnswer = qobject_cast<QAbstractButton *>(first) != nullptr;
    const QString asked = isAnswer ? QString(question + u' ' + description) : description;
    first->setAccessibleName(isAnswer ? QString() : question);
    first->setAccessibleDescription(asked.trimmed());
}

} // namespace rp3
