// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/post/postpage.h"

namespace rp3 {

class ListRow;

/// Who works here, in which roles, trained in what, and whether she may accompany a woman by law.
class StaffPage final : public PostPage {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive the page.
    StaffPage(Store &store, const Clock &clock, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout &column) override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *memberRow(const StaffMember &member, QWidget *parent);
    [[nodiscard]] QWidget *trainingRow(const StaffTraining &training, QWidget *parent);
    void addCompanion(ListRow &row, const StaffMember &member);
};

} // namespace rp3
