// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/fieldeditor.h"

#include "ui/widgets/codebox.h"
#include "ui/widgets/codesbox.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/storyedit.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/yesnobox.h"

#include <QRegularExpressionValidator>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

constexpr int countDigits = 5;
constexpr int moneyDigits = 12; ///< Rupiah: the yearly budget of a province.

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

private:
    [[nodiscard]] Code content() const override { return m_widget->code(); }

    void setContent(const Code &code) override { m_widget->setCode(code); }
};

class CodesEditor final : public Editor<Codes, CodesBox> {
public:
    explicit CodesEditor(CodesBox *box)
        : Editor(box)
    {
        connect(box, &CodesBox::codesChosen, this, &FieldEditor::edited);
    }

private:
    [[nodiscard]] Codes content() const override { return m_widget->codes(); }

    void setContent(const Codes &codes) override { m_widget->setCodes(codes); }
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
    explicit DayEditor(DayEdit *edit)
        : Editor(edit)
    {
        connect(edit, &DayEdit::dayChosen, this, &FieldEditor::edited);
    }

private:
    [[nodiscard]] Day content() const override { return m_widget->day(); }

    void setContent(const Day &day) override { m_widget->setDay(day); }
};

class LineEditor final : public Editor<QString, TextField> {
public:
    explicit LineEditor(TextField *field)
        : Editor(field)
    {
        connect(field, &TextField::valueEdited, this, &FieldEditor::edited);
    }

private:
    [[nodiscard]] QString content() const override { return m_widget->value(); }

    void setContent(const QString &text) override { m_widget->setValue(text); }
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
public:
    CountEditor(TextField *field, int digits)
        : Editor(field)
    {
        field->setMaximumWidth(fieldWidth);
        const QRegularExpression number(u"[0-9]{0,%1}"_s.arg(digits));
        field->setValidator(new QRegularExpressionValidator(number, field));
        connect(field, &TextField::valueEdited, this, &FieldEditor::edited);
    }

private:
    static constexpr int fieldWidth = 160; // in pixels

    [[nodiscard]] Count content() const override
    {
        bool isNumber = false;
        const auto number = m_widget->value().toLongLong(&isNumber);
        return isNumber ? Count(number) : std::nullopt;
    }

    void setContent(const Count &count) override
    {
        m_widget->setValue(count ? QString::number(*count) : QString());
    }
};

} // namespace

std::unique_ptr<FieldEditor> makeEditor(const FieldDescription &field, const EditorWish &wish,
                                        QWidget *parent)
{
    switch (field.type) {
    case ValueType::Code:
        return std::make_unique<CodeEditor>(new CodeBox(*field.codes, parent));
    case ValueType::Codes:
        return std::make_unique<CodesEditor>(new CodesBox(*field.codes, parent));
    case ValueType::Flag:
        return std::make_unique<FlagEditor>(new YesNoBox(parent));
    case ValueType::Day:
        return std::make_unique<DayEditor>(new DayEdit(*wish.clock, parent));
    case ValueType::Count:
        return std::make_unique<CountEditor>(new TextField(TextField::defaultLongest, parent),
                                             wish.as == AskAs::Money ? moneyDigits : countDigits);
    case ValueType::Text:
        if (wish.as == AskAs::Story)
            return std::make_unique<StoryEditor>(new StoryEdit(StoryEdit::defaultLongest, parent));
        return std::make_unique<LineEditor>(new TextField(TextField::defaultLongest, parent));
    case ValueType::Label:
    case ValueType::Reference:
    case ValueType::References:
    case ValueType::Key:
    case ValueType::Instant:
        break; // Made by the program, never typed.
    }
    Q_UNREACHABLE();
}

} // namespace rp3
