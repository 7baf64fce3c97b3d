// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/duty.h"
#include "domain/rules/legal.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Day today = Day::fromDate(QDate(2026, 11, 22));

RoomTime noon()
{
    const RoomTime room{{}, QTimeZone::systemTimeZone()};
    return {room.startOf(today).plus(12h), room.zone};
}

Duty onDay(Day day, DutyKind kind = DutyKind::DoTask, const LegalRule *source = nullptr)
{
    Duty duty;
    duty.kind = kind;
    duty.dueOn = day;
    duty.source = source;
    return duty;
}

/// A duty whose clock ends so long after noon.
Duty endingIn(std::chrono::hours left, const LegalClock &rule)
{
    const Countdown clock(rule, noon().now.plus(left - rule.deadline));
    return dutyBy(clock, DutyKind::ReportToPolice, {}, noon());
}

Duty now(const Duty &duty, bool highRisk = false)
{
    return judged(duty, highRisk, noon());
}

bool isFirst(const Duty &a, const Duty &b)
{
    return isMoreUrgent(now(a), now(b), noon()) && !isMoreUrgent(now(b), now(a), noon());
}

} // namespace

class TestDuty final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aClockEndsOnItsDayInTheRoom()
    {
        const Duty duty = endingIn(13h, legal::tpksReport3x24);
        QCOMPARE(duty.dueOn, today.plusDays(1));
        QCOMPARE(duty.source, &legal::tpksReport3x24);
        QCOMPARE(duty.clock.value().due(), noon().now.plus(13h));
    }

    void aDayIsOverWhenTheNextOneBegins()
    {
        QVERIFY(!now(onDay(today)).overdue);
        QVERIFY(now(onDay(today.plusDays(-1))).overdue);
        QVERIFY(!now(onDay({})).overdue);
    }

    void aClockIsOverAfterItsLastMoment()
    {
        QVERIFY(!now(endingIn(0h, legal::tpksReport3x24)).overdue);
        QVERIFY(now(endingIn(-1h, legal::tpksReport3x24)).overdue);
    }

    void urgencyFollowsFromTimeAndGravity()
    {
        using enum Urgency;
        QCOMPARE(now(onDay({})).urgency, Later);
        QCOMPARE(now(onDay(today.plusDays(1))).urgency, Later);
        QCOMPARE(now(onDay(today)).urgency, Soon);
        QCOMPARE(now(onDay(today.plusDays(-1))).urgency, Overdue);
        QCOMPARE(now(endingIn(13h, legal::tpksReport3x24)).urgency, Later);
        QCOMPARE(now(endingIn(12h, legal::tpksReport3x24)).urgency, Pressing);
        QCOMPARE(now(endingIn(-1h, legal::tpksReport3x24)).urgency, Pressing);
        QCOMPARE(now(endingIn(2h, legal::riskMedium)).urgency, Soon);
        QCOMPARE(now(endingIn(-1h, legal::riskMedium)).urgency, Overdue);
    }

    void whoMayNotBeBackPresses()
    {
        QCOMPARE(now(onDay(today, DutyKind::ConfirmTrip)).urgency, Urgency::Soon);
        QCOMPARE(now(onDay(today.plusDays(-1), DutyKind::ConfirmTrip)).urgency, Urgency::Pressing);
    }

    void aCoordinatorKnowsOfWhatIsOverdueAndGrave()
    {
        const Day yesterday = today.plusDays(-1);
        QVERIFY(!now(onDay(yesterday)).escalates);
        QVERIFY(!now(onDay(yesterday, DutyKind::CheckRetaliation, &legal::retaliation7d)).escalates);
        QVERIFY(now(onDay(yesterday, DutyKind::ConfirmTrip)).escalates);
        QVERIFY(now(endingIn(-1h, legal::riskMedium)).escalates);
        QVERIFY(now(endingIn(-1h, legal::tpksReport3x24)).escalates);
        QVERIFY(!now(endingIn(1h, legal::tpksReport3x24)).escalates);
    }

    void aCoordinatorKnowsOfEverythingThatIsAWeekOverdue()
    {
        QVERIFY(!now(onDay(today.plusDays(-7))).escalates);
        QVERIFY(now(onDay(today.plusDays(-8))).escalates);
        QVERIFY(now(onDay(today.plusDays(-8), DutyKind::CheckRetaliation, &legal::retaliation7d)).escalates);
        QVERIFY(!now(endingIn(-7 * 24h + 1h, legal::reviewSedang)).escalates);
        QVERIFY(now(endingIn(-7 * 24h, legal::reviewSedang)).escalates);
        QVERIFY(!now(onDay({})).escalates); // No day was set: it is never late.
    }

    void aCoordinatorKnowsAtOnceOfACaseThatNobodyAccompanies()
    {
        const Duty orphaned = now(onDay({}, DutyKind::HandOver));
        QVERIFY(orphaned.escalates && !orphaned.overdue);
        QCOMPARE(orphaned.urgency, Urgency::Overdue);
        QVERIFY(now(onDay(today.plusDays(-1), DutyKind::AskHome)).escalates); // She may not be back.
        QCOMPARE(now(onDay(today.plusDays(-1), DutyKind::AskHome)).urgency, Urgency::Pressing);
    }

    void whatKindOfCaseItIsIsAskedNowAndIsNeverLate()
    {
        const Duty asked = now(onDay({}, DutyKind::CheckKind, &legal::tpksReport3x24), true);
        QCOMPARE(asked.urgency, Urgency::Soon);
        QVERIFY(!asked.overdue && !asked.escalates);
        QVERIFY(isForNow(asked, noon().now));
    }

    void whileTheRiskIsHighSheKnowsOfEverythingOverdue()
    {
        QVERIFY(now(onDay(today.plusDays(-1)), true).escalates);
        QVERIFY(!now(onDay(today), true).escalates);
    }

    void aListForTodayHasWhatIsDueAndWhatEndsWithinADay()
    {
        const auto isListed = [](const Duty &duty) { return isForNow(now(duty), noon().now); };
        QVERIFY(isListed(onDay(today.plusDays(-30))));
        QVERIFY(isListed(onDay(today)));
        QVERIFY(!isListed(onDay(today.plusDays(1))));
        QVERIFY(!isListed(onDay({})));
        QVERIFY(isListed(endingIn(23h, legal::riskMedium)));
        QVERIFY(!isListed(endingIn(25h, legal::riskMedium)));
    }

    void whatPressesMoreComesFirst()
    {
        const Duty lost = onDay(today.plusDays(-30));
        QVERIFY(isFirst(endingIn(3h, legal::tpksReport3x24), lost));
        QVERIFY(isFirst(lost, onDay(today)));
        QVERIFY(isFirst(onDay(today), onDay(today.plusDays(1))));
        QVERIFY(isFirst(onDay(today.plusDays(400)), onDay({})));
    }

    void ofTwoAlikeTheOneThatEndsFirstComesFirst()
    {
        QVERIFY(isFirst(onDay(today.plusDays(-2)), onDay(today.plusDays(-1))));
        QVERIFY(isFirst(endingIn(5h, legal::tpksReport3x24), endingIn(6h, legal::tpksReport3x24)));
        QVERIFY(isFirst(endingIn(2h, legal::riskMedium), onDay(today)));
        QVERIFY(isFirst(onDay(today, DutyKind::FollowUp), onDay(today, DutyKind::DoTask)));
        QVERIFY(!isMoreUrgent(now(lost()), now(lost()), noon()));
    }

private:
    static Duty lost() { return onDay(today.plusDays(-30)); }
};

QTEST_GUILESS_MAIN(TestDuty)
#include "tst_duty.moc"
