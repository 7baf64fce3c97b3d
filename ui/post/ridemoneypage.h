// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/post/postpage.h"

class QPushButton;

namespace rp3 {

/// The money for rides of this year: what each source granted, in its stages, and what is left of it.
class RideMoneyPage final : public PostPage {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive the page.
    RideMoneyPage(Store &store, const Clock &clock, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout &column) override;
    void wasRead() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *lineRow(const BudgetLine &line, QWidget *parent);
    [[nodiscard]] QWidget *stageRow(const TripBudget &stage, QWidget *parent);
    [[nodiscard]] int year() const;

    QList<BudgetLine> m_lines;
    QPushButton *m_add;
};

} // namespace rp3
