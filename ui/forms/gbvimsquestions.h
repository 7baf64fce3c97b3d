// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/code.h"
#include "domain/fields/valuetype.h"
#include "ui/words/retranslated.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace rp3 {

class PlainLabel;

/// Asks what an incident was for the GBVIMS, one type after the other until the first yes, and shows the type
/// that came out.
class GbvimsQuestions final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit GbvimsQuestions(QWidget *parent = nullptr);

    /// `codes::gbvimsType`; empty as long as the questions are not over.
    [[nodiscard]] Code type() const { return m_type; }

    /// Shows a type that is known; empty: asks from the first question. Does not say `edited`.
    void setType(Code type);

Q_SIGNALS:
    /// The questions are over, or begin again.
    void edited();

protected:
    void retranslate() override;

private:
    void answer(Flag flag);
    void askAgain();

    std::vector<Flag> m_answers;
    Code m_type;
    PlainLabel *m_words;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_unknown;
    QPushButton *m_again;
};

} // namespace rp3
