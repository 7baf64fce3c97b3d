// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/entrytable.h"
#include "storage/intake.h"
#include "storage/outbox.h"
#include "tests/support/staffedroom.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

/// Every number of rows in the vault that names this dossier in a list or search table.
int projectedRows(Room &room, const DossierId &dossier)
{
    int rows = 0;
    for (const auto *table : {"p_case", "p_complaint", "p_person", "p_incident", "card"}) {
        auto statement = room.desk().database->prepare(QByteArray("SELECT count(*) FROM ") + table
                                                       + " WHERE dossier = :dossier");
        const auto count = statement->bind(":dossier", dossier).first([](const sqlite::Row &row) {
            return row.get<int>(0);
        });
        rows += **count;
    }
    return rows;
}

} // namespace

class TestIntake final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_room.emplace();
    }

    void aFilingReachesThoseItWasSealedTo()
    {
        QVERIFY(m_room->file(aFiling()));
        auto room = m_room->unlockAsCounselor();
        const auto taken = room->intake().takeIn();
        QCOMPARE(taken->filings, 1);
        const auto inbox = room->intake().inbox();
        QCOMPARE(inbox->size(), 1);
        QCOMPARE(inbox->first().person.name, u"Melati Contoh"_s);
        QVERIFY(inbox->first().keyListIsKnown);
        QVERIFY(QDir(filingsFolder(m_room->folder())).entryList(QDir::Files).isEmpty());
    }

    void takingInTwiceChangesNothing()
    {
        QVERIFY(m_room->file(aFiling()));
        const QDir drop(filingsFolder(m_room->folder()));
        const auto name = drop.entryList(QDir::Files).first();
        const QString copy = m_room->folder() + u"/copy"_s;
        QVERIFY(QFile::copy(drop.filePath(name), copy));
        auto room = m_room->unlockAsCounselor();
        QCOMPARE(room->intake().takeIn()->filings, 1);
        QVERIFY(QFile::copy(copy, drop.filePath(name)));
        QCOMPARE(room->intake().takeIn()->filings, 0);
        QCOMPARE(room->intake().inbox()->size(), 1);
    }

    void aDamagedFilingIsKeptAndCounted()
    {
        QVERIFY(m_room->file(aFiling()));
        const QDir drop(filingsFolder(m_room->folder()));
        QFile file(drop.filePath(drop.entryList(QDir::Files).first()));
        QVERIFY(file.resize(file.size() / 2));
        auto room = m_room->unlockAsCounselor();
        const auto taken = room->intake().takeIn();
        QCOMPARE(taken->filings, 0);
        QCOMPARE(taken->unreadable, 1);
        QVERIFY(file.exists());
    }

    void whereverPowerCutsAFilingNothingBreaks()
    {
        QVERIFY(m_room->file(aFiling()));
        const QDir drop(filingsFolder(m_room->folder()));
        QFile file(drop.filePath(drop.entryList(QDir::Files).first()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const auto whole = file.readAll();
        auto room = m_room->unlockAsCounselor();
        const auto entries = *EntryTable(*room->desk().database).count();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            QVERIFY(file.resize(0) && file.seek(0));
            QCOMPARE(file.write(whole.first(length)), length);
            QVERIFY(file.flush());
            const auto taken = room->intake().takeIn();
            QCOMPARE(taken->filings, 0);
            QCOMPARE(taken->unreadable, 1);
            QVERIFY(file.exists());
        }
        QCOMPARE(*EntryTable(*room->desk().database).count(), entries);
        // The rest of it arrives after all: it is a filing like any other.
        QVERIFY(file.resize(0) && file.seek(0));
        QCOMPARE(file.write(whole), whole.size());
        file.close();
        QCOMPARE(room->home()->inbox.size(), 1);
        QVERIFY(!file.exists());
    }

    void aFileThatIsFarTooLargeIsNoFiling()
    {
        const QDir drop(filingsFolder(m_room->folder()));
        QVERIFY(QDir().mkpath(drop.path()));
        QFile file(drop.filePath(u"huge.filing"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(64 * 1024 * 1024));
        file.close();
        QVERIFY(m_room->file(aFiling()));
        const auto room = m_room->unlockAsCounselor();
        const auto home = room->home();
        QCOMPARE(home->inbox.size(), 1);
        QCOMPARE(home->unreadableFilings, 1);
        QVERIFY(file.exists());
    }

    void aFilingIntoADossierThatIsThereIsKeptOutside()
    {
        QVERIFY(m_room->file(aFiling()));
        auto room = m_room->unlockAsCounselor();
        QVERIFY(room->intake().takeIn());
        const auto dossier = *room->intake().accept(room->intake().inbox()->first().filing, mediumRisk());
        QVERIFY(m_room->file(aFiling()));
        const QDir drop(filingsFolder(m_room->folder()));
        QFile file(drop.filePath(drop.entryList(QDir::Files).first()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto forged = *decodeFiling(file.readAll());
        forged.dossier = dossier;
        file.resize(0);
        file.seek(0);
        file.write(encodeFiling(forged));
        file.close();
        const auto taken = room->intake().takeIn();
        QCOMPARE(taken->filings, 0);
        QCOMPARE(taken->unreadable, 1);
        QVERIFY(!room->records().open(dossier)->isClosed);
    }

    void aFilingThatLiesKeepsNobodyFromTheOthers()
    {
        const QDir drop(filingsFolder(m_room->folder()));
        QVERIFY(m_room->file(aFiling()));
        QFile file(drop.filePath(drop.entryList(QDir::Files).first()));
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto lying = *decodeFiling(file.readAll());
        lying.storyCommitment = lying.identityCommitment;
        file.resize(0);
        file.seek(0);
        file.write(encodeFiling(lying));
        file.close();
        QVERIFY(m_room->file(aFiling()));
        auto room = m_room->unlockAsCounselor();
        const auto home = room->home();
        QVERIFY(home);
        QCOMPARE(home->inbox.size(), 1);
        QCOMPARE(home->unreadableFilings, 1);
    }

    void nobodyInConflictBecomesTheCompanion()
    {
        auto filed = aFiling();
        filed.about = {AboutStaff::Answer::These, {m_room->coordinatorId}};
        QVERIFY(m_room->file(filed));
        auto room = m_room->unlockAsCounselor();
        QVERIFY(room->intake().takeIn());
        const auto filing = room->intake().inbox()->first().filing;
        auto acceptance = mediumRisk();
        acceptance.leadCompanion = m_room->coordinatorId;
        QCOMPARE(room->intake().accept(filing, acceptance).error().kind, ErrorKind::Denied);
        acceptance.leadCompanion = *RecordId::fromBytes(QByteArray(16, 'x'));
        QCOMPARE(room->intake().accept(filing, acceptance).error().kind, ErrorKind::Invalid);
        QVERIFY(room->intake().accept(filing, mediumRisk()));
    }

    void nobodyGetsKeysToWhatHerRoleMayNotRead()
    {
        StaffedRoom staffed;
        const auto companion = staffed.hire(u"Kenanga Contoh"_s, {Code(u"konselor")});
        const auto auditor = staffed.hire(u"Cempaka Contoh"_s, {Code(u"auditor")});
        StaffedRoom::attest(*staffed.room.unlockAsCounselor(), companion);
        staffed.room.published = *publishedKeysOf(staffed.room.unlockAsCounselor()->desk());
        QVERIFY(staffed.room.file(aFiling()));
        auto room = staffed.unlockAs(companion);
        QVERIFY(room->intake().takeIn());
        const auto filing = room->intake().inbox()->first().filing;
        auto acceptance = mediumRisk();
        // Who only accompanies takes in for nobody else: she could not read the case afterwards.
        acceptance.leadCompanion = staffed.room.counselorId;
        QCOMPARE(room->intake().accept(filing, acceptance).error().kind, ErrorKind::Denied);
        room.reset();
        room = staffed.unlockAs(staffed.room.counselorId);
        acceptance.leadCompanion = auditor;
        QCOMPARE(room->intake().accept(filing, acceptance).error().kind, ErrorKind::Invalid);
        acceptance.leadCompanion = companion;
        QVERIFY(room->intake().accept(filing, acceptance));
        room.reset();
        QCOMPARE(staffed.unlockAs(companion)->cases().page({})->size(), 1);
        QVERIFY(staffed.unlockAs(auditor)->cases().page({})->isEmpty());
    }

    void aStepThatFailsLeavesNothingBehind()
    {
        QVERIFY(m_room->file(aFiling()));
        auto room = m_room->unlockAsCounselor();
        QVERIFY(room->intake().takeIn());
        const auto item = room->intake().inbox()->first();
        auto &database = *room->desk().database;
        const auto entries = *EntryTable(database).count();
        QVERIFY(database.run("ALTER TABLE card RENAME TO hidden")); // The last step but one.
        QVERIFY(!room->intake().accept(item.filing, mediumRisk()));
        QVERIFY(database.run("ALTER TABLE hidden RENAME TO card"));
        QVERIFY(!database.isInTransaction());
        QCOMPARE(*EntryTable(database).count(), entries);
        QVERIFY(room->cases().page({})->isEmpty());
        QVERIFY(WrapTable(database).find(m_room->counselorId, item.dossier)->isEmpty());
        QVERIFY(EntryTable(database).find(item.dossier, item.filing)->value().isClosed);
        QVERIFY(room->intake().accept(item.filing, mediumRisk()));
        QCOMPARE(room->cases().page({})->size(), 1);
    }

    void acceptingMakesACaseUnderFreshKeys()
    {
        QVERIFY(m_room->file(aFiling()));
        auto room = m_room->unlockAsCounselor();
        QVERIFY(room->intake().takeIn());
        const auto item = room->intake().inbox()->first();
        const auto dossier = room->intake().accept(item.filing, mediumRisk());
        QVERIFY(dossier);
        QCOMPARE(*dossier, item.dossier);
        QVERIFY(room->intake().inbox()->isEmpty());

        const auto view = room->records().open(*dossier);
        QVERIFY(view);
        QCOMPARE(view->record.status, Code(u"baru"));
        QCOMPARE(view->record.leadCompanion, m_room->counselorId);
        QCOMPARE(view->persons.first().name, u"Melati Contoh"_s);
        QCOMPARE(view->timeline.size(), 2);
        QVERIFY(view->record.number.toString().startsWith(u"RP3-TST01-"));
    }

    void whatIsForSomebodyElseIsTakenAllTheSame()
    {
        QVERIFY(m_room->file(aFiling()));
        auto room = m_room->unlockAsCounselor();
        QVERIFY(room->intake().takeIn());
        auto acceptance = mediumRisk();
        acceptance.authority = Code(u"naker");
        auto &service = acceptance.handOver.emplace();
        service.service = Code(u"pengawas");
        service.provider = u"Dinas contoh"_s;
        const auto view =
            room->records().open(*room->intake().accept(room->intake().inbox()->first().filing, acceptance));
        QCOMPARE(view->complaints.first().status, Code(u"redirected"));
        QCOMPARE(view->complaints.first().receivedBy, m_room->counselorId);
        QCOMPARE(view->record.authority, Code(u"naker"));
        const auto handed = view->all<Service>().first();
        QCOMPARE(handed.kind, Code(u"pelimpahan"));
        QCOMPARE(handed.provider, service.provider);
        QCOMPARE(handed.requestedOn, view->record.openedOn);
    }

    void whatBreaksARuleIsNotHandedOverAndStaysAFiling()
    {
        auto filed = aFiling();
        filed.incident.violenceForms = {Code(u"seksual")};
        QVERIFY(m_room->file(filed));
        auto room = m_room->unlockAsCounselor();
        QVERIFY(room->intake().takeIn());
        const auto filing = room->intake().inbox()->first().filing;
        auto acceptance = mediumRisk();
        auto &service = acceptance.handOver.emplace();
        service.service = Code(u"pengawas");
        QCOMPARE(room->intake().accept(filing, acceptance).error().kind, ErrorKind::Invalid); // It is ours.
        acceptance.authority = Code(u"naker");
        service.service = Code(u"mediasi");
        QCOMPARE(room->intake().accept(filing, acceptance).error().kind, ErrorKind::Invalid);
        QVERIFY(room->cases().page({})->isEmpty());
        service.service = Code(u"pengawas");
        QVERIFY(room->intake().accept(filing, acceptance));
    }

    void whatACounselorJudgedIsJudgedAgainInTime()
    {
        auto filed = aFiling();
        filed.complaint.safeNow = Code(u"no");
        filed.complaint.reachableToday = Code(u"unknown");
        QVERIFY(m_room->file(filed));
        auto room = m_room->unlockAsCounselor();
        QVERIFY(room->intake().takeIn());
        Acceptance acceptance;
        acceptance.risk = Code(u"tinggi");
        acceptance.riskReason = u"Alasan contoh"_s;
        const auto view =
            room->records().open(*room->intake().accept(room->intake().inbox()->first().filing, acceptance));
        const auto assessments = view->all<RiskAssessment>();
        QCOMPARE(assessments.size(), 1);
        const auto &triage = assessments.first();
        QCOMPARE(triage.kind, Code(u"triage"));
        QCOMPARE(triage.level, Code(u"tinggi"));
        QCOMPARE(triage.overrideReason, acceptance.riskReason);
        QCOMPARE(triage.flags, Codes{Code(u"tanpa_aman")});
        QCOMPARE(triage.unclearFlags, Codes{Code(u"akses")});
        QCOMPARE(triage.assessedBy, m_room->counselorId);
        QCOMPARE(triage.assessedAt, m_room->clock.now());
        QCOMPARE(triage.assessedOn, Day::fromDate(m_room->clock.now().toLocalTime().date()));
        QCOMPARE(triage.nextReviewOn, triage.assessedOn.plusDays(1));
        const auto review = std::ranges::find(view->duties, DutyKind::ReviewRisk, &Duty::kind);
        QVERIFY(review != view->duties.end());
        QCOMPARE(review->clock.value().due(), m_room->clock.now().plus(std::chrono::hours(24)));
    }

    void anotherRiskThanHerAnswersProposeWantsItsReason()
    {
        auto filed = aFiling();
        filed.complaint.hurtNow = Code(u"yes");
        QVERIFY(m_room->file(filed));
        auto room = m_room->unlockAsCounselor();
        QVERIFY(room->intake().takeIn());
        const auto filing = room->intake().inbox()->first().filing;
        auto acceptance = mediumRisk();
        acceptance.riskReason = u" \n"_s;
        QCOMPARE(room->intake().accept(filing, acceptance).error().kind, ErrorKind::Invalid);
        QCOMPARE(room->intake().inbox()->size(), 1); // It waits, whole.
        acceptance.riskReason = u"Luka lama, sudah dirawat. Contoh."_s;
        const auto dossier = room->intake().accept(filing, acceptance);
        QVERIFY(dossier);
        QCOMPARE(room->records().open(*dossier)->record.riskReason, acceptance.riskReason);
    }

    void theLawsThatFollowFromAFilingAreSet()
    {
        auto filed = aFiling();
        filed.incident.violenceForms = {Code(u"seksual")};
        filed.reported.relation = Code(u"suami_istri");
        const auto accepted = [&](const Acceptance &acceptance) {
            const auto session = m_room->unlockAsCounselor();
            return session->records().open(aCaseOf(*m_room, *session, filed, acceptance))->record;
        };
        auto acceptance = mediumRisk();
        acceptance.flags = {Code(u"labour_right")};
        QCOMPARE(accepted(acceptance).flags,
                 (Codes{Code(u"kdrt"), Code(u"labour_right"), Code(u"tpks")})); // What she ticked stays.
        // She asked further, and it is not so.
        acceptance.flagsRuledOut = {Code(u"kdrt")};
        const auto record = accepted(acceptance);
        QCOMPARE(record.flags, (Codes{Code(u"labour_right"), Code(u"tpks")}));
        QCOMPARE(record.flagsRuledOut, Codes{Code(u"kdrt")});
        QVERIFY(accepted(mediumRisk()).flags.contains(Code(u"tpks")));
        filed = aFiling();
        QVERIFY(accepted(mediumRisk()).flags.isEmpty());
    }

    void theCoordinatorHoldsTheKeysOfWhatACounselorAccepted()
    {
        QVERIFY(m_room->file(aFiling()));
        DossierId dossier;
        {
            auto room = m_room->unlockAsCounselor();
            QVERIFY(room->intake().takeIn());
            dossier = *room->intake().accept(room->intake().inbox()->first().filing, mediumRisk());
        }
        auto room = m_room->unlockAsCoordinator();
        QVERIFY(*room->desk().held->newest(dossier));
        QVERIFY(room->records().open(dossier));
    }

    void nobodyAcceptsAFilingTwice()
    {
        QVERIFY(m_room->file(aFiling()));
        auto room = m_room->unlockAsCounselor();
        QVERIFY(room->intake().takeIn());
        const auto filing = room->intake().inbox()->first().filing;
        QVERIFY(room->intake().accept(filing, mediumRisk()));
        QCOMPARE(room->intake().accept(filing, mediumRisk()).error().kind, ErrorKind::Conflict);
    }

    void aComplaintAboutTheCoordinatorIsNotThereForHer()
    {
        auto filed = aFiling();
        filed.about = {AboutStaff::Answer::These, {m_room->coordinatorId}};
        QVERIFY(m_room->file(filed));
        {
            auto room = m_room->unlockAsCoordinator();
            QVERIFY(room->intake().takeIn());
            QVERIFY(room->intake().inbox()->isEmpty());
        }
        DossierId dossier;
        {
            auto room = m_room->unlockAsCounselor();
            const auto item = room->intake().inbox()->first();
            QCOMPARE(item.leftOut, QList{m_room->coordinatorId});
            dossier = *room->intake().accept(item.filing, mediumRisk());
            QCOMPARE(room->cases().page({})->size(), 1);
            QCOMPARE(projectedRows(*room, dossier), 1); // its card, sealed
        }
        auto room = m_room->unlockAsCoordinator();
        QVERIFY(room->cases().page({})->isEmpty());
        QVERIFY(room->cases().caseload()->isEmpty());
        QCOMPARE(room->records().open(dossier).error().kind, ErrorKind::NotFound);
        QVERIFY(Cards(room->desk()).all()->cards.isEmpty());
    }

    void theCounselorGoesOnWithAClosedCaseAfterALock()
    {
        auto filed = aFiling();
        filed.about = {AboutStaff::Answer::These, {m_room->coordinatorId}};
        QVERIFY(m_room->file(filed));
        DossierId dossier;
        {
            auto room = m_room->unlockAsCounselor();
            QVERIFY(room->intake().takeIn());
            dossier = *room->intake().accept(room->intake().inbox()->first().filing, mediumRisk());
        }
        auto room = m_room->unlockAsCounselor();
        QCOMPARE(room->cases().page({})->size(), 1);
        const auto view = room->records().open(dossier);
        QVERIFY(view);
        QVERIFY(view->isClosed);
        Session session;
        session.heldOn = Day(20'000);
        session.kind = Code(u"dpa");
        session.summary = u"Pertemuan contoh."_s;
        Act act(dossier);
        act.create(session);
        QVERIFY(room->records().write(act));
        QCOMPARE(room->records().open(dossier)->sessions.size(), 1);
        QCOMPARE(projectedRows(*room, dossier), 1);
    }

    void whatSheDidNotAgreeToStaysHere()
    {
        QVERIFY(m_room->file(aFiling()));
        auto room = m_room->unlockAsCounselor();
        QVERIFY(room->intake().takeIn());
        QVERIFY(room->intake().accept(room->intake().inbox()->first().filing, mediumRisk()));
        QVERIFY(Outbox(room->desk()).counts()->isEmpty());
        QVERIFY(Outbox(room->desk()).choose(65536)->isEmpty());
    }

    void whatSheAgreedToWaitsToLeave()
    {
        auto filed = aFiling();
        filed.consents = {aConsent(u"bagi_kode", true), aConsent(u"bagi_nama", false)};
        QVERIFY(m_room->file(filed));
        auto room = m_room->unlockAsCounselor();
        QVERIFY(room->intake().takeIn());
        QVERIFY(Outbox(room->desk()).counts()->isEmpty()); // A kiosk's yes counts from acceptance.
        QVERIFY(room->intake().accept(room->intake().inbox()->first().filing, mediumRisk()));
        const auto items = Outbox(room->desk()).choose(65536);
        QCOMPARE(items->size(), 2);
        QVERIFY(
            std::ranges::all_of(*items, [](const OutgoingItem &item) { return item.part == Part::Coded; }));
    }

private:
    std::optional<TemporaryRoom> m_room;
};

QTEST_GUILESS_MAIN(TestIntake)
#include "tst_intake.moc"
