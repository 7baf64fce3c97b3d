// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/strict.h"
#include "ui/style/metrics.h"
#include "ui/widgets/flowlayout.h"

#include <QWidget>

using namespace rp3;

namespace {

QWidget *box(int width)
{
    auto *widget = new QWidget;
    widget->setFixedSize(width, 20);
    return widget;
}

} // namespace

class TestFlowLayout final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void breaksTheLineWhereTheRoomEnds()
    {
        QWidget page;
        auto *flow = new FlowLayout(&page);
        for (int i = 0; i < 3; ++i)
            flow->addWidget(box(100));
        QCOMPARE(flow->heightForWidth(316), 20);
        QCOMPARE(flow->heightForWidth(315), 20 + space::small + 20);
        QCOMPARE(flow->heightForWidth(100), 3 * 20 + 2 * space::small);
        QCOMPARE(flow->sizeHint(), QSize(316, 20));
        QCOMPARE(flow->minimumSize(), QSize(100, 20));
    }

    void equalCellsMakeColumns()
    {
        QWidget page;
        auto *flow = new FlowLayout(&page, FlowLayout::Cells::Equal);
        for (const int width : {30, 100, 50})
            flow->addWidget(box(width));
        flow->setGeometry(QRect(0, 0, 208, 100));
        QCOMPARE(flow->itemAt(0)->geometry().x(), 0);
        QCOMPARE(flow->itemAt(1)->geometry().x(), 100 + space::small);
        QCOMPARE(flow->itemAt(2)->geometry().topLeft(), QPoint(0, 20 + space::small));
    }

    void beginsAtTheRightWhereOneReadsFromThere()
    {
        QWidget page;
        page.setLayoutDirection(Qt::RightToLeft);
        auto *flow = new FlowLayout(&page);
        flow->addWidget(box(40));
        flow->setGeometry(QRect(0, 0, 200, 20));
        QCOMPARE(flow->itemAt(0)->geometry().x(), 160);
    }

    void whatIsHiddenTakesNoRoom()
    {
        QWidget page;
        auto *flow = new FlowLayout(&page);
        flow->addWidget(box(100));
        flow->addWidget(box(100));
        flow->itemAt(0)->widget()->hide();
        QCOMPARE(flow->sizeHint().width(), 100);
        delete flow->takeAt(0);
        QCOMPARE(flow->count(), 1);
        QVERIFY(!flow->takeAt(7));
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
