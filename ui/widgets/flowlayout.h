// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QList>

namespace rp3 {

/// Lays widgets out like words: from the start of the line to its end, then on the next line.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    enum class Cells {
        Own, ///< Everything is as wide as it wants to be.
        Equal, ///< Everything is as wide as the widest, so that columns form.
    };

    explicit FlowLayout(QWidget *parent = nullptr, Cells cells = Cells::Own);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;

    [[nodiscard]] int count() const override { return int(m_items.size()); }

    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }

    QLayoutItem *takeAt(int index) override;

    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Places the items, or only measures; the height that they need.
    int arrange(const QRect &rect, bool place) const;
    [[nodiscard]] int widest() const;

    QList<QLayoutItem *> m_items;
    Cells m_cells;
};

} // namespace rp3
