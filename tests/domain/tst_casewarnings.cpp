// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/casewarnings.h"
#include "domain/rules/warnings.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace code::riskLevel;

namespace {

const Day monday = Day::fromDate(QDate(2026, 11, 9));
const DossierId dossier(DossierId::Bytes{9});

RoomTime after(std::chrono::milliseconds time)
{
    const RoomTime room{{}, QTimeZone::systemTimeZone()};
    return {room.startOf(monday).plus(time), room.zone};
}

/// A complaint of Monday, at eight.
CaseFacts complainedOnMonday(Code status = code::caseStatus::penanganan)
{
    CaseFacts facts;
    facts.dossier = dossier;
    facts.theCase.status = status;
    Complaint complaint;
    complaint.receivedOn = monday;
    complaint.receivedAt = after(8h).now;
    facts.complaints = {complaint};
    return facts;
}

CaseFacts assessedAs(std::initializer_list<Code> levels)
{
    CaseFacts facts = complainedOnMonday();
    for (const Code level : levels) {
        RiskAssessment assessment;
        assessment.assessedOn = monday.plusDays(int(facts.assessments.size()));
        assessment.level = level;
        facts.assessments.append(assessment);
    }
    return facts;
}

CaseFacts highRisk()
{
    CaseFacts facts = complainedOnMonday();
    facts.theCase.risk = tinggi;
    return facts;
}

CaseFacts flagged(Code flag)
{
    CaseFacts facts = complainedOnMonday();
    facts.theCase.flags = {flag};
    return facts;
}

CaseFacts rapedOnMonday()
{
    CaseFacts facts = complainedOnMonday();
    Incident incident;
    incident.gbvimsType = code::gbvimsType::rape;
    incident.occurredOn = monday;
    facts.incidents = {incident};
    return facts;
}

CaseFacts punished(Day on, Codes how = {code::retaliation::mutasi})
{
    CaseFacts facts = complainedOnMonday();
    FollowUp followUp;
    followUp.doneOn = on;
    followUp.retaliation = std::move(how);
    facts.followUps = {followUp};
    return facts;
}

CaseFacts withEvidence(Code firstEvent)
{
    CaseFacts facts = complainedOnMonday();
    EvidenceItem item;
    item.id = RecordId(RecordId::Bytes{1});
    item.storage = code::evidenceStorage::lemari_terkunci;
    facts.evidence = {item};
    CustodyEvent event;
    event.item = item.id;
    event.event = firstEvent;
    event.happenedOn = monday;
    facts.custody = {event};
    return facts;
}

CaseFacts closed(CaseFacts facts)
{
    facts.theCase.status = code::caseStatus::tutup;
    return facts;
}

} // namespace

class TestCaseWarnings final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aWarningNamesItsRuleAndItsDossier()
    {
        const auto warning = childOrTrafficking(flagged(code::caseFlag::child));
        QVERIFY(warning);
        QCOMPARE(warning->rule, &warnings::w8);
        QCOMPARE(warning->dossiers, QList{dossier});
    }

    void w3RiskThatRisesOnReassessment()
    {
        QVERIFY(riskRising(assessedAs({rendah, sedang})));
        QVERIFY(riskRising(assessedAs({tinggi, sedang, tinggi})));
        QVERIFY(riskRising(assessedAs({rendah, tidak_tahu, sedang})));
        QVERIFY(riskRising(assessedAs({sedang, Code(u"sangat_tinggi")})));
        QVERIFY(!riskRising(assessedAs({tinggi})));
        QVERIFY(!riskRising(assessedAs({sedang, sedang})));
        QVERIFY(!riskRising(assessedAs({rendah, tinggi, sedang})));
        QVERIFY(!riskRising(assessedAs({tidak_tahu, tinggi})));
        QVERIFY(!riskRising(assessedAs({})));
        QVERIFY(!riskRising(closed(assessedAs({rendah, sedang}))));
        QCOMPARE(riskRising(assessedAs({rendah, sedang}))->rule, &warnings::w3);
    }

    void w4HighRiskWithoutContactForADay()
    {
        QVERIFY(!highRiskWithoutContact(highRisk(), after(32h)));
        QVERIFY(highRiskWithoutContact(highRisk(), after(32h + 1ms)));
        QCOMPARE(highRiskWithoutContact(highRisk(), after(33h))->rule, &warnings::w4);
        QVERIFY(!highRiskWithoutContact(complainedOnMonday(), after(100h)));
        QVERIFY(!highRiskWithoutContact(closed(highRisk()), after(100h)));
        QVERIFY(!highRiskWithoutContact(CaseFacts(), after(100h)));
    }

    void w4AnyContactStartsTheDayAnew()
    {
        CaseFacts facts = highRisk();
        Session session;
        session.heldOn = monday.plusDays(1);
        session.startedAt = after(33h).now;
        facts.sessions = {session};
        QVERIFY(!highRiskWithoutContact(facts, after(57h)));
        QVERIFY(highRiskWithoutContact(facts, after(57h + 1ms)));
        FollowUp called;
        called.doneOn = monday.plusDays(2);
        facts.followUps = {called};
        // Of the call only the day is known: it may have been at 23:59.
        QVERIFY(!highRiskWithoutContact(facts, after(95h)));
        QVERIFY(highRiskWithoutContact(facts, after(96h)));
        facts.followUps[0].contactResult = code::contactResult::tidak_terhubung;
        QVERIFY(highRiskWithoutContact(facts, after(95h)));
    }

    void w5LessThanTwelveHoursLeftToReport()
    {
        const CaseFacts facts = flagged(code::caseFlag::tpks);
        QVERIFY(!reportClockNearlyOver(facts, after(68h)));
        QVERIFY(reportClockNearlyOver(facts, after(68h + 1ms)));
        QVERIFY(reportClockNearlyOver(facts, after(500h)));
        QCOMPARE(reportClockNearlyOver(facts, after(70h))->rule, &warnings::w5);
        QVERIFY(!reportClockNearlyOver(flagged(code::caseFlag::kdrt), after(70h)));
        QVERIFY(!reportClockNearlyOver(closed(facts), after(70h)));
        CaseFacts reported = facts;
        reported.theCase.mandatoryAction = code::mandatoryClockAction::police_report_made;
        QVERIFY(!reportClockNearlyOver(reported, after(70h)));
        reported.theCase.mandatoryAction = {};
        reported.complaints.clear();
        QVERIFY(!reportClockNearlyOver(reported, after(70h)));
    }

    void w6AnOpenHealthWindowWithoutReferral()
    {
        CaseFacts facts = rapedOnMonday();
        QVERIFY(healthWindowOpen(facts, after(10h)));
        QVERIFY(healthWindowOpen(facts, after(96h - 1ms)));
        QVERIFY(!healthWindowOpen(facts, after(96h)));
        QCOMPARE(healthWindowOpen(facts, after(10h))->rule, &warnings::w6);
        QVERIFY(!healthWindowOpen(closed(facts), after(10h)));
        Service care;
        care.service = code::service::medis;
        facts.services = {care};
        QVERIFY(!healthWindowOpen(facts, after(10h)));
    }

    void w7RetaliationSinceTheComplaint()
    {
        QVERIFY(retaliationReported(punished(monday), after(500h)));
        QVERIFY(retaliationReported(punished({}), after(500h)));
        QVERIFY(!retaliationReported(punished(monday.plusDays(-1)), after(500h)));
        QVERIFY(!retaliationReported(punished(monday, {code::retaliation::tidak}), after(500h)));
        QVERIFY(!retaliationReported(closed(punished(monday)), after(500h)));
        QCOMPARE(retaliationReported(punished(monday), after(500h))->rule, &warnings::w7);
    }

    void w8AChildOrTrafficking()
    {
        using namespace code::caseFlag;
        for (const CodeItem &item : codes::caseFlag.items())
            QCOMPARE(childOrTrafficking(flagged(item.code)).has_value(),
                     item.code == child || item.code == tppo);
        QVERIFY(!childOrTrafficking(closed(flagged(child))));
    }

    void w14AGapInAChainOfCustody()
    {
        QVERIFY(!custodyGap(complainedOnMonday()));
        QVERIFY(!custodyGap(withEvidence(code::custodyEvent::terima)));
        QVERIFY(custodyGap(withEvidence(code::custodyEvent::simpan)));
        QVERIFY(custodyGap(closed(withEvidence(code::custodyEvent::simpan))));
        QCOMPARE(custodyGap(withEvidence(code::custodyEvent::simpan))->rule, &warnings::w14);
    }
};

QTEST_GUILESS_MAIN(TestCaseWarnings)
#include "tst_casewarnings.moc"
