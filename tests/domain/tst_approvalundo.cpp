// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/approvalundo.h"
#include "domain/rules/rideapproval.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const RecordId coordinator(RecordId::Bytes{1});
const RecordId colleague(RecordId::Bytes{2});

Goal anApprovedGoal(Code status = code::goalStatus::jalan)
{
    Goal goal;
    goal.status = status;
    goal.agreedOn = Day(20'510);
    goal.approvedOn = Day(20'514);
    goal.approvedBy = coordinator;
    return goal;
}

Trip anApprovedRide(Code status = code::tripStatus::setuju)
{
    Trip ride;
    ride.status = status;
    ride.approvedBy = coordinator;
    return ride;
}

} // namespace

class TestApprovalUndo final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoSaidYesTakesItBackAndNobodyElse()
    {
        QVERIFY(mayTakeApprovalBack(anApprovedGoal(), coordinator));
        QVERIFY(mayTakeApprovalBack(anApprovedRide(), coordinator));
        for (const auto &user : {colleague, RecordId()}) {
            QVERIFY(!mayTakeApprovalBack(anApprovedGoal(), user));
            QVERIFY(!mayTakeApprovalBack(anApprovedRide(), user));
        }
        // Where nobody said it, there is nothing to take back.
        QVERIFY(!mayTakeApprovalBack(Goal(), RecordId()));
        QVERIFY(!mayTakeApprovalBack(Trip(), RecordId()));
    }

    void aGoalThatIsOverStaysApproved()
    {
        QVERIFY(mayTakeApprovalBack(anApprovedGoal({}), coordinator));
        for (const auto status : {code::goalStatus::capai, code::goalStatus::na})
            QVERIFY(!mayTakeApprovalBack(anApprovedGoal(status), coordinator));
    }

    void aRideThatWentOnStaysApproved()
    {
        for (const auto &item : codes::tripStatus.items()) {
            const bool isFresh = item.code == code::tripStatus::setuju;
            QCOMPARE(mayTakeApprovalBack(anApprovedRide(item.code), coordinator), isFresh);
        }
    }

    void whatWasTakenBackWaitsAgain()
    {
        const auto goal = withoutApproval(anApprovedGoal());
        QVERIFY(goal.approvedOn.isNull() && goal.approvedBy.isNull());
        QCOMPARE(goal.agreedOn, anApprovedGoal().agreedOn); // What she agreed to is hers.
        const auto ride = withoutApproval(anApprovedRide());
        QVERIFY(isOnlyAskedFor(ride.status) && !isApproved(ride));
        QVERIFY(takesApprovalBack(anApprovedGoal(), goal));
        QVERIFY(takesApprovalBack(anApprovedRide(), ride));
    }

    void onlyAMissingYesIsTakenBack()
    {
        auto goal = anApprovedGoal();
        goal.approvedOn = {}; // As the form empties it.
        QVERIFY(takesApprovalBack(anApprovedGoal(), goal));
        goal = anApprovedGoal();
        goal.approvedOn = Day(20'515); // The day was wrong.
        QVERIFY(!takesApprovalBack(anApprovedGoal(), goal));
        QVERIFY(!takesApprovalBack(Goal(), Goal()));
        QVERIFY(!takesApprovalBack(anApprovedRide(), anApprovedRide(code::tripStatus::pesan)));
        QVERIFY(!takesApprovalBack(Trip(), Trip()));
    }
};

QTEST_GUILESS_MAIN(TestApprovalUndo)
#include "tst_approvalundo.moc"
