// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/roomtime.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Instant at(const QDateTime &time)
{
    return Instant(time.toMSecsSinceEpoch());
}

// 22:30 in Jakarta, 00:30 of the next day in Jayapura.
const Instant lateEvening = at(QDateTime(QDate(2026, 11, 12), QTime(15, 30), Qt::UTC));

RoomTime inJakarta()
{
    return {lateEvening, QTimeZone("Asia/Jakarta")};
}

RoomTime inJayapura()
{
    return {lateEvening, QTimeZone("Asia/Jayapura")};
}

} // namespace

class TestRoomTime final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void todayIsTheDayOfTheRoom()
    {
        QCOMPARE(inJakarta().today(), Day::fromDate(QDate(2026, 11, 12)));
        QCOMPARE(inJayapura().today(), Day::fromDate(QDate(2026, 11, 13)));
    }

    void aDayGoesFromMidnightToMidnight()
    {
        const RoomTime time = inJayapura();
        const Day day = Day::fromDate(QDate(2026, 11, 13));
        QCOMPARE(time.startOf(day), at(QDateTime(QDate(2026, 11, 12), QTime(15, 0), Qt::UTC)));
        QCOMPARE(time.endOf(day).since(time.startOf(day)), 24h);
        QCOMPARE(time.dayOf(time.startOf(day)), day);
        QCOMPARE(time.dayOf(time.endOf(day).plus(-1ms)), day);
        QCOMPARE(time.dayOf(time.endOf(day)), day.plusDays(1));
    }

    void anExactTimeIsTakenAsItIs()
    {
        const RoomTime time = inJakarta();
        QCOMPARE(time.earliest(lateEvening, time.today()), lateEvening);
        QCOMPARE(time.latest(lateEvening, time.today()), lateEvening);
    }

    void whereOnlyTheDayIsKnownItsEndsCount()
    {
        const RoomTime time = inJakarta();
        QCOMPARE(time.earliest({}, time.today()), time.startOf(time.today()));
        QCOMPARE(time.latest({}, time.today()), time.endOf(time.today()).plus(-1ms));
    }

    void nothingStaysNothing()
    {
        const RoomTime time = inJakarta();
        QVERIFY(time.dayOf({}).isNull());
        QVERIFY(time.startOf({}).isNull());
        QVERIFY(time.endOf({}).isNull());
        QVERIFY(time.earliest({}, {}).isNull());
        QVERIFY(time.latest({}, {}).isNull());
    }
};

QTEST_GUILESS_MAIN(TestRoomTime)
#include "tst_roomtime.moc"
