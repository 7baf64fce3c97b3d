// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/fields/fieldvalues.h"
#include "domain/records/records.h"
#include "ui/words/retranslated.h"

#include <QCborValue>
#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace rp3 {

class FieldEditor;

/// One question of a form: which field, and how it is asked. Everything else about it (type, code list, tier)
/// is in the record's field table.
struct Question {
    int field; ///< `numberOf(&Session::kind)`
    const char *label; ///< Marked with QT_TRANSLATE_NOOP in the context "RecordForm".
    const char *help = nullptr; ///< One line, or nothing.
    bool isStory = false; ///< A text of several lines.
};

/// A form over some fields of one kind of record: one column, labels above, help below, made from the field
/// table. What a field holds is checked by its editor; what it means is checked by the door of storage.
class RecordForm final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `clock` must outlive the form.
    RecordForm(RecordKind kind, const QList<Question> &questions, const Clock &clock,
               QWidget *parent = nullptr);
    ~RecordForm() override;

    /// The answered fields.
    [[nodiscard]] FieldValues values() const;

    /// Shows `values`; fields without a value are emptied.
    void setValues(const FieldValues &values);

    /// Writes the form's fields into `record`, the unanswered as empty.
    template <Record R> void applyTo(R &record) const
    {
        Q_ASSERT(fields(Type<R>()).kind == m_kind);
        applyValues(record, withEmptied(values()));
    }

    template <Record R> void show(const R &record)
    {
        FieldValues all = valuesOf(record, Tier::Coded);
        all.merge(valuesOf(record, Tier::Identity));
        all.merge(valuesOf(record, Tier::Story));
        setValues(all);
    }

    /// Says below a question what is wrong with its answer; `words` empty: nothing is.
    void setProblem(int field, const QString &words);

Q_SIGNALS:
    /// A person changed an answer.
    void edited();

protected:
    void retranslate() override;

private:
    struct Row;

    [[nodiscard]] FieldValues withEmptied(FieldValues values) const;
    void addRow(const Question &question, const Clock &clock, QVBoxLayout &column);
    [[nodiscard]] Row *find(int field) const;

    RecordKind m_kind;
    std::vector<std::unique_ptr<Row>> m_rows;
};

} // namespace rp3
