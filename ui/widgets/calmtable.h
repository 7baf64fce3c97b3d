// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace rp3 {

/// A list of rows that are chosen whole: no grid, nothing that can be edited, Enter opens (`activated`), and
/// Tab leaves the list instead of walking through its cells.
class CalmTable final : public QTableView {
    Q_OBJECT

public:
    explicit CalmTable(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();
};

} // namespace rp3
