// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/metrics.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestMetrics final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theBaseIsTheOneOfTheSetting()
    {
        QCOMPARE(pointSize(Seat::Session, TypeStep::Body, 100), 10.5);
        QCOMPARE(pointSize(Seat::Kiosk, TypeStep::Body, 100), 16.0);
        QCOMPARE(pointSize(Seat::Session, TypeStep::Body, 200), 21.0);
    }

    void everyStepIsAFifthLarger()
    {
        QCOMPARE(pointSize(Seat::Session, TypeStep::Heading, 100), 10.5 * 1.2);
        QCOMPARE(pointSize(Seat::Session, TypeStep::Title, 150), 10.5 * 1.5 * 1.44);
        QCOMPARE(pointSize(Seat::Kiosk, TypeStep::Small, 100), 16.0 / 1.2);
    }

    void noSizeIsBeyondTheBounds()
    {
        QCOMPARE(pointSize(Seat::Session, TypeStep::Body, 20), 10.5);
        QCOMPARE(pointSize(Seat::Session, TypeStep::Body, 900), 21.0);
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
