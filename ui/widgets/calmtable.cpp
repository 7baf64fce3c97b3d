// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/calmtable.h"

#include "ui/style/appstyle.h"

#include <QEvent>
#include <QHeaderView>

namespace rp3 {

CalmTable::CalmTable(QWidget *parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    makeRoom();
}

void CalmTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        makeRoom();
}

void CalmTable::makeRoom()
{
    // One height for all rows: measuring each of thousands would cost a second.
    verticalHeader()->setDefaultSectionSize(
        qMax(targetSize(lookOf(this).seat), fontMetrics().height() + 2 * space::small));
}

} // namespace rp3
