// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/post/postpage.h"

class QPushButton;

namespace rp3 {

/// What women said of the service, on slips without a name: averages and words, once there are enough slips
/// that nobody is known by hers.
class FeedbackPage final : public PostPage {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive the page.
    FeedbackPage(Store &store, const Clock &clock, QWidget *parent = nullptr);

    /// So many slips of a year must be there before anything of them is shown (domain catalogue (d), small
    /// cells).
    static constexpr int fewestShown = 5;

protected:
    void fill(QVBoxLayout &column) override;
    void wasRead() override;
    void retranslate() override;

private:
    void fillAverages(const QList<Feedback> &slips, QVBoxLayout &column);
    void fillWords(const QList<Feedback> &slips, QVBoxLayout &column);

    QPushButton *m_add;
};

} // namespace rp3
