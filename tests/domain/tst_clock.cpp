// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/base/clock.h"
#include "tests/support/fakeclock.h"

#include <QDateTime>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestClock final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void thisPcsClockIsUtc()
    {
        const auto before = QDateTime::currentDateTimeUtc().toMSecsSinceEpoch();
        const auto now = SystemClock().now();
        const auto after = QDateTime::currentDateTimeUtc().toMSecsSinceEpoch();
        QVERIFY(Instant(before) <= now && now <= Instant(after));
    }

    void theDayThatOrdersIsTheOneOfGreenwich()
    {
        // 2026-03-01T23:30Z is the second of March all over Indonesia.
        FakeClock clock(Instant(1'772'407'800'000));
        QCOMPARE(clock.today(), Day::fromDate(QDate(2026, 3, 1)));
        clock.advance(std::chrono::minutes(29));
        QCOMPARE(clock.today(), Day::fromDate(QDate(2026, 3, 1)));
        clock.advance(std::chrono::minutes(1));
        QCOMPARE(clock.today(), Day::fromDate(QDate(2026, 3, 2)));
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
