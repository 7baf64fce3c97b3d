// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/clockduties.h"
#include "domain/rules/legal.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Day monday = Day::fromDate(QDate(2026, 11, 9));
const RecordId theCase(RecordId::Bytes{1});
const RecordId theRecord(RecordId::Bytes{2});

RoomTime after(std::chrono::hours hours)
{
    const RoomTime room{{}, QTimeZone::systemTimeZone()};
    return {room.startOf(monday).plus(hours), room.zone};
}

/// A complaint of Monday, at eight, and nothing else.
CaseFacts complainedOnMonday()
{
    CaseFacts facts;
    facts.theCase.id = theCase;
    facts.theCase.risk = code::riskLevel::sedang;
    Complaint complaint;
    complaint.receivedOn = monday;
    complaint.receivedAt = after(8h).now;
    facts.complaints = {complaint};
    return facts;
}

QList<Duty> dutiesIn(const CaseFacts &facts)
{
    return clockDuties(facts, after(10h));
}

QList<DutyKind> kindsIn(const CaseFacts &facts)
{
    QList<DutyKind> kinds;
    for (const Duty &duty : dutiesIn(facts))
        kinds.append(duty.kind);
    return kinds;
}

CaseFacts metOnMonday()
{
    CaseFacts facts = complainedOnMonday();
    Session session;
    session.heldOn = monday;
    facts.sessions = {session};
    return facts;
}

CaseFacts assessedOnMonday(Code level, Day nextReviewOn = {})
{
    CaseFacts facts = metOnMonday();
    RiskAssessment assessment;
    assessment.id = theRecord;
    assessment.level = level;
    assessment.assessedOn = monday;
    assessment.assessedAt = after(9h).now;
    assessment.nextReviewOn = nextReviewOn;
    facts.assessments = {assessment};
    return facts;
}

CaseFacts askedOnMonday(Code kind)
{
    CaseFacts facts = metOnMonday();
    DataRequest request;
    request.id = theRecord;
    request.kind = kind;
    request.receivedOn = monday;
    facts.dataRequests = {request};
    return facts;
}

} // namespace

class TestClockDuties final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sheIsAnsweredUntilSomebodyMeetsHer()
    {
        CaseFacts facts = complainedOnMonday();
        QCOMPARE(kindsIn(facts), QList{DutyKind::Respond});
        const Duty duty = dutiesIn(facts).first();
        QCOMPARE(duty.record, theCase);
        QCOMPARE(duty.source, &legal::riskMedium);
        QCOMPARE(duty.clock.value().due(), after(14h).now);
        facts.sessions = metOnMonday().sessions;
        facts.sessions[0].attendance = code::attendance::tidak_hadir;
        QCOMPARE(kindsIn(facts), QList{DutyKind::Respond});
        QCOMPARE(kindsIn(metOnMonday()), QList<DutyKind>());
    }

    void theAnswerIsAsFastAsTheLatestRiskDemands()
    {
        CaseFacts facts = assessedOnMonday(code::riskLevel::tinggi);
        facts.sessions.clear();
        QCOMPARE(dutiesIn(facts).first().source, &legal::riskHigh);
    }

    void sexualViolenceIsHandedOnAndReported()
    {
        CaseFacts facts = metOnMonday();
        facts.theCase.flags = {code::caseFlag::tpks};
        QCOMPARE(kindsIn(facts), (QList{DutyKind::ForwardCase, DutyKind::ReportToPolice}));
        QCOMPARE(dutiesIn(facts)[0].clock.value().due(), after(32h).now);
        QCOMPARE(dutiesIn(facts)[1].clock.value().due(), after(80h).now);
        facts.theCase.mandatoryAction = code::mandatoryClockAction::lapsed;
        QCOMPARE(kindsIn(facts), QList<DutyKind>());
    }

    void anOpenHealthWindowAsksForAReferral()
    {
        CaseFacts facts = metOnMonday();
        Incident incident;
        incident.id = theRecord;
        incident.violenceForms = {code::violenceForm::seksual};
        incident.occurredOn = monday.plusDays(-1);
        facts.incidents = {incident};
        QCOMPARE(kindsIn(facts), QList{DutyKind::ReferToHealth});
        const Duty duty = dutiesIn(facts).first();
        QCOMPARE(duty.record, theRecord);
        QCOMPARE(duty.source, &legal::health72h);
        QCOMPARE(duty.clock.value().due(), after(48h).now);
    }

    void theRiskIsReviewedAsItsLevelDemands()
    {
        const Duty duty = dutiesIn(assessedOnMonday(code::riskLevel::sedang)).first();
        QCOMPARE(duty.kind, DutyKind::ReviewRisk);
        QCOMPARE(duty.record, theRecord);
        QCOMPARE(duty.clock.value().due(), after(9h + 7 * 24h).now);
    }

    void anEarlierDayOfTheOfficerWins()
    {
        const Duty earlier = dutiesIn(assessedOnMonday(code::riskLevel::sedang, monday.plusDays(3))).first();
        QVERIFY(!earlier.clock);
        QCOMPARE(earlier.dueOn, monday.plusDays(3));
        QCOMPARE(earlier.source, &legal::reviewSedang);
        const Duty later = dutiesIn(assessedOnMonday(code::riskLevel::sedang, monday.plusDays(30))).first();
        QCOMPARE(later.dueOn, monday.plusDays(7));
        QVERIFY(later.clock);
    }

    void anAssessmentWithoutADayIsReviewedOnTheOfficersDay()
    {
        CaseFacts facts = assessedOnMonday(code::riskLevel::sedang, monday.plusDays(30));
        facts.assessments[0].assessedOn = {};
        facts.assessments[0].assessedAt = {};
        QCOMPARE(dutiesIn(facts).first().dueOn, monday.plusDays(30));
    }

    void theRiskIsJudgedAgainWhenHerSafetyChanged()
    {
        CaseFacts facts = assessedOnMonday(code::riskLevel::rendah);
        FollowUp followUp;
        followUp.id = RecordId(RecordId::Bytes{3});
        followUp.doneOn = monday.plusDays(2);
        followUp.safetyChanged = false;
        facts.followUps = {followUp};
        QCOMPARE(dutiesIn(facts).first().dueOn, monday.plusDays(30));
        facts.followUps[0].safetyChanged = true;
        QCOMPARE(kindsIn(facts), QList{DutyKind::ReviewRisk}); // Once, however many ask for it.
        const Duty duty = dutiesIn(facts).first();
        QCOMPARE(duty.dueOn, monday.plusDays(2));
        QCOMPARE(duty.record, followUp.id);
        QCOMPARE(duty.source, &legal::reviewChanged);
        facts.assessments[0].assessedOn = monday.plusDays(2);
        facts.assessments[0].assessedAt = after(2 * 24h + 15h).now;
        QCOMPARE(dutiesIn(facts).first().source, &legal::reviewRendah);
        facts.assessments.clear();
        QCOMPARE(kindsIn(facts), QList{DutyKind::ReviewRisk}); // Nobody judged it at all.
    }

    void theRiskIsJudgedAgainAfterARideThatWentWrong()
    {
        CaseFacts facts = assessedOnMonday(code::riskLevel::sedang); // At nine, before she was driven home.
        Trip trip;
        trip.id = RecordId(RecordId::Bytes{3});
        trip.plannedOn = monday;
        trip.plannedAt = after(16h).now;
        facts.trips = {trip};
        QCOMPARE(dutiesIn(facts).first().source, &legal::reviewSedang);
        facts.trips[0].hadIncident = true;
        QCOMPARE(dutiesIn(facts).first().dueOn, monday);
        facts.trips[0].hadIncident = std::nullopt;
        facts.trips[0].status = code::tripStatus::insiden;
        QCOMPARE(dutiesIn(facts).first().source, &legal::reviewChanged);
        facts.assessments[0].assessedAt = after(18h).now;
        QCOMPARE(dutiesIn(facts).first().source, &legal::reviewSedang);
    }

    void aReviewThatWasDueBeforeItStaysOverdue()
    {
        CaseFacts facts = assessedOnMonday(code::riskLevel::tinggi);
        FollowUp followUp;
        followUp.doneOn = monday.plusDays(5);
        followUp.safetyChanged = true;
        facts.followUps = {followUp};
        QCOMPARE(dutiesIn(facts).first().source, &legal::reviewTinggi);
    }

    void aDataRequestRunsFromTheFirstMomentOfItsDay()
    {
        const Duty duty = dutiesIn(askedOnMonday(code::dataRequest::akses)).first();
        QCOMPARE(duty.kind, DutyKind::AnswerDataRequest);
        QCOMPARE(duty.clock.value().due(), after(72h).now);
        QCOMPARE(duty.source, &legal::pdpAccess);
    }

    void aDataRequestWithoutADeadlineIsStillThere()
    {
        const Duty duty = dutiesIn(askedOnMonday(code::dataRequest::hapus)).first();
        QVERIFY(!duty.clock && duty.dueOn.isNull() && !duty.source);
        QCOMPARE(duty.record, theRecord);
    }

    void aDataRequestEndsWhenItIsDoneOrRefused()
    {
        CaseFacts facts = askedOnMonday(code::dataRequest::akses);
        facts.dataRequests[0].granted = true;
        facts.dataRequests[0].decidedOn = monday;
        QCOMPARE(kindsIn(facts).size(), 1);
        facts.dataRequests[0].granted = false;
        QCOMPARE(kindsIn(facts).size(), 0);
        facts.dataRequests[0].granted = true;
        facts.dataRequests[0].doneOn = monday;
        QCOMPARE(kindsIn(facts).size(), 0);
    }

    void whatIsOverKeepsOnlyTheClocksOfTheLaw()
    {
        CaseFacts facts = assessedOnMonday(code::riskLevel::tinggi);
        facts.sessions.clear();
        facts.dataRequests = askedOnMonday(code::dataRequest::akses).dataRequests;
        facts.theCase.flags = {code::caseFlag::tpks};
        facts.complaints[0].sexualWithinThreeDays = code::triageAnswer::yes;
        QCOMPARE(kindsIn(facts).size(), 6);
        facts.theCase.status = code::caseStatus::dilimpahkan;
        QCOMPARE(kindsIn(facts).size(), 6); // Nobody has accepted it yet.
        Service transfer;
        transfer.kind = code::referralKind::pelimpahan;
        transfer.acceptedOn = monday;
        facts.services = {transfer};
        QCOMPARE(kindsIn(facts),
                 (QList{DutyKind::ForwardCase, DutyKind::ReportToPolice, DutyKind::AnswerDataRequest}));
    }

    void anEmptyCaseHasNoDuties() { QVERIFY(dutiesIn(CaseFacts()).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestClockDuties)
#include "tst_clockduties.moc"
