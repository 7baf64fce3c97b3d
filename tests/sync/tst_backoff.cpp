// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/backoff.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestBackoff final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void waitsTwiceAsLongAfterEachFailure()
    {
        Backoff backoff;
        for (const auto expected : {1s, 2s, 4s, 8s, 16s})
            QCOMPARE(backoff.next(0.5).count(), std::chrono::milliseconds(expected).count());
        QCOMPARE(backoff.failures(), 5);
    }

    void neverWaitsLongerThanHalfAnHourAndNeverGivesUp()
    {
        Backoff backoff;
        for (int i = 0; i < 10'000; ++i)
            QVERIFY(backoff.next(0.999'999) <= 30min);
        QVERIFY(backoff.next(0.999'999) > 29min);
    }

    void theJitterIsFull()
    {
        Backoff backoff;
        for (int i = 0; i < 30; ++i)
            QCOMPARE(backoff.next(0).count(), 0);
    }

    void beginsAnewAfterASuccess()
    {
        Backoff backoff;
        for (int i = 0; i < 12; ++i)
            QVERIFY(backoff.next(0.5) > 0s);
        backoff.reset();
        QCOMPARE(backoff.next(0.5).count(), 1'000);
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
