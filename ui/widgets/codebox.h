// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelist.h"
#include "domain/codes/codes.h"
#include "ui/words/retranslated.h"

#include <QList>

class QComboBox;
class QToolButton;

namespace rp3 {

/// Takes one code of a list: a box for the answers, and beside it "unknown" and "declined", one click away.
///
/// A code that is not offered, from a newer version or retired, is shown as it is and kept until somebody
/// chooses another. The wheel scrolls the page, not the answer.
class CodeBox final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit CodeBox(const CodeList &list, QWidget *parent = nullptr);

    /// For a question that is declined beside its words: the list does not offer it once more.
    void leaveDeclinedOut();

    /// These are retired: not offered. What was answered stays.
    void leaveOut(const Codes &retired);

    /// Empty: not answered.
    [[nodiscard]] Code code() const { return m_code; }

    /// Does not emit `codeChosen`.
    void setCode(Code code);

Q_SIGNALS:
    /// A person chose another answer, or took it back (empty).
    void codeChosen(rp3::Code code);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Shortcut {
        Code code;
        QToolButton *button;
    };

    void choose(Code code);
    void chooseRow(int row);
    void showAnswer(Code code);

    const CodeList &m_list;
    Code m_code;
    QComboBox *m_answers;
    QList<Code> m_rows; ///< The code of each row; the first row is "not answered".
    QList<Shortcut> m_shortcuts;
};

} // namespace rp3
