// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "ui/words/retranslated.h"

#include <QList>
#include <QWidget>

class QComboBox;

namespace rp3 {

/// A record that may be chosen, in words: a colleague by her name, a consent by what it is for.
struct Choice {
    RecordId record;
    QString words; ///< Safe to show.
    QString details = {}; ///< What helps to choose, behind the words; empty: nothing. Safe to show.

    /// "Ana Contoh · training missing"
    [[nodiscard]] QString line() const;
};

/// Takes one record of those that there are. What stands there is kept and shown even if it may not be chosen
/// any more. The wheel scrolls the page, not the answer.
class RecordBox final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit RecordBox(const QList<Choice> &choices, QWidget *parent = nullptr);

    /// Null: not answered.
    [[nodiscard]] const RecordId &record() const { return m_record; }

    /// Does not emit `recordChosen`.
    void setRecord(const RecordId &record);

Q_SIGNALS:
    void recordChosen(const rp3::RecordId &record);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int rowOf(const RecordId &record) const;

    QList<Choice> m_choices;
    RecordId m_record;
    QComboBox *m_answers; ///< The first row is "not answered".
};

} // namespace rp3
