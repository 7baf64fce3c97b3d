// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/closing.h"
#include "domain/rules/rideapproval.h"
#include "domain/rules/ridesteps.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;
using namespace code::tripStatus;

namespace {

const RecordId coordinator(RecordId::Bytes{1});
const Day today(20'514);

RoomTime noon()
{
    const RoomTime room{{}, QTimeZone::systemTimeZone()};
    return {room.startOf(today).plus(std::chrono::hours(12)), room.zone};
}

Trip approved(Code status)
{
    Trip trip;
    trip.purpose = code::tripPurpose::polisi;
    trip.status = status;
    trip.approvedBy = coordinator;
    return trip;
}

Trip after(const Trip &trip, RideStep step)
{
    return rideAfter(trip, step, noon(), u"Konselor Contoh"_s);
}

} // namespace

class TestRideSteps final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void oneStepAfterTheOtherUntilSheIsBack()
    {
        auto trip = approved(setuju);
        QList<Code> statuses;
        while (!rideStand(trip, false).steps.isEmpty() && statuses.size() < 9) {
            trip = after(trip, rideStand(trip, false).steps.first());
            statuses.append(trip.status);
        }
        QCOMPARE(statuses, (QList<Code>{pesan, jemput, tiba, tiba}));
        QCOMPARE(trip.arrivedAt, noon().now);
        QCOMPARE(trip.confirmedBy, u"Konselor Contoh"_s);
        QCOMPARE(trip.returnedOn, today);
        QVERIFY(!isOut(trip));
    }

    void everyStatusOfTheListHasItsSteps()
    {
        const QList<Code> goingOn{setuju, pesan, jemput, tiba, insiden};
        for (const CodeItem &item : codes::tripStatus.items()) {
            const auto trip = approved(item.code);
            QCOMPARE(!rideStand(trip, true).steps.isEmpty(), goingOn.contains(item.code));
            QCOMPARE(rideStand(trip, true).status, item.code);
        }
        QVERIFY(rideStand(approved(Code(u"menunggu_sopir")), true).steps.isEmpty());
        QVERIFY(rideStand(approved(Code()), true).steps.isEmpty());
    }

    void whatNobodyApprovedGoesNoFurtherByItself()
    {
        auto trip = approved(pesan);
        trip.approvedBy = {};
        QCOMPARE(rideStand(trip, false), (RideStand{pesan, {}, {}}));
        QVERIFY(!rideStand(trip, true).steps.isEmpty());
    }

    void noStepNeedsAnotherApprovalAndNoneDoesWhenItIsTakenBack()
    {
        for (const auto status : {setuju, pesan, jemput, tiba, insiden}) {
            const auto trip = approved(status);
            for (const auto step : rideStand(trip, false).steps) {
                QVERIFY(!needsApproval(trip, after(trip, step)));
                QVERIFY(!needsApproval(after(trip, step), trip));
            }
        }
    }

    void aRideThatDidNotComeIsOver()
    {
        const auto failed = after(approved(pesan), RideStep::Fail);
        QCOMPARE(failed.status, gagal);
        QVERIFY(!isOut(failed));
        QVERIFY(rideStand(failed, true).steps.isEmpty());
    }

    void whoDidNotArriveIsStillLookedFor()
    {
        const auto lost = after(approved(jemput), RideStep::Miss);
        QCOMPARE(lost.status, insiden);
        QCOMPARE(lost.hadIncident, Flag(true));
        QVERIFY(isOut(lost));
        const auto found = after(lost, RideStep::Arrive); // Late, but there.
        QCOMPARE(found.status, tiba);
        QCOMPARE(found.hadIncident, Flag(true)); // It stays said.
        QVERIFY(isOut(found));
    }

    void arrivedAtHomeSheIsBack()
    {
        auto trip = approved(jemput);
        trip.purpose = code::tripPurpose::pulang;
        QCOMPARE(after(trip, RideStep::Arrive).returnedOn, today);
        QVERIFY(!rideStand(trip, false).unchecked.contains(code::tripSopCheck::return_leg_planned));
    }

    void whoMayNotWriteWordsSaysOnlyThatSheArrived()
    {
        auto trip = approved(jemput);
        trip.confirmedBy = u"Sopir Contoh"_s;
        QCOMPARE(rideAfter(trip, RideStep::Arrive, noon(), {}).confirmedBy, u"Sopir Contoh"_s);
    }

    void theChecksOfTheRideComeDueWithItsSteps()
    {
        using namespace code::tripSopCheck;
        const Codes before{identity_alias, no_case_words, return_leg_planned};
        QCOMPARE(rideStand(approved(setuju), false).unchecked, before);
        QCOMPARE(rideStand(approved(jemput), false).unchecked, before.with({live_monitoring}));
        QCOMPARE(rideStand(approved(tiba), false).unchecked, before.with({live_monitoring, arrival_call}));
        auto checked = approved(jemput);
        checked.sopChecks = before.with({live_monitoring});
        QVERIFY(rideStand(checked, false).unchecked.isEmpty());
        QVERIFY(rideStand(approved(minta), true).unchecked.isEmpty());
        QVERIFY(rideStand(approved(batal), true).unchecked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRideSteps)
#include "tst_ridesteps.moc"
