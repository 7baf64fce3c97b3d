// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldvalues.h"
#include "domain/rules/triage.h"
#include "ui/words/retranslated.h"

#include <QList>
#include <QWidget>

namespace rp3 {

class Banner;
class CodeRow;
class FormRow;
class PlainLabel;

/// What she is offered before any question; the six questions about her safety, and what to do and whom to
/// call at once, below each answer that asks for it.
class TriagePanel final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit TriagePanel(QWidget *parent = nullptr);

    /// The answered fields of the complaint, and which questions she did not want to answer.
    [[nodiscard]] FieldValues values() const;

    /// Shows the answers among `values`. Does not say `edited`.
    void setValues(const FieldValues &values);

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    struct Row {
        const TriageQuestion *question;
        CodeRow *answer;
        FormRow *row;
        Banner *advice;
    };

    void showAdvice();

    PlainLabel *m_care; ///< What she is offered first.
    QList<Row> m_rows;
};

} // namespace rp3
