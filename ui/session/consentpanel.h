// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "domain/rules/retiredcodes.h"
#include "ui/session/intakenotes.h"
#include "ui/words/retranslated.h"

#include <QList>
#include <QWidget>

class QCheckBox;

namespace rp3 {

class Banner;
class CodeRow;
class FormRow;
class PlainLabel;
class RecordForm;

/// The limits of secrecy, to be read to her before she tells anything, how she wants to be recorded, and what
/// she agrees to: each purpose by itself, none of them until she says so, and nobody says it for her.
class ConsentPanel final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `clock` must outlive the panel.
    explicit ConsentPanel(const Clock &clock, QWidget *parent = nullptr);

    /// As `RecordForm::leaveOut`, for how she said it; what she may say is never retired.
    void leaveOut(const RetiredCodes &retired);

    void show(const IntakeNotes &notes);
    void writeTo(IntakeNotes &notes) const;

    /// Somebody else came without her: she is asked nothing. What was answered before stays in the notes.
    void setSheIsAway(bool isAway);

    /// She is under 18: it is said what her yes does and what not.
    void setSheIsUnder18(bool isUnder18);

    /// Whether her yes may be kept as it stands; else it says where what is missing.
    [[nodiscard]] bool isComplete();

Q_SIGNALS:
    void edited();

    /// She wants nothing kept: these notes are to go, and her visit is to be counted.
    void nothingToKeep();

protected:
    void retranslate() override;

private:
    struct Row {
        Code scope;
        CodeRow *answer;
        FormRow *row;
    };

    void showRefusal();
    void showGuardian();

    PlainLabel *m_heading;
    PlainLabel *m_limits;
    QCheckBox *m_read;
    RecordForm *m_keeping; ///< By name, by code, or not at all.
    PlainLabel *m_away; ///< Said instead of the questions.
    PlainLabel *m_question;
    QList<Row> m_rows;
    Banner *m_refusal; ///< She does not want her data kept.
    RecordForm *m_form; ///< How she said it.
    RecordForm *m_guardian; ///< Who said it for her.
    PlainLabel *m_child; ///< What a child's yes does and what not.
    bool m_isAway = false;
    bool m_isUnder18 = false;
};

} // namespace rp3
