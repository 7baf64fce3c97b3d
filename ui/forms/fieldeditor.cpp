// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/fieldeditor.h"

#include "domain/codes/codelists.h"
#include "domain/rules/companion.h"
#include "ui/forms/gbvimsquestions.h"
#include "ui/forms/sharedfieldsbox.h"
#include "ui/widgets/codebox.h"
#include "ui/widgets/codesbox.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/recordsbox.h"
#include "ui/widgets/storyedit.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/timeedit.h"
#include "ui/widgets/yesnobox.h"
#include "ui/words/dates.h"
#include "ui/words/numbers.h"
#include "ui/words/typedwords.h"

#include <QCoreApplication>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

struct Bounds {
    qint64 first;
    qint64 last;
};

/// Which numbers are an answer.
Bounds boundsOf(AskAs as)
{
    switch (as) {
    case AskAs::Score:
        return {1, 5};
    case AskAs::Money:
        return {0, 999'999'999'999}; // Rupiah: the yearly budget of a province.
    case AskAs::Plain:
    case AskAs::Story:
    case AskAs::SharedFields:
    case AskAs::Gbvims:
    case AskAs::Provider:
    case AskAs::Companion:
    case AskAs::Phone:
    case AskAs::NationalId:
        break;
    }
    return {0, 99'999};
}

/// An editor around one widget whose content is a `T`: `ValueTraits<T>` makes the journal's value of it.
template <typename T, typename Widget> class Editor : public FieldEditor {
public:
    explicit Editor(Widget *widget)
        : m_widget(widget)
    {
    }

    [[nodiscard]] QWidget *widget() const override { return m_widget; }

    [[nodiscard]] QCborValue value() const override { return ValueTraits<T>::toCbor(content()); }

    void setValue(const QCborValue &value) override
    {
        setContent(ValueTraits<T>::fromCbor(value).value_or(T()));
    }

protected:
    [[nodiscard]] virtual T content() const = 0;
    virtual void setContent(const T &content) = 0;

    Widget *m_widget;
};

class CodeEditor final : public Editor<Code, CodeBox> {
public:
    explicit CodeEditor(CodeBox *box)
        : Editor(box)
    {
        connect(box, &CodeBox::codeChosen, this, &FieldEditor::edited);
    }

    void leaveOut(const Codes &retired) override { m_widget->leaveOut(retired); }

private:
    [[nodiscard]] Code content() const override { return m_widget->code(); }

    void setContent(const Code &code) override { m_widget->setCode(code); }
};

class GbvimsEditor final : public Editor<Code, GbvimsQuestions> {
public:
    explicit GbvimsEditor(GbvimsQuestions *questions)
        : Editor(questions)
    {
        connect(questions, &GbvimsQuestions::edited, this, &FieldEditor::edited);
    }

private:
    [[nodiscard]] Code content() const override { return m_widget->type(); }

    void setContent(const Code &code) override { m_widget->setType(code); }
};

class CodesEditor final : public Editor<Codes, CodesBox> {
public:
    /// Whatever is `unsuited` is never offered for this question.
    CodesEditor(CodesBox *box, Codes unsuited)
        : Editor(box)
        , m_unsuited(std::move(unsuited))
    {
        connect(box, &CodesBox::codesChosen, this, &FieldEditor::edited);
        box->leaveOut(m_unsuited);
    }

    void leaveOut(const Codes &retired) override { m_widget->leaveOut(retired.with(m_unsuited)); }

private:
    [[nodiscard]] Codes content() const override { return m_widget->codes(); }

    void setContent(const Codes &codes) override { m_widget->setCodes(codes); }

    Codes m_unsuited;
};

class FlagEditor final : public Editor<Flag, YesNoBox> {
public:
    explicit FlagEditor(YesNoBox *box)
        : Editor(box)
    {
        connect(box, &YesNoBox::answered, this, &FieldEditor::edited);
    }

private:
    [[nodiscard]] Flag content() const override { return m_widget->answer(); }

    void setContent(const Flag &flag) override { m_widget->setAnswer(flag); }
};

class DayEditor final : public Editor<Day, DayEdit> {
public:
    DayEditor(DayEdit *edit, Side side)
        : Editor(edit)
    {
        edit->setSide(side);
        connect(edit, &DayEdit::typed, this, &FieldEditor::edited);
        connect(edit, &DayEdit::dayChosen, this, &FieldEditor::edited);
        connect(edit, &DayEdit::dayChosen, this, &FieldEditor::finished);
    }

    void setValue(const QCborValue &value) override
    {
        Editor::setValue(value);
        if (value.isString())
            m_widget->setTyped(value.toString());
    }

    [[nodiscard]] QString unread() const override { return m_widget->unread(); }

    [[nodiscard]] QString doubt() const override { return m_widget->doubt(); }

private:
    [[nodiscard]] Day content() const override { return m_widget->day(); }

    void setContent(const Day &day) override { m_widget->setDay(day); }
};

class LineEditor final : public Editor<QString, TextField> {
public:
    LineEditor(TextField *field, const EditorWish &wish)
        : Editor(field)
        , m_as(wish.as)
    {
        field->offer(wish.choices);
        connect(field, &TextField::valueEdited, this, &FieldEditor::edited);
        connect(field, &QLineEdit::editingFinished, this, &FieldEditor::finished);
    }

    [[nodiscard]] QString doubt() const override
    {
        const auto typed = m_widget->value();
        if (typed == m_given) // It was right when it was written down.
            return {};
        return m_as == AskAs::Phone     ? phoneDoubt(typed)
            : m_as == AskAs::NationalId ? nationalIdDoubt(typed)
                                        : QString();
    }

private:
    [[nodiscard]] QString content() const override { return m_widget->value(); }

    void setContent(const QString &text) override
    {
        m_widget->setValue(text);
        m_given = m_widget->value();
    }

    AskAs m_as;
    QString m_given;
};

class SharedFieldsEditor final : public Editor<QString, SharedFieldsBox> {
public:
    explicit SharedFieldsEditor(SharedFieldsBox *box)
        : Editor(box)
    {
        connect(box, &SharedFieldsBox::chosen, this, &FieldEditor::edited);
    }

private:
    [[nodiscard]] QString content() const override { return m_widget->names(); }

    void setContent(const QString &names) override { m_widget->setNames(names); }
};

class StoryEditor final : public Editor<QString, StoryEdit> {
public:
    explicit StoryEditor(StoryEdit *edit)
        : Editor(edit)
    {
        connect(edit, &StoryEdit::storyEdited, this, &FieldEditor::edited);
    }

private:
    [[nodiscard]] QString content() const override { return m_widget->story(); }

    void setContent(const QString &story) override { m_widget->setStory(story); }
};

/// A number is typed: the arrows of a spin box are too small for tired hands, and its zero is an answer.
class CountEditor final : public Editor<Count, TextField> {
    Q_DECLARE_TR_FUNCTIONS(rp3::FieldEditor)

public:
    CountEditor(TextField *field, AskAs as)
        : Editor(field)
        , m_bounds(boundsOf(as))
    {
        field->setMaximumWidth(fieldWidth);
        connect(field, &TextField::valueEdited, this, &FieldEditor::edited);
        connect(field, &QLineEdit::editingFinished, this, &FieldEditor::finished);
    }

    void setValue(const QCborValue &value) override
    {
        Editor::setValue(value);
        if (value.isString())
            m_widget->setValue(value.toString());
    }

    [[nodiscard]] QString unread() const override { return content() ? QString() : m_widget->value(); }

    [[nodiscard]] QString doubt() const override
    {
        return unread().isEmpty() ? QString()
                                  : tr("Please write a whole number from %1 to %2, in digits.")
                                        .arg(wholeNumber(m_bounds.first), wholeNumber(m_bounds.last));
    }

private:
    static constexpr int fieldWidth = 160; // in pixels

    [[nodiscard]] Count content() const override
    {
        if (m_widget->value() == textOf(m_shown)) // Also a number that nobody could type.
            return m_shown;
        const auto number = numberFromText(m_widget->value());
        return number && *number >= m_bounds.first && *number <= m_bounds.last ? Count(*number)
                                                                               : std::nullopt;
    }

    void setContent(const Count &count) override
    {
        m_shown = count;
        m_widget->setValue(textOf(count));
    }

    static QString textOf(const Count &count) { return count ? QString::number(*count) : QString(); }

    Bounds m_bounds;
    Count m_shown;
};

class ReferenceEditor final : public Editor<RecordId, RecordBox> {
public:
    explicit ReferenceEditor(RecordBox *box)
        : Editor(box)
    {
        connect(box, &RecordBox::recordChosen, this, &FieldEditor::edited);
    }

private:
    [[nodiscard]] RecordId content() const override { return m_widget->record(); }

    void setContent(const RecordId &record) override { m_widget->setRecord(record); }
};

class ReferencesEditor final : public Editor<References, RecordsBox> {
public:
    explicit ReferencesEditor(RecordsBox *box)
        : Editor(box)
    {
        connect(box, &RecordsBox::recordsChosen, this, &FieldEditor::edited);
    }

private:
    [[nodiscard]] References content() const override { return m_widget->records(); }

    void setContent(const References &records) override { m_widget->setRecords(records); }
};

/// A time on a day that another question asks for: without that day it is no moment.
class MomentEditor final : public Editor<Instant, TimeEdit> {
    Q_DECLARE_TR_FUNCTIONS(rp3::FieldEditor)

public:
    MomentEditor(TimeEdit *edit, const FieldEditor &day)
        : Editor(edit)
        , m_day(&day)
    {
        connect(edit, &TimeEdit::typed, this, &FieldEditor::edited);
    }

    void setValue(const QCborValue &value) override
    {
        Editor::setValue(value);
        if (value.isString())
            m_widget->setTyped(value.toString());
    }

    [[nodiscard]] QString unread() const override
    {
        const bool isOfNoDay = m_widget->time().isValid() && content().isNull();
        return isOfNoDay ? typedTime(m_widget->time()) : m_widget->unread();
    }

    [[nodiscard]] QString doubt() const override
    {
        return unread().isEmpty() || !m_widget->unread().isEmpty()
            ? QString()
            : tr("On which day? A time alone is not kept.");
    }

private:
    [[nodiscard]] Instant content() const override
    {
        const auto day = ValueTraits<Day>::fromCbor(m_day->value()).value_or(Day());
        return momentOf(day, m_widget->time());
    }

    void setContent(const Instant &moment) override { m_widget->setTime(moment.toLocalTime().time()); }

    const FieldEditor *m_day;
};

template <typename Box> Box *boxOf(const FieldDescription &field, const EditorWish &wish, QWidget *parent)
{
    auto *box = new Box(*field.codes, parent);
    if (wish.declinesBeside)
        box->leaveDeclinedOut();
    return box;
}

Codes unsuitedFor(AskAs as)
{
    Codes unsuited;
    if (as != AskAs::Companion)
        return unsuited;
    for (const auto &role : codes::staffRole.items()) {
        if (!accompanies(role.code))
            unsuited.insert(role.code);
    }
    return unsuited;
}

} // namespace

std::unique_ptr<FieldEditor> makeEditor(const FieldDescription &field, const EditorWish &wish,
                                        QWidget *parent)
{
    switch (field.type) {
    case ValueType::Code:
        if (wish.as == AskAs::Gbvims)
            return std::make_unique<GbvimsEditor>(new GbvimsQuestions(parent));
        return std::make_unique<CodeEditor>(boxOf<CodeBox>(field, wish, parent));
    case ValueType::Codes:
        return std::make_unique<CodesEditor>(boxOf<CodesBox>(field, wish, parent), unsuitedFor(wish.as));
    case ValueType::Flag:
        return std::make_unique<FlagEditor>(new YesNoBox(parent));
    case ValueType::Day:
        return std::make_unique<DayEditor>(new DayEdit(*wish.clock, parent), wish.side);
    case ValueType::Count:
        return std::make_unique<CountEditor>(new TextField(TextField::defaultLongest, parent), wish.as);
    case ValueType::Text:
        if (wish.as == AskAs::SharedFields)
            return std::make_unique<SharedFieldsEditor>(new SharedFieldsBox(parent));
        if (wish.as == AskAs::Story)
            return std::make_unique<StoryEditor>(new StoryEdit(StoryEdit::defaultLongest, parent));
        return std::make_unique<LineEditor>(new TextField(TextField::defaultLongest, parent), wish);
    case ValueType::Reference:
        return std::make_unique<ReferenceEditor>(new RecordBox(wish.choices, parent));
    case ValueType::References:
        return std::make_unique<ReferencesEditor>(new RecordsBox(wish.choices, parent));
    case ValueType::Instant:
        Q_ASSERT(wish.day != nullptr);
        return std::make_unique<MomentEditor>(new TimeEdit(parent), *wish.day);
    case ValueType::Label:
    case ValueType::Key:
        break; // Made by the program, never typed.
    case ValueType::FieldNumbers:
        break; // Ticked beside each question.
    }
    Q_UNREACHABLE();
}

} // namespace rp3
