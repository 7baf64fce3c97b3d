// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/post/postpage.h"

class QPushButton;

namespace rp3 {

/// The register of data that fell into wrong hands, each with the clock of 3x24 hours in which those
/// concerned and the office must be told.
class BreachPage final : public PostPage {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive the page.
    BreachPage(Store &store, const Clock &clock, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout &column) override;
    void wasRead() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *breachCard(const Breach &breach);

    QPushButton *m_add;
};

} // namespace rp3
