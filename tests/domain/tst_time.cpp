// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/base/time.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace rp3;

class TestTime final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void dayZeroIsTheEpoch()
    {
        QCOMPARE(Day(0).toDate(), QDate(1970, 1, 1));
        QCOMPARE(Day::fromDate(QDate(2026, 11, 22)).toDate(), QDate(2026, 11, 22));
        QVERIFY(Day::fromDate(QDate()).isNull());
        QVERIFY(Day().toDate().isNull());
    }

    void theUtcDayDoesNotDependOnTheTimeZoneOfTheRoom()
    {
        QCOMPARE(Instant(86'399'999).utcDay(), Day(0));
        QCOMPARE(Instant(86'400'000).utcDay(), Day(1));
        QCOMPARE(Instant(-1).utcDay(), Day(-1));
        QCOMPARE(Instant(-86'400'000).utcDay(), Day(-1));
        QVERIFY(Instant().utcDay().isNull());
    }

    void aFakeClockMovesOnlyWhenTold()
    {
        FakeClock clock;
        const auto before = clock.now();
        QCOMPARE(clock.now(), before);
        clock.advance(std::chrono::hours(72));
        QCOMPARE(clock.now().since(before), std::chrono::hours(72));
        QCOMPARE(clock.today(), before.utcDay().plusDays(3));
    }
};

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
