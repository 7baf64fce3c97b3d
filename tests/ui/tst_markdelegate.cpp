// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/style/appstyle.h"
#include "ui/style/theme.h"
#include "ui/widgets/calmtable.h"
#include "ui/widgets/markdelegate.h"

#include <QStandardItemModel>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

/// Whether a pixel of this colour stands in the cell.
bool shows(const QTableView &table, const QModelIndex &index, const QColor &colour)
{
    const auto picture = table.viewport()->grab(table.visualRect(index)).toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y).rgb() == colour.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestMarkDelegate final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void drawsAPillWhereTheModelHasAMark()
    {
        const Theme theme(Look{});
        QStandardItemModel rows(1, 2);
        rows.setData(rows.index(0, 0), u"Tinggi"_s);
        rows.setData(rows.index(0, 0), QVariant::fromValue(Mark{Shape::Triangle, Tone::Danger}),
                     MarkDelegate::markRole);
        rows.setData(rows.index(0, 1), u"Tinggi"_s);
        CalmTable table;
        table.setModel(&rows);
        table.setItemDelegate(new MarkDelegate(&table));
        table.resize(600, 200);
        table.show();
        const auto ground = coloursOf(&table)[groundOf(Tone::Danger)];
        QVERIFY(shows(table, rows.index(0, 0), ground));
        QVERIFY(!shows(table, rows.index(0, 1), ground));
    }

    void givesThePillItsRoom()
    {
        QStandardItemModel rows(1, 2); // the last column takes what is left
        rows.setData(rows.index(0, 0), u"Tinggi"_s);
        CalmTable table;
        table.setModel(&rows);
        table.setItemDelegate(new MarkDelegate(&table));
        table.resizeColumnToContents(0);
        const auto plain = table.columnWidth(0);
        rows.setData(rows.index(0, 0), QVariant::fromValue(Mark{Shape::Triangle, Tone::Danger}),
                     MarkDelegate::markRole);
        table.resizeColumnToContents(0);
        QVERIFY(table.columnWidth(0) > plain);
    }
};

QTEST_MAIN(TestMarkDelegate)
#include "tst_markdelegate.moc"
