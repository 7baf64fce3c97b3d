// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/words/retranslated.h"

#include <optional>

class QRadioButton;

namespace rp3 {

/// Takes yes or no, or neither: a question may be skipped, and an answer taken back.
class YesNoBox final : public Retranslated<QWidget> {
    Q_OBJECT

public:
    explicit YesNoBox(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<bool> answer() const;

    /// Does not emit `answered`.
    void setAnswer(std::optional<bool> answer);

Q_SIGNALS:
    void answered(std::optional<bool> answer);

protected:
    void retranslate() override;

private:
    QRadioButton *m_yes;
    QRadioButton *m_no;
    QRadioButton *m_none;
};

} // namespace rp3
