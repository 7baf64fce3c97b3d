// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/post/postpage.h"

namespace rp3 {

/// What is known of the room itself: how to reach it, where it stands, who answers for it, and how its
/// agreement with the province stands.
class RoomFactsPage final : public PostPage {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive the page.
    RoomFactsPage(Store &store, const Clock &clock, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout &column) override;
    void retranslate() override;
};

} // namespace rp3
