// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/code.h"
#include "domain/records/staffmember.h"
#include "ui/words/retranslated.h"

#include <QList>
#include <QWidget>

#include <map>

class QVBoxLayout;

namespace rp3 {

class Banner;
class CodeBox;
class FormRow;
class PlainLabel;

/// Asks for each colleague whether she must know nothing of this complaint: she is reported, works under who
/// is, or is family. A colleague with a name like the reported one is pointed out, and so is who is tied to a
/// colleague who is reported: she who writes says whether they are kept out.
class KeptOut final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit KeptOut(QWidget *parent = nullptr);

    /// Everybody who works here; `me` is who writes.
    void setStaff(const QList<StaffMember> &staff, const RecordId &me);

    /// The names of the reported persons, as far as they are typed, and which colleagues they are known to
    /// be.
    void setReported(const QStringList &names, const QList<RecordId> &colleagues = {});

    /// Who is kept out, and why (`codes::staffConflictReason`).
    [[nodiscard]] std::map<RecordId, Code> chosen() const;

    /// Does not say `edited`.
    void setChosen(const std::map<RecordId, Code> &chosen);

    /// Whether she who writes is in conflict herself: then somebody else must take the complaint.
    [[nodiscard]] bool isWriterIn() const;

Q_SIGNALS:
    void edited();

protected:
    void retranslate() override;

private:
    struct Row {
        StaffMember member;
        CodeBox *reason;
        FormRow *row;
    };

    void showConflict();
    void showHelp();
    [[nodiscard]] QString helpFor(const StaffMember &member) const;
    [[nodiscard]] bool isReported(const StaffMember &member) const;

    RecordId m_me;
    QList<StaffMember> m_staff;
    QStringList m_reported;
    QList<RecordId> m_reportedColleagues;
    std::map<RecordId, Code> m_chosen; ///< Also of those who are not shown, or not yet.
    PlainLabel *m_heading;
    PlainLabel *m_help;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    Banner *m_stop;
};

} // namespace rp3
