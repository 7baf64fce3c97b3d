// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/valuetype.h"
#include "ui/widgets/recordbox.h"

class QCheckBox;

namespace rp3 {

/// Takes several records of those that there are: one box to tick for each. What stands there and may not be
/// chosen any more is kept.
class RecordsBox final : public QWidget {
    Q_OBJECT

public:
    explicit RecordsBox(const QList<Choice> &choices, QWidget *parent = nullptr);

    [[nodiscard]] const References &records() const { return m_records; }

    /// Does not emit `recordsChosen`.
    void setRecords(const References &records);

Q_SIGNALS:
    void recordsChosen(const rp3::References &records);

private:
    struct Answer {
        RecordId record;
        QCheckBox *box;
    };

    References m_records;
    QList<Answer> m_answers;
};

} // namespace rp3
