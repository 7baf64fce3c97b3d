// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/duties.h"
#include "domain/rules/legal.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Day monday = Day::fromDate(QDate(2026, 11, 9));

RoomTime noonAfter(int days)
{
    const RoomTime room{{}, QTimeZone::systemTimeZone()};
    return {room.startOf(monday.plusDays(days)).plus(12h), room.zone};
}

/// Sexual violence, told on Monday at noon and met at once; a task for Tuesday, a session promised for
/// Friday.
CaseFacts aWeek()
{
    CaseFacts facts;
    facts.theCase.flags = {code::caseFlag::tpks};
    facts.theCase.risk = code::riskLevel::sedang;
    Complaint complaint;
    complaint.receivedOn = monday;
    complaint.receivedAt = noonAfter(0).now;
    facts.complaints = {complaint};
    Session session;
    session.heldOn = monday;
    session.nextOn = monday.plusDays(4);
    facts.sessions = {session};
    Task task;
    task.dueOn = monday.plusDays(1);
    facts.tasks = {task};
    return facts;
}

QList<DutyKind> kindsAfter(int days, const CaseFacts &facts = aWeek())
{
    QList<DutyKind> kinds;
    for (const Duty &duty : dutiesOf(facts, noonAfter(days)))
        kinds.append(duty.kind);
    return kinds;
}

} // namespace

class TestDuties final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theMostUrgentComesFirst()
    {
        using enum DutyKind;
        QCOMPARE(kindsAfter(0), (QList{ForwardCase, DoTask, ReportToPolice, KeepPromise, CheckRetaliation}));
        // On Wednesday handing on is overdue and critical; the task is only overdue.
        QCOMPARE(kindsAfter(2), (QList{ForwardCase, DoTask, ReportToPolice, KeepPromise, CheckRetaliation}));
        // On Thursday the last moment of the 3x24 hours presses, too, and overtakes the task.
        QCOMPARE(kindsAfter(3), (QList{ForwardCase, ReportToPolice, DoTask, KeepPromise, CheckRetaliation}));
    }

    void dutiesComeAndGoWithTheRecords()
    {
        CaseFacts facts = aWeek();
        facts.theCase.mandatoryAction = code::mandatoryClockAction::forwarded_uptd;
        facts.tasks[0].doneOn = monday;
        QCOMPARE(kindsAfter(2, facts), (QList{DutyKind::KeepPromise, DutyKind::CheckRetaliation}));
    }

    void aCaseWithoutACompanionIsHandedOver()
    {
        CaseFacts facts;
        facts.theCase.status = code::caseStatus::penanganan;
        facts.isAccompanied = false;
        const auto isHandOver = [](const Duty &duty) { return duty.kind == DutyKind::HandOver; };
        const RoomTime time{Instant(1'790'000'000'000), QTimeZone::systemTimeZone()};
        QVERIFY(std::ranges::any_of(dutiesOf(facts, time), isHandOver));
        facts.theCase.status = code::caseStatus::tutup;
        QVERIFY(std::ranges::none_of(dutiesOf(facts, time), isHandOver));
        facts.theCase.status = code::caseStatus::penanganan;
        facts.isAccompanied = true;
        QVERIFY(std::ranges::none_of(dutiesOf(facts, time), isHandOver));
    }

    void whoMayBeTheReportedPersonIsAskedAboutAtOnce()
    {
        CaseFacts facts = aWeek();
        const RecordId reported(RecordId::Bytes{9});
        facts.namesakes = {reported};
        const auto duties = dutiesOf(facts, noonAfter(0));
        const auto duty = std::ranges::find(duties, DutyKind::CheckNamesake, &Duty::kind);
        QVERIFY(duty != duties.end());
        QCOMPARE(duty->record, reported);
        QCOMPARE(duty->source, &legal::conflictRule);
        QVERIFY(isForNow(*duty, noonAfter(0).now));
        facts.theCase.status = code::caseStatus::tutup;
        QVERIFY(!kindsAfter(0, facts).contains(DutyKind::CheckNamesake));
    }

    void aCaseThatNobodyTookOverIsStillOurs()
    {
        CaseFacts facts = aWeek();
        facts.theCase.status = code::caseStatus::dilimpahkan;
        QVERIFY(kindsAfter(4, facts).contains(DutyKind::KeepPromise));
        QVERIFY(kindsAfter(4, facts).contains(DutyKind::FindReceiver));
        Service transfer;
        transfer.kind = code::referralKind::pelimpahan;
        transfer.requestedOn = monday;
        facts.services = {transfer};
        QVERIFY(kindsAfter(4, facts).contains(DutyKind::KeepPromise));
        QVERIFY(kindsAfter(4, facts).contains(DutyKind::AwaitAcceptance));
        QVERIFY(!kindsAfter(4, facts).contains(DutyKind::FindReceiver));
        facts.services[0].acceptedOn = monday.plusDays(1);
        QVERIFY(!kindsAfter(4, facts).contains(DutyKind::KeepPromise));
        QVERIFY(!kindsAfter(4, facts).contains(DutyKind::AwaitAcceptance));
    }

    void whatIsAnotherUnitsTaskIsHandedOn()
    {
        CaseFacts facts = aWeek();
        facts.theCase.id = RecordId(RecordId::Bytes{1});
        QVERIFY(!kindsAfter(1, facts).contains(DutyKind::FindReceiver));
        facts.theCase.authority = code::authority::naker;
        const auto duties = dutiesOf(facts, noonAfter(1));
        const auto duty = std::ranges::find(duties, DutyKind::FindReceiver, &Duty::kind);
        QVERIFY(duty != duties.end());
        QCOMPARE(duty->source, &legal::outOfScopeAccept);
        QCOMPARE(duty->record, facts.theCase.id);
        QCOMPARE(duty->urgency, Urgency::Soon);
        Service transfer;
        transfer.kind = code::referralKind::pelimpahan;
        facts.services = {transfer};
        QVERIFY(!kindsAfter(1, facts).contains(DutyKind::FindReceiver));
        facts.theCase.status = code::caseStatus::tutup;
        facts.services.clear();
        QVERIFY(!kindsAfter(1, facts).contains(DutyKind::FindReceiver));
    }

    void aKindThatNobodyDecidedAboutIsAskedForUntilSomebodyDoes()
    {
        const auto askedIn = [](const CaseFacts &facts) {
            QList<Duty> asked = dutiesOf(facts, noonAfter(2));
            asked.removeIf([](const Duty &duty) { return duty.kind != DutyKind::CheckKind; });
            return asked;
        };
        CaseFacts facts = aWeek();
        facts.theCase.id = RecordId(RecordId::Bytes{1});
        Incident incident;
        incident.kdrtForms = {code::kdrtForm::seksual};
        facts.incidents = {incident}; // Told later, to somebody who did not think of the law.
        QCOMPARE(askedIn(facts).size(), 1);
        QCOMPARE(askedIn(facts).first().record, facts.theCase.id);
        QCOMPARE(askedIn(facts).first().source, &legal::kdrtFormsRights); // The other law is set.
        facts.theCase.flags = {};
        QCOMPARE(askedIn(facts).size(), 1);
        QCOMPARE(askedIn(facts).first().source, &legal::tpksReport3x24);
        facts.theCase.status = code::caseStatus::tutup;
        QVERIFY(askedIn(facts).isEmpty());
        facts.theCase.status = code::caseStatus::penanganan;
        facts.theCase.flags = {code::caseFlag::tpks};
        facts.theCase.flagsRuledOut = {code::caseFlag::kdrt};
        QVERIFY(askedIn(facts).isEmpty());
    }

    void whatIsAskedOfHerIsMarkedWhereNobodyMayCall()
    {
        const auto marked = [](const CaseFacts &facts) {
            QList<DutyKind> kinds;
            for (const Duty &duty : dutiesOf(facts, noonAfter(2))) {
                if (duty.mayNotCall)
                    kinds.append(duty.kind);
            }
            return kinds;
        };
        CaseFacts facts = aWeek();
        QVERIFY(marked(facts).isEmpty());
        Person her;
        her.role = code::caseRole::korban;
        her.doNotContact = true;
        facts.persons = {her};
        QCOMPARE(marked(facts), (QList{DutyKind::KeepPromise, DutyKind::CheckRetaliation}));
    }

    void highRiskEscalatesWhatIsOverdue()
    {
        const auto escalating = [](const CaseFacts &facts) {
            QList<DutyKind> kinds;
            for (const Duty &duty : dutiesOf(facts, noonAfter(2))) {
                if (duty.escalates)
                    kinds.append(duty.kind);
            }
            return kinds;
        };
        CaseFacts facts = aWeek();
        QCOMPARE(escalating(facts), QList{DutyKind::ForwardCase});
        facts.theCase.risk = code::riskLevel::tinggi;
        QCOMPARE(escalating(facts), (QList{DutyKind::ForwardCase, DutyKind::DoTask}));
    }
};

QTEST_GUILESS_MAIN(TestDuties)
#include "tst_duties.moc"
