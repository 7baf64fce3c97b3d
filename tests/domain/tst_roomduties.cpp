// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/legal.h"
#include "domain/rules/roomduties.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Day today = Day::fromDate(QDate(2026, 11, 26));
const Instant now(1'790'000'000'000);

Breach foundAt(Instant at)
{
    Breach breach;
    breach.foundAt = at;
    return breach;
}

Supervision heldOn(Day day, Day next = {})
{
    Supervision held;
    held.heldOn = day;
    held.nextOn = next;
    return held;
}

Post agreed(Day from, Day until)
{
    Post post;
    post.agreementFrom = from;
    post.agreementUntil = until;
    return post;
}

} // namespace

class TestRoomDuties final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void bothAreToldWithinThreeDays()
    {
        auto breach = foundAt(now);
        QCOMPARE(breachClock(breach)->due(), now.plus(72h));
        QCOMPARE(&breachClock(breach)->rule(), &legal::pdpBreach);
        breach.officeToldOn = today;
        QVERIFY(breachClock(breach)); // Not she.
        breach.peopleToldOn = today;
        QVERIFY(!breachClock(breach));
        QVERIFY(!breachClock(Breach())); // Nobody knows since when.
    }

    void whatEndsFirstStandsInFront()
    {
        const auto duties = roomDuties({foundAt(now.plus(5h)), foundAt(now), Breach()}, {});
        QCOMPARE(duties.breaches.size(), 2);
        QCOMPARE(duties.breaches.first().start(), now);
    }

    void aWeekAfterTheLastOne()
    {
        QVERIFY(nextSupervision({}).isNull());
        QCOMPARE(nextSupervision({heldOn(today.plusDays(-9)), heldOn(today), heldOn(today.plusDays(-2))}),
                 today.plusDays(7));
        QCOMPARE(nextSupervision({heldOn(today, today.plusDays(3))}), today.plusDays(3));
        QVERIFY(nextSupervision({heldOn({})}).isNull());
        QCOMPARE(roomDuties({}, {heldOn(today)}).supervisionOn, today.plusDays(7));
    }

    void anAgreementIsRenewedInTime()
    {
        using enum AgreementState;
        QCOMPARE(agreementState(Post(), today), Missing);
        QCOMPARE(agreementState(agreed(today, {}), today), InForce);
        QCOMPARE(agreementState(agreed(today, today.plusDays(60)), today), InForce);
        QCOMPARE(agreementState(agreed({}, today.plusDays(59)), today), EndsSoon);
        QCOMPARE(agreementState(agreed({}, today), today), EndsSoon);
        QCOMPARE(agreementState(agreed({}, today.plusDays(-1)), today), Ended);
    }
};

QTEST_GUILESS_MAIN(TestRoomDuties)
#include "tst_roomduties.moc"
