// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"
#include "domain/rules/retaliationwatch.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const Day start = Day::fromDate(QDate(2026, 11, 1));

FollowUp asked(int day, Code kind = code::followUpKind::balasan)
{
    FollowUp followUp;
    followUp.id = RecordId(RecordId::Bytes{std::uint8_t(day)});
    followUp.kind = kind;
    followUp.doneOn = start.plusDays(day);
    return followUp;
}

QList<CheckState> statesOn(int day, const QList<FollowUp> &followUps = {})
{
    QList<CheckState> states;
    for (const RetaliationCheck &check : retaliationChecks(start, followUps, start.plusDays(day)))
        states.append(check.state);
    return states;
}

Complaint receivedOn(Day day)
{
    Complaint complaint;
    complaint.receivedOn = day;
    return complaint;
}

WorkBaseline knownOn(Day day)
{
    WorkBaseline baseline;
    baseline.companyKnowsOn = day;
    return baseline;
}

WorkBaseline endingOn(Day contractEnd, int writtenDown)
{
    WorkBaseline baseline;
    baseline.recordedOn = start.plusDays(writtenDown);
    baseline.contractEndsOn = contractEnd;
    return baseline;
}

} // namespace

class TestRetaliationWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void countsFromComplaintOrKnowledgeWhicheverIsFirst()
    {
        QCOMPARE(retaliationWatchStart({receivedOn(Day(20)), receivedOn(Day(15))}, {knownOn(Day(18))}),
                 Day(15));
        QCOMPARE(retaliationWatchStart({receivedOn(Day(20))}, {knownOn({}), knownOn(Day(18))}), Day(18));
        QCOMPARE(retaliationWatchStart({receivedOn({})}, {knownOn(Day(18))}), Day(18));
        QVERIFY(retaliationWatchStart({receivedOn({})}, {}).isNull());
    }

    void looksAfterSevenThirtyAndNinetyDays()
    {
        const auto checks = retaliationChecks(start, {}, start);
        QCOMPARE(checks.size(), 3);
        QCOMPARE(checks[0].dueOn, start.plusDays(7));
        QCOMPARE(checks[1].dueOn, start.plusDays(30));
        QCOMPARE(checks[2].dueOn, start.plusDays(90));
        QCOMPARE(checks[0].rule, &legal::retaliation7d);
        QCOMPARE(checks[2].rule, &legal::retaliation90d);
        QVERIFY(retaliationChecks({}, {}, start).isEmpty());
    }

    void isDueOnItsDayAndMissedWhenTheNextIs()
    {
        using enum CheckState;
        QCOMPARE(statesOn(6), (QList{Planned, Planned, Planned}));
        QCOMPARE(statesOn(7), (QList{Due, Planned, Planned}));
        QCOMPARE(statesOn(29), (QList{Due, Planned, Planned}));
        QCOMPARE(statesOn(30), (QList{Missed, Due, Planned}));
        QCOMPARE(statesOn(90), (QList{Missed, Missed, Due}));
        QCOMPARE(statesOn(400), (QList{Missed, Missed, Due}));
    }

    void isDoneByWhoAskedInTime()
    {
        using enum CheckState;
        QCOMPARE(statesOn(29, {asked(7)}), (QList{Done, Planned, Planned}));
        QCOMPARE(statesOn(29, {asked(29)}), (QList{Done, Planned, Planned}));
        QCOMPARE(statesOn(30, {asked(30)}), (QList{Missed, Done, Planned}));
        QCOMPARE(statesOn(95, {asked(95)}), (QList{Missed, Missed, Done}));
        QCOMPARE(retaliationChecks(start, {asked(8)}, start.plusDays(9)).first().followUp, asked(8).id);
    }

    void askingEarlyCountsIfItWasPlannedForThatDay()
    {
        using enum CheckState;
        FollowUp early = asked(6);
        QCOMPARE(statesOn(8, {early}), (QList{Due, Planned, Planned}));
        early.dueOn = start.plusDays(7);
        QCOMPARE(statesOn(8, {early}), (QList{Done, Planned, Planned}));
    }

    void askingLateAnswersTheCheckOfItsDay()
    {
        using enum CheckState;
        FollowUp late = asked(35);
        late.dueOn = start.plusDays(7);
        QCOMPARE(statesOn(36, {late}), (QList{Missed, Done, Planned}));
    }

    void onlyWhoReachedHerAboutThisAsked()
    {
        using enum CheckState;
        FollowUp failed = asked(8);
        failed.contactResult = code::contactResult::tidak_terhubung;
        QCOMPARE(statesOn(8, {failed, asked(8, code::followUpKind::aman)}), (QList{Due, Planned, Planned}));
    }

    void aPlannedFollowUpIsNamed()
    {
        FollowUp planned = asked(3);
        planned.doneOn = {};
        planned.dueOn = start.plusDays(30);
        const auto checks = retaliationChecks(start, {planned}, start);
        QVERIFY(checks[0].followUp.isNull());
        QCOMPARE(checks[1].followUp, planned.id);
        QCOMPARE(checks[1].state, CheckState::Planned);
    }

    void runsUntilTheLastCheckIsOver()
    {
        QVERIFY(!retaliationWatchRuns({}, start));
        QVERIFY(retaliationWatchRuns(start, start));
        QVERIFY(retaliationWatchRuns(start, start.plusDays(90)));
        QVERIFY(!retaliationWatchRuns(start, start.plusDays(91)));
    }

    void herWorkBeforeIsKnownAsItWasFirstAndLastWrittenDown()
    {
        QCOMPARE(latestBaseline({}), WorkBaseline());
        QCOMPARE(firstBaseline({}), WorkBaseline());
        WorkBaseline undated;
        undated.shift = u"kapan contoh"_s;
        QCOMPARE(latestBaseline({undated}), undated);
        const auto last = endingOn(start.plusDays(40), 5);
        const auto first = endingOn(start.plusDays(99), 1);
        QCOMPARE(latestBaseline({undated, last, first}), last);
        QCOMPARE(firstBaseline({last, first}), first);
    }

    void theEndOfAContractIsAskedAboutTwoWeeksBefore()
    {
        const QList baselines{endingOn(start.plusDays(200), 1), endingOn(start.plusDays(40), 5)};
        QVERIFY(!contractQuestion(baselines, {}, start.plusDays(25)));
        const ContractQuestion question{start.plusDays(40), {}};
        QCOMPARE(contractQuestion(baselines, {}, start.plusDays(26)), question);
        QCOMPARE(contractQuestion(baselines, {}, start.plusDays(60)), question); // Nobody asked: it stays.
        QVERIFY(!contractQuestion({endingOn({}, 5)}, {}, start.plusDays(60)));
        QVERIFY(!contractQuestion({}, {}, start));
    }

    void whoReachedHerInThoseDaysAskedAboutTheContract()
    {
        const QList baselines{endingOn(start.plusDays(40), 5)};
        const auto isOpen = [&](const FollowUp &followUp) {
            return contractQuestion(baselines, {followUp}, start.plusDays(45)).has_value();
        };
        QVERIFY(isOpen(asked(25)));
        QVERIFY(!isOpen(asked(26)));
        QVERIFY(!isOpen(asked(43))); // Late is asked all the same.
        QVERIFY(isOpen(asked(30, code::followUpKind::aman)));
        auto failed = asked(30);
        failed.contactResult = code::contactResult::tidak_terhubung;
        QVERIFY(isOpen(failed));
    }

    void aFollowUpThatIsPlannedForTheEndOfTheContractIsNamed()
    {
        FollowUp planned = asked(3);
        planned.doneOn = {};
        planned.dueOn = start.plusDays(40);
        QCOMPARE(contractQuestion({endingOn(start.plusDays(40), 5)}, {planned}, start.plusDays(30)),
                 (ContractQuestion{start.plusDays(40), planned.id}));
    }

    void everyAnswerButThreeReportsRetaliation()
    {
        using namespace code::retaliation;
        for (const CodeItem &item : codes::retaliation.items()) {
            FollowUp followUp;
            followUp.retaliation = {item.code};
            const bool none = item.code == tidak || item.code == tidak_tahu || item.code == menolak;
            QCOMPARE(reportsRetaliation(followUp), !none);
        }
        FollowUp both;
        both.retaliation = {tidak_tahu, mutasi};
        QVERIFY(reportsRetaliation(both));
        QVERIFY(!reportsRetaliation(FollowUp()));
    }
};

QTEST_GUILESS_MAIN(TestRetaliationWatch)
#include "tst_retaliationwatch.moc"
