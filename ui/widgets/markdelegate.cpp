// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/markdelegate.h"

#include "ui/style/appstyle.h"
#include "ui/style/metrics.h"
#include "ui/widgets/statuspill.h"

#include <QApplication>
#include <QPainter>

namespace rp3 {

void MarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto mark = index.data(markRole);
    if (!mark.isValid())
        return QStyledItemDelegate::paint(painter, option, index);
    auto cell = option;
    initStyleOption(&cell, index);
    const auto word = std::exchange(cell.text, {});
    const auto *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setFont(cell.font);
    StatusPill::draw(painter, cell.rect.adjusted(space::small, 0, -space::small, 0), coloursOf(cell.widget),
                     mark.value<Mark>(), word);
    painter->restore();
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto usual = QStyledItemDelegate::sizeHint(option, index);
    if (!index.data(markRole).isValid())
        return usual;
    const auto pill = StatusPill::sizeOf(index.data(Qt::DisplayRole).toString(), option.font);
    return {pill.width() + 2 * space::small, qMax(usual.height(), pill.height())};
}

} // namespace rp3
