// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/recordform.h"

#include "ui/style/metrics.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace rp3 {

struct RecordForm::Row {
    Question question;
    std::unique_ptr<FieldEditor> editor;
    FormRow *row;
    QCborValue putAside; ///< What stood in the editor when the box was ticked, perhaps by mistake.
    QCborValue asked; ///< An answer that was doubted once: whoever leaves it so means it.

    /// Whether it is not to be saved like this.
    [[nodiscard]] bool isDoubtful() const
    {
        return !editor->unread().isEmpty() || (!editor->doubt().isEmpty() && editor->value() != asked);
    }

    /// What stands in the editor, answer or not.
    [[nodiscard]] QCborValue standing() const
    {
        const auto unread = editor->unread();
        return unread.isEmpty() ? editor->value() : QCborValue(unread);
    }

    void sayDoubt() const
    {
        if (const auto doubt = editor->doubt(); !doubt.isEmpty())
            row->setError(doubt);
    }
};

namespace {

/// In letters: longer lines are hard to read back.
constexpr int formWidth = 90;

} // namespace

RecordForm::RecordForm(const RecordLayout &layout, const Clock &clock, const Choices &choices,
                       QWidget *parent)
    : Retranslated(parent)
    , m_kind(layout.kind)
    , m_body(new QWidget(this))
{
    // Held narrow by a row: a column asks for the height of lines as wide as itself.
    holdNarrow();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_body, 1);
    row->addStretch();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(space::large);
    for (const auto &section : layout.sections) {
        if (section.heading != nullptr)
            addHeading(section.heading, *column);
        for (const auto &question : section.questions) {
            const bool isChosen = question.among != RecordKind() || question.as == AskAs::Provider;
            const bool isHers = layout.hers.contains(question.field);
            const auto offered = choices && isChosen ? choices(question) : QList<Choice>();
            addRow(question, {question.as, &clock, offered, nullptr, isHers, question.side}, *column);
            if (isHers)
                offerDeclining(*m_rows.back());
        }
    }
    retranslate();
}

RecordForm::~RecordForm() = default;

void RecordForm::holdNarrow()
{
    m_body->setMaximumWidth(formWidth * fontMetrics().averageCharWidth());
}

void RecordForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        holdNarrow();
    Retranslated::changeEvent(event);
}

void RecordForm::addHeading(const char *marked, QVBoxLayout &column)
{
    auto *heading = new PlainLabel(TypeStep::Heading, true, Role::Ink, this);
    column.addSpacing(space::small);
    column.addWidget(heading);
    m_headings.append({marked, heading});
}

void RecordForm::addRow(const Question &question, EditorWish wish, QVBoxLayout &column)
{
    const auto *field = describeField(m_kind, question.field);
    Q_ASSERT(field != nullptr);
    if (const auto *day = find(question.day))
        wish.day = day->editor.get();
    auto row = std::make_unique<Row>();
    row->question = question;
    row->editor = makeEditor(*field, wish, this);
    row->row = new FormRow(row->editor->widget(), this);
    connect(row->editor.get(), &FieldEditor::edited, this, [this, added = row.get()] {
        added->row->setError({});
        added->row->setDeclined(false);
        Q_EMIT edited();
    });
    connect(row->editor.get(), &FieldEditor::finished, this, [added = row.get()] { added->sayDoubt(); });
    column.addWidget(row->row);
    m_rows.push_back(std::move(row));
}

void RecordForm::offerDeclining(Row &row)
{
    if (!hasDeclinedCode(*describeField(m_kind, row.question.field)))
        m_mayDecline = true;
    row.row->offerDeclining();
    connect(row.row, &FormRow::declineChosen, this, [this, &row](bool declined) { decline(row, declined); });
}

void RecordForm::decline(Row &row, bool declined)
{
    if (declined)
        row.putAside = row.standing();
    row.editor->setValue(declined ? declinedAnswer(*describeField(m_kind, row.question.field))
                                  : std::exchange(row.putAside, QCborValue()));
    Q_EMIT edited();
}

RecordForm::Row *RecordForm::find(int field) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const auto &row) { return row->question.field == field; });
    return found == m_rows.end() ? nullptr : found->get();
}

void RecordForm::retranslate()
{
    for (const auto &heading : std::as_const(m_headings))
        heading.label->setText(formWords(heading.marked));
    for (const auto &row : m_rows) {
        row->row->setLabel(formWords(row->question.label));
        row->row->setHelp(formWords(row->question.help));
    }
}

void RecordForm::leaveOut(const RetiredCodes &retired)
{
    for (const auto &row : m_rows) {
        if (const auto *codes = describeField(m_kind, row->question.field)->codes)
            row->editor->leaveOut(retired.in(*codes));
    }
}

FieldValues RecordForm::values() const
{
    FieldValues values;
    FieldNumbers declined;
    for (const auto &row : m_rows) {
        if (auto value = row->editor->value(); !value.isUndefined())
            values.emplace(row->question.field, std::move(value));
        else if (row->row->isDeclined())
            declined.insert(row->question.field);
    }
    if (!declined.empty())
        values.emplace(declinedField, ValueTraits<FieldNumbers>::toCbor(declined));
    return values;
}

FieldValues RecordForm::draft() const
{
    auto draft = values();
    for (const auto &row : m_rows) {
        if (!row->editor->unread().isEmpty())
            draft[row->question.field] = row->standing();
    }
    return draft;
}

FieldValues RecordForm::allValues() const
{
    auto all = values();
    for (const auto &row : m_rows)
        all.try_emplace(row->question.field, QCborValue(nullptr));
    if (m_mayDecline)
        all.try_emplace(declinedField, QCborValue(nullptr));
    return all;
}

void RecordForm::setValues(const FieldValues &values)
{
    for (const auto &row : m_rows) {
        const auto found = values.find(row->question.field);
        row->editor->setValue(found == values.end() ? QCborValue() : found->second);
        row->row->setDeclined(isDeclined(m_kind, values, row->question.field));
        row->putAside = {};
        row->asked = {};
        row->row->setError({});
        row->sayDoubt();
    }
}

void RecordForm::setProblem(int field, const QString &words)
{
    auto *row = find(field);
    if (row == nullptr)
        return;
    row->row->setError(words);
    if (!words.isEmpty())
        row->row->goTo();
}

RecordForm::Row *RecordForm::firstDoubtful() const
{
    const auto found = std::ranges::find_if(m_rows, [](const auto &row) { return row->isDoubtful(); });
    return found == m_rows.end() ? nullptr : found->get();
}

bool RecordForm::hasDoubt() const
{
    return firstDoubtful() != nullptr;
}

bool RecordForm::stopAtDoubt()
{
    auto *row = firstDoubtful();
    if (row == nullptr)
        return false;
    setProblem(row->question.field, doubtOf(*row));
    row->asked = row->editor->value();
    return true;
}

QString RecordForm::doubtOf(const Row &row)
{
    const auto doubt = row.editor->doubt();
    if (row.editor->unread().isEmpty())
        return tr("%1 If it is right, press once more.").arg(doubt);
    return doubt.isEmpty() ? tr("It is not saved yet. Please correct what stands here, or empty it.") : doubt;
}

} // namespace rp3
