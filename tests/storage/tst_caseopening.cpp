// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/caseopening.h"
#include "storage/outbox.h"
#include "tests/support/staffedroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

NewComplaint aComplaintAtTheDesk()
{
    NewComplaint fresh;
    fresh.complaint.channel = Code(u"langsung");
    fresh.complaint.narrative = u"Cerita contoh yang tidak pernah terjadi."_s;
    fresh.survivor.role = Code(u"korban");
    fresh.survivor.name = u"Melati Contoh"_s;
    fresh.triage.level = Code(u"sedang");
    return fresh;
}

} // namespace

class TestCaseOpening final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_room.reset();
        m_staffed.emplace();
        m_room = m_staffed->room.unlockAsCounselor();
    }

    void cleanup() { m_room.reset(); }

    void isACaseAtOnce()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.incidents = {Incident(), Incident()};
        fresh.incidents.first().violenceForms = {Code(u"psikis")};
        fresh.incidents.last().violenceForms = {Code(u"fisik")};
        fresh.reported = {ReportedPerson()};
        fresh.reported.first().name = u"Terlapor Contoh"_s;
        fresh.triage.flags = {Code(u"akses")};
        fresh.acceptance.nextOn = Day(20'600);
        const auto dossier = open(fresh);
        QVERIFY(dossier);
        const auto view = m_room->records().open(*dossier);
        QVERIFY(view->record.number.toString().startsWith(u"RP3-TST01-"_s));
        QCOMPARE(view->record.status, Code(u"baru"));
        QCOMPARE(view->record.risk, Code(u"sedang"));
        QCOMPARE(view->record.leadCompanion, m_room->desk().user);
        QCOMPARE(view->complaints.size(), 1);
        QCOMPARE(view->complaints.first().status, Code(u"linked"));
        QCOMPARE(view->complaints.first().receivedBy, m_room->desk().user);
        QCOMPARE(view->incidents.size(), 2);
        QCOMPARE(view->reported.size(), 1);
        QVERIFY(!view->isClosed);
        const auto triage = riskIn(*view);
        QCOMPARE(triage.kind, Code(u"triage"));
        QCOMPARE(triage.level, Code(u"sedang"));
        QCOMPARE(triage.flags, Codes{Code(u"akses")});
        QCOMPARE(triage.assessedBy, m_room->desk().user);
        QVERIFY(!triage.nextReviewOn.isNull());
        QCOMPARE(m_room->cases().page({})->size(), 1);
        QCOMPARE(m_room->records().cards()->cards.first().name, u"Melati Contoh"_s);
    }

    void theLawsThatFollowFromWhatSheToldAreSet()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.survivor.ageGroup = Code(u"a13_17");
        fresh.incidents = {Incident()};
        fresh.incidents.first().labourRights = {Code(u"upah")};
        fresh.triage.flags = {Code(u"seks_72j")};
        fresh.triage.level = Code(u"tinggi");
        fresh.acceptance.flags = {Code(u"kdrt")}; // Nobody but she knows why.
        fresh.acceptance.flagsRuledOut = {Code(u"labour_right")};
        const auto view = m_room->records().open(*open(fresh));
        QCOMPARE(view->record.flags, (Codes{Code(u"child"), Code(u"kdrt"), Code(u"tpks")}));
        QCOMPARE(view->record.flagsRuledOut, Codes{Code(u"labour_right")});
        QVERIFY(std::ranges::none_of(view->duties,
                                     [](const Duty &duty) { return duty.kind == DutyKind::CheckKind; }));
    }

    void anotherRiskThanProposedWantsItsReason()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.triage.flags = {Code(u"seks_72j")};
        QCOMPARE(open(fresh).error().kind, ErrorKind::Invalid);
        fresh.triage.overrideReason = u"Sudah di rumah sakit. Contoh."_s;
        QVERIFY(open(fresh));
    }

    void whatIsToldAtTheDeskAreItsFacts()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.reporter.emplace(); // Who reports is not whom it is about.
        fresh.incidents = {Incident(), Incident()};
        fresh.reported = {ReportedPerson()};
        const auto facts = caseFactsOf(fresh);
        QCOMPARE(facts.complaints, QList{fresh.complaint});
        QCOMPARE(facts.persons, QList{fresh.survivor});
        QCOMPARE(facts.incidents, fresh.incidents);
        QCOMPARE(facts.reported, fresh.reported);
        QCOMPARE(facts.assessments, QList{fresh.triage});
    }

    void nothingButTheRiskIsNeeded()
    {
        NewComplaint fresh;
        QCOMPARE(open(fresh).error().kind, ErrorKind::Invalid);
        fresh.triage.level = Code(u"tidak_tahu");
        QVERIFY(open(fresh));
    }

    void herYesCountsAtOnce()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.consents = {aConsent(u"bagi_kode", true), aConsent(u"bagi_nama", false)};
        const auto dossier = open(fresh);
        const auto view = m_room->records().open(*dossier);
        QCOMPARE(view->standings.at(Code(u"bagi_kode")).answer, ConsentAnswer::Yes);
        QCOMPARE(view->consents.first().person, view->persons.first().id);
        QVERIFY(view->leave.coded && !view->leave.identity);
        QVERIFY(!Outbox(m_room->desk()).choose(65536)->isEmpty());
    }

    void whoSaysYesForAGirlIsNamed()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.survivor.ageGroup = Code(u"a13_17");
        fresh.consents = {aConsent(u"bagi_kode", true)};
        const auto alone = m_room->records().open(*open(fresh));
        QVERIFY(!alone->leave.coded);
        fresh.consents.first().capacity = Code(u"wali");
        QCOMPARE(open(fresh).error().kind, ErrorKind::Invalid);
        fresh.guardian.emplace();
        fresh.guardian->role = Code(u"wali");
        fresh.guardian->name = u"Kenanga Contoh"_s;
        const auto guarded = m_room->records().open(*open(fresh));
        QVERIFY(guarded->leave.coded);
        const auto guardian = std::ranges::find(guarded->persons, Code(u"wali"), &Person::role);
        QVERIFY(guardian != guarded->persons.end());
        QCOMPARE(guarded->consents.first().guardian, guardian->id);
    }

    void aYesIsWrittenOrRecorded()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.consents = {aConsent(u"simpan", true)};
        fresh.consents.first().method = {};
        QCOMPARE(open(fresh).error().kind, ErrorKind::Invalid);
        fresh.consents.first().decision = Code(u"no");
        QVERIFY(open(fresh));
    }

    void whatSheWasNotAskedStaysHere()
    {
        QVERIFY(open(aComplaintAtTheDesk()));
        QVERIFY(Outbox(m_room->desk()).choose(65536)->isEmpty());
    }

    void somebodyElseMayReportForHer()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.reporter.emplace();
        fresh.reporter->role = Code(u"pelapor");
        fresh.reporter->name = u"Kenanga Contoh"_s;
        fresh.complaint.reporterRole = Code(u"rekan");
        fresh.complaint.companionPresent = Code(u"colleague"); // She came along.
        fresh.consents = {aConsent(u"simpan", true)};
        const auto view = m_room->records().open(*open(fresh));
        QCOMPARE(view->persons.size(), 2);
        const auto hers = std::ranges::find(view->persons, Code(u"korban"), &Person::role);
        QCOMPARE(view->consents.first().person, hers->id);
    }

    void nobodyAgreesInHerPlace()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.complaint.reporterRole = Code(u"rekan");
        fresh.consents = {aConsent(u"bagi_kode", true), aConsent(u"simpan", true),
                          aConsent(u"keluarga", false)};
        const auto view = m_room->records().open(*open(fresh));
        QCOMPARE(view->consents.size(), 1);
        QCOMPARE(view->consents.first().scope, Code(u"keluarga"));
        QVERIFY(!view->leave.coded);
        QVERIFY(Outbox(m_room->desk()).choose(65536)->isEmpty());
    }

    void whatIsForSomebodyElseIsTakenAllTheSame()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.acceptance.authority = Code(u"naker");
        auto &service = fresh.acceptance.handOver.emplace();
        service.service = Code(u"pengawas");
        service.provider = u"Dinas contoh"_s;
        const auto view = m_room->records().open(*open(fresh));
        QCOMPARE(view->complaints.first().status, Code(u"redirected"));
        QCOMPARE(view->record.authority, Code(u"naker"));
        const auto handed = view->all<Service>().first();
        QCOMPARE(handed.kind, Code(u"pelimpahan"));
        QCOMPARE(handed.provider, service.provider);
        QCOMPARE(handed.requestedOn, view->record.openedOn);
    }

    void whatIsOursIsNotHandedOver()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.acceptance.handOver.emplace().service = Code(u"pengawas");
        for (const auto authority : {Code(), Code(u"rp3"), Code(u"tidak_tahu")}) {
            fresh.acceptance.authority = authority;
            QCOMPARE(open(fresh).error().kind, ErrorKind::Invalid);
        }
        QVERIFY(m_room->cases().page({})->isEmpty());
    }

    void aWomanWhoIsKnownIsLinked()
    {
        const auto first = *open(aComplaintAtTheDesk());
        const auto known = m_room->records().open(first)->persons.first().id;
        auto fresh = aComplaintAtTheDesk();
        fresh.acceptance.sameAs = PersonPlace{first, known};
        const auto second = *open(fresh);
        const auto view = m_room->records().open(second);
        QCOMPARE(view->elsewhere.size(), 1);
        QCOMPARE(view->elsewhere.first().dossier, first);
        QCOMPARE(view->elsewhere.first().person, view->persons.first().id);
        fresh.acceptance.sameAs = PersonPlace{first, view->persons.first().id};
        QCOMPARE(open(fresh).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_room->cases().page({})->size(), 2);
    }

    void coordinatorsGetItsKeys()
    {
        const auto dossier = *open(aComplaintAtTheDesk());
        m_room.reset();
        m_room = m_staffed->room.unlockAsCoordinator();
        QVERIFY(*m_room->desk().held->newest(dossier));
        QVERIFY(m_room->records().open(dossier));
    }

    void whoIsReportedSeesNothingOfIt()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.conflicts = {conflictWith(m_staffed->room.coordinatorId)};
        const auto dossier = *open(fresh);
        QVERIFY(m_room->records().open(dossier)->isClosed);
        const auto side = readDossier(m_room->desk(), roomSideOf(dossier), dossier)->state;
        QCOMPARE(side.all<Conflict>().size(), 1);
        QCOMPARE(side.all<Conflict>().first().reason, Code(u"is_terlapor"));
        m_room.reset();
        m_room = m_staffed->room.unlockAsCoordinator();
        QVERIFY(m_room->cases().page({})->isEmpty());
        QVERIFY(m_room->records().cards()->cards.isEmpty());
        QCOMPARE(m_room->records().open(dossier).error().kind, ErrorKind::NotFound);
    }

    void nobodyOpensACaseAgainstHerself()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.conflicts = {conflictWith(m_room->desk().user)};
        QCOMPARE(open(fresh).error().kind, ErrorKind::Denied);
        fresh.conflicts = {conflictWith(m_staffed->room.coordinatorId)};
        fresh.acceptance.leadCompanion = m_staffed->room.coordinatorId;
        QCOMPARE(open(fresh).error().kind, ErrorKind::Denied);
        QVERIFY(m_room->cases().page({})->isEmpty());
    }

    void whoTakesNoComplaintsOpensNone()
    {
        m_room.reset();
        const auto hired = m_staffed->hire(u"Auditor Contoh"_s, {Code(u"auditor")});
        m_room = m_staffed->unlockAs(hired);
        QCOMPARE(open(aComplaintAtTheDesk()).error().kind, ErrorKind::Denied);
    }

    void whatBreaksARuleOpensNothing()
    {
        auto fresh = aComplaintAtTheDesk();
        fresh.complaint.narrative = QString(60'000, u'x');
        QCOMPARE(open(fresh).error().kind, ErrorKind::Invalid);
        fresh = aComplaintAtTheDesk();
        fresh.acceptance.flags = {Code(u"tpks")};
        fresh.acceptance.authority = Code(u"naker");
        fresh.acceptance.handOver.emplace().service = Code(u"mediasi");
        QCOMPARE(open(fresh).error().kind, ErrorKind::Invalid);
        QVERIFY(m_room->cases().page({})->isEmpty());
    }

private:
    static Conflict conflictWith(const RecordId &member)
    {
        Conflict conflict;
        conflict.reason = Code(u"is_terlapor");
        conflict.staffMember = member;
        return conflict;
    }

    static RiskAssessment riskIn(const CaseView &view)
    {
        RiskAssessment risk;
        for (const auto &[id, record] : view.records) {
            if (record.kind == RecordKind::RiskAssessment)
                applyValues(risk, record.values);
        }
        return risk;
    }

    [[nodiscard]] Result<DossierId> open(const NewComplaint &fresh)
    {
        return CaseOpening(m_room->desk(), m_room->writer()).open(fresh);
    }

    std::optional<StaffedRoom> m_staffed;
    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(TestCaseOpening)
#include "tst_caseopening.moc"
