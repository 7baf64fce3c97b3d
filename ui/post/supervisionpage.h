// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/post/postpage.h"

class QPushButton;

namespace rp3 {

/// The weekly look of a coordinator over the work of the room: when the next one is due, and what the last
/// ones found and left to do.
class SupervisionPage final : public PostPage {
    Q_OBJECT

public:
    /// `store` and `clock` must outlive the page.
    SupervisionPage(Store &store, const Clock &clock, QWidget *parent = nullptr);

protected:
    void fill(QVBoxLayout &column) override;
    void wasRead() override;
    void retranslate() override;

private:
    [[nodiscard]] QWidget *heldRow(const Supervision &held, QWidget *parent);

    QPushButton *m_add;
};

} // namespace rp3
