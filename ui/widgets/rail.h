// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QWidget>

class QButtonGroup;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace rp3 {

/// The column at the side of a window: pages above, of which one is turned to, and below what is always at
/// hand. With large text the pages scroll, so that the window never wants a higher screen; what is below
/// stays where it is.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);

    /// The button of a page, below those that are there. Its text is the caller's.
    [[nodiscard]] QToolButton *addPage(const QIcon &icon);

    /// A button that never scrolls away.
    [[nodiscard]] QToolButton *addTool(const QIcon &icon);

private:
    QVBoxLayout *m_pages;
    QScrollArea *m_area; ///< Around the pages.
    QVBoxLayout *m_tools;
    QButtonGroup *m_group; ///< Of the pages: one is checked.
};

} // namespace rp3
