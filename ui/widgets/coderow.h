// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelist.h"
#include "ui/words/retranslated.h"

#include <QList>

class QButtonGroup;
class QRadioButton;

namespace rp3 {

/// One answer of a short list, all of them in sight: one touch answers. For what must be quick; a longer list
/// takes a `CodeBox`.
class CodeRow final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    /// `list` must outlive the row.
    explicit CodeRow(const CodeList &list, QWidget *parent = nullptr);

    /// Empty: not answered.
    [[nodiscard]] Code code() const;

    /// Does not emit `codeChosen`.
    void setCode(Code code);

Q_SIGNALS:
    /// A person chose another answer.
    void codeChosen(rp3::Code code);

protected:
    void retranslate() override;

private:
    struct Answer {
        Code code;
        QRadioButton *button;
    };

    const CodeList &m_list;
    QButtonGroup *m_group;
    QList<Answer> m_answers;
};

} // namespace rp3
