// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/dateduties.h"
#include "domain/rules/legal.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Day today = Day::fromDate(QDate(2026, 11, 22));
const RecordId theCase(RecordId::Bytes{1});

Day in(int days)
{
    return today.plusDays(days);
}

RecordId numbered(std::uint8_t number)
{
    return RecordId(RecordId::Bytes{number});
}

/// The duties as `kind`, days from today, and the first byte of the record.
struct Line {
    DutyKind kind;
    std::optional<int> days;
    int record;

    friend bool operator==(const Line &, const Line &) = default;
};

QList<Line> linesOf(const CaseFacts &facts)
{
    const RoomTime room{{}, QTimeZone::systemTimeZone()};
    const RoomTime noon{room.startOf(today).plus(12h), room.zone};
    QList<Line> lines;
    for (const Duty &duty : dateDuties(facts, noon)) {
        const auto days = duty.dueOn.isNull()
            ? std::nullopt
            : std::optional(duty.dueOn.daysSinceEpoch() - today.daysSinceEpoch());
        lines.append({duty.kind, days, int(duty.record.bytes()[0])});
    }
    return lines;
}

CaseFacts empty(Code status = code::caseStatus::penanganan)
{
    CaseFacts facts;
    facts.theCase.id = theCase;
    facts.theCase.status = status;
    return facts;
}

FollowUp planned(std::uint8_t number, Day dueOn, Code kind = code::followUpKind::aman)
{
    FollowUp followUp;
    followUp.id = numbered(number);
    followUp.kind = kind;
    followUp.dueOn = dueOn;
    return followUp;
}

Session held(std::uint8_t number, Day heldOn, Day nextOn = {})
{
    Session session;
    session.id = numbered(number);
    session.heldOn = heldOn;
    session.nextOn = nextOn;
    return session;
}

Service asked(Day requestedOn, Code urgency)
{
    Service service;
    service.id = numbered(3);
    service.kind = code::referralKind::rujukan;
    service.urgency = urgency;
    service.requestedOn = requestedOn;
    return service;
}

Trip ride(Code status)
{
    Trip trip;
    trip.id = numbered(3);
    trip.status = status;
    trip.plannedOn = today;
    using namespace code::tripSopCheck;
    trip.sopChecks = {identity_alias, no_case_words, return_leg_planned, live_monitoring, arrival_call};
    return trip;
}

WorkBaseline contractUntil(Day day)
{
    WorkBaseline baseline;
    baseline.contractEndsOn = day;
    return baseline;
}

using Lines = QList<Line>;

} // namespace

class TestDateDuties final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void anEmptyCaseHasNone() { QCOMPARE(linesOf(empty()), Lines()); }

    void retaliationIsAskedForNowAndNext()
    {
        CaseFacts facts = empty();
        Complaint complaint;
        complaint.receivedOn = in(-10);
        facts.complaints = {complaint};
        QCOMPARE(linesOf(facts),
                 (Lines{{DutyKind::CheckRetaliation, -3, 1}, {DutyKind::CheckRetaliation, 20, 1}}));
        facts.followUps = {planned(3, in(-3), code::followUpKind::balasan)};
        QCOMPARE(linesOf(facts),
                 (Lines{{DutyKind::CheckRetaliation, -3, 3}, {DutyKind::CheckRetaliation, 20, 1}}));
        facts.followUps[0].doneOn = today;
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::CheckRetaliation, 20, 1}}));
        facts.theCase.status = code::caseStatus::tutup; // Retaliation does not end with the case.
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::CheckRetaliation, 20, 1}}));
        facts.complaints[0].receivedOn = in(-91);
        QCOMPARE(linesOf(facts), Lines());
    }

    void theEndOfHerContractIsAskedAboutUntilSomebodyDid()
    {
        CaseFacts facts = empty();
        facts.baselines = {contractUntil(in(15))};
        QCOMPARE(linesOf(facts), Lines());
        facts.baselines = {contractUntil(in(14))};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::AskContractEnd, 14, 1}}));
        facts.followUps = {planned(3, in(14), code::followUpKind::balasan)};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::AskContractEnd, 14, 3}})); // Once.
        facts.followUps[0].doneOn = today;
        QCOMPARE(linesOf(facts), Lines());
    }

    void aClosedCaseIsAskedAboutTheContractAsLongAsTheWatchRuns()
    {
        CaseFacts facts = empty(code::caseStatus::tutup);
        facts.baselines = {contractUntil(in(3))};
        QCOMPARE(linesOf(facts), Lines()); // Nothing started the watch.
        facts.baselines[0].companyKnowsOn = in(-90);
        QCOMPARE(linesOf(facts),
                 (Lines{{DutyKind::CheckRetaliation, 0, 1}, {DutyKind::AskContractEnd, 3, 1}}));
        facts.baselines[0].companyKnowsOn = in(-91);
        QCOMPARE(linesOf(facts), Lines());
        facts.theCase.status = code::caseStatus::buka_lagi;
        facts.followUps = {planned(3, {}, code::followUpKind::balasan)};
        facts.followUps[0].doneOn = today.plusDays(-1); // Answers the last check, and this, too.
        QCOMPARE(linesOf(facts), Lines());
    }

    void aPlannedFollowUpIsDueUntilItIsDone()
    {
        CaseFacts facts = empty();
        facts.followUps = {planned(3, in(4)), planned(4, {})};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::FollowUp, 4, 3}}));
        facts.theCase.status = code::caseStatus::tutup;
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::FollowUp, 4, 3}}));
        facts.followUps[0].doneOn = today;
        facts.followUps[0].contactResult = code::contactResult::tidak_terhubung;
        QCOMPARE(linesOf(facts), Lines());
    }

    void aPromiseStandsUntilSomebodySpeaksWithHer()
    {
        CaseFacts facts = empty();
        facts.sessions = {held(3, in(-5), in(2))};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::KeepPromise, 2, 3}}));
        facts.sessions.append(held(4, in(1)));
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::KeepPromise, 2, 3}}));
        facts.sessions.append(held(5, in(2)));
        QCOMPARE(linesOf(facts), Lines());
    }

    void aNewerPromiseReplacesAnOlderOne()
    {
        CaseFacts facts = empty();
        facts.sessions = {held(4, in(-3), in(5)), held(3, in(-5), in(2))};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::KeepPromise, 5, 4}}));
        FollowUp called = planned(5, {});
        called.doneOn = in(-1);
        called.contactResult = code::contactResult::tidak_terhubung;
        called.nextOn = in(1);
        facts.followUps = {called};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::KeepPromise, 1, 5}}));
    }

    void thePromiseOfTheCaseIsListedOnce()
    {
        CaseFacts facts = empty();
        facts.theCase.nextOn = in(2);
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::KeepPromise, 2, 1}}));
        facts.sessions = {held(3, in(-5), in(2))};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::KeepPromise, 2, 3}}));
        facts.theCase.nextOn = in(6);
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::KeepPromise, 2, 3}, {DutyKind::KeepPromise, 6, 1}}));
        facts.theCase.status = code::caseStatus::tutup;
        QCOMPARE(linesOf(facts), Lines());
    }

    void anAppointmentIsDueUntilSomebodyWroteWhetherSheCame()
    {
        CaseFacts facts = empty();
        Appointment appointment;
        appointment.id = numbered(3);
        appointment.escort = numbered(9);
        appointment.plannedOn = in(1);
        facts.appointments = {appointment};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::Accompany, 1, 3}}));
        facts.appointments[0].attendance = code::attendance::tidak_hadir;
        QCOMPARE(linesOf(facts), Lines());
    }

    void aTaskIsDueUntilItIsDone()
    {
        CaseFacts facts = empty();
        Task task;
        task.id = numbered(3);
        facts.tasks = {task};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::DoTask, std::nullopt, 3}}));
        facts.tasks[0].dueOn = in(7);
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::DoTask, 7, 3}}));
        facts.tasks[0].doneOn = today;
        QCOMPARE(linesOf(facts), Lines());
    }

    void aReferralIsLookedAtAsItsUrgencyDemands_data()
    {
        QTest::addColumn<QString>("urgency");
        QTest::addColumn<int>("days");
        QTest::newRow("high") << u"tinggi"_s << 1;
        QTest::newRow("medium") << u"sedang"_s << 7;
        QTest::newRow("low") << u"rendah"_s << 30;
        QTest::newRow("not said") << QString() << 7;
    }

    void aReferralIsLookedAtAsItsUrgencyDemands()
    {
        QFETCH(QString, urgency);
        QFETCH(int, days);
        CaseFacts facts = empty();
        facts.services = {asked(today, Code(urgency))};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::AwaitAcceptance, days, 3}}));
        facts.services[0].acceptedOn = in(2);
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::CompleteService, days + 2, 3}}));
        facts.services[0].firstServedOn = in(3);
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::CompleteService, days + 3, 3}}));
        facts.services = {asked(today, Code(urgency))};
        facts.services[0].outcome = code::referralOutcome::diterima;
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::CompleteService, days, 3}}));
    }

    void askingAboutServicesIsALookAtThem()
    {
        CaseFacts facts = empty();
        facts.services = {asked(in(-10), code::riskLevel::sedang)};
        facts.followUps = {planned(4, in(-1), code::followUpKind::layanan)};
        facts.followUps[0].doneOn = in(-1);
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::AwaitAcceptance, 6, 3}}));
        facts.followUps[0].kind = code::followUpKind::hukum;
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::AwaitAcceptance, -3, 3}}));
    }

    void aServiceOfOursWaitsForNobody()
    {
        CaseFacts facts = empty();
        facts.services = {asked(today, code::riskLevel::sedang)};
        facts.services[0].kind = code::referralKind::langsung;
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::CompleteService, 7, 3}}));
        facts.services[0].requestedOn = {};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::CompleteService, std::nullopt, 3}}));
    }

    void aServiceEndsWithItsOutcomeOrItsDay_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("open");
        const QStringList goesOn = {u"dirujuk"_s, u"sendiri"_s, u"diterima"_s, u"dilayani"_s,
                                    u"tidak_tahu"_s};
        for (const CodeItem &item : codes::referralOutcome.items()) {
            const QString outcome = item.code.toString();
            QTest::newRow(qPrintable(outcome)) << outcome << goesOn.contains(outcome);
        }
    }

    void aServiceEndsWithItsOutcomeOrItsDay()
    {
        QFETCH(QString, outcome);
        QFETCH(bool, open);
        CaseFacts facts = empty();
        facts.services = {asked(today, code::riskLevel::sedang)};
        facts.services[0].outcome = Code(outcome);
        QCOMPARE(linesOf(facts).size(), open ? 1 : 0);
        facts.services[0].closedOn = today;
        QCOMPARE(linesOf(facts), Lines());
    }

    void plansAreReviewedUntilTheyEnd()
    {
        CaseFacts facts = empty();
        SafetyPlanItem item;
        item.id = numbered(3);
        item.reviewOn = in(3);
        facts.safetyPlan = {item, SafetyPlanItem()};
        Goal goal;
        goal.id = numbered(4);
        goal.reviewOn = in(4);
        facts.goals = {goal, Goal()};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::ReviewSafetyPlan, 3, 3}, {DutyKind::ReviewGoal, 4, 4}}));
        facts.safetyPlan[0].status = code::safetyPlanStatus::ended;
        facts.goals[0].status = code::goalStatus::jalan;
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::ReviewGoal, 4, 4}}));
        facts.goals[0].status = code::goalStatus::capai;
        QCOMPARE(linesOf(facts), Lines());
        facts.goals[0].status = code::goalStatus::na;
        QCOMPARE(linesOf(facts), Lines());
    }

    void aGoalThatWasAgreedWithHerWaitsForACoordinator()
    {
        CaseFacts facts = empty();
        Goal goal;
        goal.id = numbered(4);
        facts.goals = {goal};
        QCOMPARE(linesOf(facts), Lines());
        facts.goals[0].agreedOn = today;
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::ApproveGoal, std::nullopt, 4}}));
        facts.goals[0].approvedOn = today;
        QCOMPARE(linesOf(facts), Lines());
    }

    void aProposalToCloseWaitsWhileTheCaseIsMonitored()
    {
        CaseFacts facts = empty(code::caseStatus::pantau);
        QCOMPARE(linesOf(facts), Lines());
        facts.proposal = Closure();
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::ApproveClosing, std::nullopt, 1}}));
        facts.theCase.status = code::caseStatus::penanganan;
        QCOMPARE(linesOf(facts), Lines());
    }

    void aRideThatWasCalledOffIsBookedAnew()
    {
        CaseFacts facts = empty();
        Appointment court;
        court.id = numbered(5);
        court.kind = code::sessionKind::sidang;
        court.plannedOn = in(5);
        court.needsTransport = true;
        facts.trips = {ride(code::tripStatus::setuju)};
        court.trip = facts.trips[0].id;
        facts.appointments = {court};
        const auto isBooked = [&] {
            return std::ranges::none_of(linesOf(facts),
                                        [](const Line &line) { return line.kind == DutyKind::BookRide; });
        };
        QVERIFY(isBooked());
        facts.trips[0].status = code::tripStatus::batal;
        QVERIFY(!isBooked());
    }

    void anItemThatLiesOpenNeedsCareSinceThen()
    {
        CaseFacts facts = empty(code::caseStatus::tutup);
        EvidenceItem item;
        item.id = numbered(3);
        item.storage = code::evidenceStorage::lemari_terkunci;
        item.mayHoldTraces = true;
        item.obtainedOn = in(-9);
        facts.evidence = {item};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::CareForEvidence, -9, 3}}));
        CustodyEvent opened;
        opened.item = item.id;
        opened.event = code::custodyEvent::buka;
        opened.happenedOn = in(-2);
        facts.custody = {opened};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::CareForEvidence, -2, 3}}));
        facts.custody[0].event = code::custodyEvent::segel;
        QCOMPARE(linesOf(facts), Lines());
    }

    void aTripIsApprovedThenConfirmedUntilSheIsBack_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("kind");
        const int none = -1;
        QTest::newRow("not said") << QString() << int(DutyKind::ApproveTrip);
        QTest::newRow("requested") << u"minta"_s << int(DutyKind::ApproveTrip);
        QTest::newRow("approved") << u"setuju"_s << int(DutyKind::ConfirmTrip);
        QTest::newRow("booked") << u"pesan"_s << int(DutyKind::ConfirmTrip);
        QTest::newRow("picked up") << u"jemput"_s << int(DutyKind::ConfirmTrip);
        QTest::newRow("arrived") << u"tiba"_s << int(DutyKind::ConfirmTrip);
        QTest::newRow("incident") << u"insiden"_s << int(DutyKind::ConfirmTrip);
        QTest::newRow("cancelled") << u"batal"_s << none;
        QTest::newRow("failed") << u"gagal"_s << none;
    }

    void aTripIsApprovedThenConfirmedUntilSheIsBack()
    {
        QFETCH(QString, status);
        QFETCH(int, kind);
        CaseFacts facts = empty();
        facts.trips = {ride(Code(status))};
        QCOMPARE(linesOf(facts), kind < 0 ? Lines() : (Lines{{DutyKind(kind), 0, 3}}));
        facts.trips[0].returnedOn = today;
        QCOMPARE(linesOf(facts), Lines());
    }

    void whatMakesARideSafeIsDueByItsDay()
    {
        using namespace code::tripSopCheck;
        CaseFacts facts = empty();
        auto &trip = facts.trips.emplaceBack(ride(code::tripStatus::pesan));
        trip.sopChecks = {identity_alias};
        const Lines both{{DutyKind::ConfirmTrip, 0, 3}, {DutyKind::CheckRide, 0, 3}};
        QCOMPARE(linesOf(facts), both);
        trip.sopChecks = {identity_alias, no_case_words, return_leg_planned};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::ConfirmTrip, 0, 3}}));
        trip.status = code::tripStatus::jemput; // Now somebody watches the way.
        QCOMPARE(linesOf(facts), both);
        trip.returnedOn = today;
        QCOMPARE(linesOf(facts), Lines());
        trip = ride(code::tripStatus::minta);
        trip.sopChecks = {};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::ApproveTrip, 0, 3}}));
    }

    void aClosedCaseIsLookedBackAt()
    {
        CaseFacts facts = empty(code::caseStatus::tutup);
        Closure closure;
        closure.id = numbered(3);
        closure.aftercareOn = in(30);
        facts.proposal = Closure();
        QCOMPARE(linesOf(facts), Lines()); // Nobody wanted to look again.
        facts.proposal = closure;
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::LookBack, 30, 3}}));
        facts.followUps = {planned(4, in(20), code::followUpKind::purna)};
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::FollowUp, 20, 4}}));
        facts.followUps[0].doneOn = in(29);
        QCOMPARE(linesOf(facts), (Lines{{DutyKind::LookBack, 30, 3}}));
        facts.followUps[0].doneOn = in(30);
        QCOMPARE(linesOf(facts), Lines());
        facts.theCase.status = code::caseStatus::buka_lagi;
        facts.followUps.clear();
        QCOMPARE(linesOf(facts), Lines());
    }
};

QTEST_GUILESS_MAIN(TestDateDuties)
#include "tst_dateduties.moc"
