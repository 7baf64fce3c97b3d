// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/mark.h"

#include <QStyledItemDelegate>

namespace rp3 {

/// Draws a cell of a table as a pill, where the model has a `Mark` for it under `markRole`; else as usual.
class MarkDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int markRole = Qt::UserRole;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rp3

Q_DECLARE_METATYPE(rp3::Mark)
