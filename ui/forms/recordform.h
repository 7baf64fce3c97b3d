// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/fields/fieldvalues.h"
#include "domain/records/records.h"
#include "domain/rules/declined.h"
#include "domain/rules/retiredcodes.h"
#include "ui/forms/fieldeditor.h"
#include "ui/words/retranslated.h"

#include <QCborValue>
#include <QWidget>

#include <functional>
#include <memory>

class QVBoxLayout;

namespace rp3 {

class PlainLabel;

/// A form for one kind of record: one column, labels above, help below, made from its layout and the field
/// table. What a field holds is checked by its editor; what it means is checked by the door of storage.
///
/// What is asked of her she may decline, also where no code says so: a box beside the words takes the place
/// of an answer, and an answer that of its tick. Both travel in the values (`declinedField`).
class RecordForm final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// What may be chosen for a question that names another record or somebody of the directory.
    using Choices = std::function<QList<Choice>(const Question &)>;

    /// `clock` must outlive the form; `choices` is asked while it is made.
    RecordForm(const RecordLayout &layout, const Clock &clock, const Choices &choices = {},
               QWidget *parent = nullptr);
    ~RecordForm() override;

    /// Offers these no more; an answer that holds one stays, and may be kept.
    void leaveOut(const RetiredCodes &retired);

    /// The answered fields, and which of its questions she did not want to answer.
    [[nodiscard]] FieldValues values() const;

    /// The same for a draft: with what was typed and is no answer yet, as text in the place of the answer.
    [[nodiscard]] FieldValues draft() const;

    /// Shows `values` or a draft; fields without a value are emptied.
    void setValues(const FieldValues &values);

    /// Every field of the form; null where nothing was answered.
    [[nodiscard]] FieldValues allValues() const;

    /// Writes the form's fields into `record`, the unanswered as empty.
    template <Record R> void applyTo(R &record) const
    {
        Q_ASSERT(fields(Type<R>()).kind == m_kind);
        auto values = allValues();
        keepDeclined(valuesOf(record, Tier::Story), values);
        applyValues(record, values);
    }

    /// Says below a question what is wrong with its answer, and goes there; `words` empty: nothing is.
    void setProblem(int field, const QString &words);

    /// Whether something was typed that is no answer, or an answer that is better asked about once.
    [[nodiscard]] bool hasDoubt() const;

    /// For who saves: goes to the first such question, and says what is expected. False: there is none.
    bool stopAtDoubt();

Q_SIGNALS:
    /// A person changed an answer.
    void edited();

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    struct Row;

    void holdNarrow();
    void addHeading(const char *marked, QVBoxLayout &column);
    void addRow(const Question &question, EditorWish wish, QVBoxLayout &column);
    void offerDeclining(Row &row);
    void decline(Row &row, bool declined);
    [[nodiscard]] Row *find(int field) const;
    [[nodiscard]] Row *firstDoubtful() const;
    [[nodiscard]] static QString doubtOf(const Row &row);

    struct Heading {
        const char *marked;
        PlainLabel *label;
    };

    RecordKind m_kind;
    QWidget *m_body;
    QList<Heading> m_headings;
    std::vector<std::unique_ptr<Row>> m_rows;
    bool m_mayDecline = false; ///< At least one of its questions.
};

} // namespace rp3
