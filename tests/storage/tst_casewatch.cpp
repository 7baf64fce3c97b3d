// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/earlywarning.h"
#include "domain/rules/warnings.h"
#include "journal/ids.h"
#include "storage/casewatch.h"
#include "tests/support/records.h"
#include "tests/support/temporaryroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestCaseWatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_room.emplace();
        m_session = m_room->unlockAsCounselor();
    }

    void cleanup() { m_session.reset(); }

    void saysTheSameAsThePageOfTheCase()
    {
        const auto dossier = aCaseOf(*m_room, *m_session);
        Act act(dossier);
        Task task;
        task.words = u"Telepon serikat. Contoh."_s;
        task.dueOn = Day::fromDate(m_room->clock.now().toLocalTime().date());
        act.create(task);
        const auto made = m_session->records().write(act)->created.first();
        const auto watched = watch(dossier);
        const auto view = m_session->records().open(dossier);
        QCOMPARE(watched.row.number, view->record.number);
        QCOMPARE(watched.duties.size(), view->duties.size());
        QVERIFY(watched.isHers);
        QCOMPARE(watched.tasks.at(made), task.words);
    }

    void aCaseWhoseCompanionLeftNeedsAnother()
    {
        const auto dossier = aCaseOf(*m_room, *m_session);
        const auto isHandOver = [](const Duty &duty) { return duty.kind == DutyKind::HandOver; };
        QVERIFY(std::ranges::none_of(watch(dossier).duties, isHandOver));
        m_session.reset();
        m_session = m_room->unlockAsCoordinator();
        const auto room = m_session->postRecords().open(Home::Room);
        for (auto member : room->all<StaffMember>()) {
            if (member.id != m_room->counselorId)
                continue;
            auto gone = member;
            gone.active = false;
            Act act(room->dossier);
            act.set(member, gone);
            QVERIFY(m_session->write(act));
        }
        QVERIFY(std::ranges::any_of(watch(dossier).duties, isHandOver));
        QVERIFY(std::ranges::any_of(m_session->records().open(dossier)->duties, isHandOver));
    }

    void whoHasTheNameOfAColleagueIsAskedAboutUntilSomebodySaysWhoItIs()
    {
        auto filed = aFiling();
        filed.reported.name = u"Bu Koordinator"_s;
        const auto dossier = aCaseOf(*m_room, *m_session, filed);
        const auto isAsked = [](const Duty &duty) { return duty.kind == DutyKind::CheckNamesake; };
        QVERIFY(std::ranges::any_of(watch(dossier).duties, isAsked));
        const auto view = m_session->records().open(dossier);
        QVERIFY(std::ranges::any_of(view->duties, isAsked));
        const auto &reported = view->reported.first();
        Act act(dossier);
        act.set(reported, with(reported, &ReportedPerson::worksHere, Flag(false)));
        QVERIFY(m_session->records().write(act));
        QVERIFY(std::ranges::none_of(watch(dossier).duties, isAsked));
    }

    void aReopenedCaseWaitsForANewProposal()
    {
        using namespace code::caseStatus;
        const auto dossier = aCaseOf(*m_room, *m_session);
        become(dossier, {asesmen, rencana, penanganan, pantau});
        QVERIFY(!waitsForItsEnd(dossier));
        Act act(dossier);
        act.create(with(Closure(), &Closure::proposedOn, m_today));
        QVERIFY(m_session->records().write(act));
        QVERIFY(waitsForItsEnd(dossier));
        become(dossier, {dilimpahkan, buka_lagi, asesmen, rencana, penanganan, pantau});
        QVERIFY(!waitsForItsEnd(dossier)); // What was proposed before that has had its answer.
    }

    void whoCoordinatesIsAskedForHerYesButReadsNoWordOfHers()
    {
        const auto dossier = aCaseOf(*m_room, *m_session);
        Act act(dossier);
        Task task;
        task.words = u"Telepon ibunya. Contoh."_s;
        task.assignedTo = m_room->coordinatorId;
        act.create(task);
        Appointment court;
        court.plannedOn = m_today.plusDays(3);
        court.place = u"Gedung contoh"_s;
        court.papers = u"KTP contoh"_s;
        act.create(court);
        Trip trip;
        trip.plannedOn = m_today;
        act.create(trip);
        const auto made = m_session->records().write(act)->created;
        QCOMPARE(watch(dossier).tasks.at(made[0]), task.words);
        QVERIFY(watch(dossier).forMe.empty());
        m_session.reset();
        m_session = m_room->unlockAsCoordinator();
        const auto seen = watch(dossier);
        QCOMPARE(seen.forMe, (std::set{made[0], made[2]}));
        QVERIFY(!seen.duties.isEmpty());
        QVERIFY(seen.tasks.at(made[0]).isEmpty());
        QCOMPARE(seen.appointments.first().plannedOn, court.plannedOn);
        QVERIFY(seen.appointments.first().place.isEmpty() && seen.appointments.first().papers.isEmpty());
    }

    void watchingIsNoLookAtHer()
    {
        const auto dossier = aCaseOf(*m_room, *m_session);
        const auto looks = [&] {
            return readDossier(m_session->desk(), roomSideOf(dossier), dossier)->entries.size();
        };
        const auto before = looks();
        watch(dossier);
        QCOMPARE(looks(), before);
        QVERIFY(m_session->records().open(dossier));
        QVERIFY(looks() > before);
    }

    void twoComplaintsAboutTheSamePersonAreSeenTogether()
    {
        auto filed = aFiling();
        filed.reported.name = u"Rudy  contoh"_s;
        const auto one = aCaseOf(*m_room, *m_session, filed);
        filed.reported.name = u"Pak RUDI Contoh "_s;
        const auto two = aCaseOf(*m_room, *m_session, filed);
        filed.reported.name = u"Rudi rekaan"_s;
        const auto three = aCaseOf(*m_room, *m_session, filed);
        SiteFacts site = *readSite(m_session->desk());
        const auto watched = m_session->records().watch({one, two, three});
        for (const auto &each : *watched)
            site.complaints += each.complaints;
        QCOMPARE(site.complaints.size(), 3);
        const auto found = sameAccusedOrUnit(site, m_today);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().rule, &warnings::w1);
        QVERIFY(found.first().dossiers.contains(one) && found.first().dossiers.contains(two));
        QVERIFY(!found.first().dossiers.contains(three));
    }

    void withoutAProvinceNothingIsLate()
    {
        QVERIFY(readSite(m_session->desk())->lastSync.isNull());
        QVERIFY(!syncTooOld(*readSite(m_session->desk()), m_room->clock.now()));
    }

    void noKeyStaysInMemoryOfWhatIsOnlyLookedThrough()
    {
        const auto one = aCaseOf(*m_room, *m_session);
        const auto two = aCaseOf(*m_room, *m_session);
        m_session.reset();
        m_session = m_room->unlockAsCounselor();
        QVERIFY(m_session->records().open(two)); // With this one she works.
        const auto &held = m_session->desk().held->ring();
        const auto heldBefore = held.size();
        QCOMPARE(m_session->records().watch({one, two})->size(), 2);
        QCOMPARE(held.size(), heldBefore);
        QVERIFY(m_session->desk().held->isLoaded(two) && !m_session->desk().held->isLoaded(one));
    }

    void whatIsNotHereIsLeftOut()
    {
        const auto dossier = aCaseOf(*m_room, *m_session);
        const auto found = m_session->records().watch({DossierId(), dossier});
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().row.dossier, dossier);
    }

private:
    void become(const DossierId &dossier, const QList<Code> &statuses)
    {
        for (const auto status : statuses) {
            const auto before = m_session->records().open(dossier)->record;
            Act act(dossier);
            act.set(before, with(before, &Case::status, status));
            QVERIFY(m_session->records().write(act));
        }
    }

    /// Whether a coordinator is asked to close it: in the list of all cases as on its page.
    bool waitsForItsEnd(const DossierId &dossier)
    {
        const auto isAsked = [](const QList<Duty> &duties) {
            return std::ranges::find(duties, DutyKind::ApproveClosing, &Duty::kind) != duties.end();
        };
        const bool isListed = isAsked(watch(dossier).duties);
        const auto view = m_session->records().open(dossier);
        return isListed && view && isAsked(view->duties);
    }

    CaseWatch watch(const DossierId &dossier)
    {
        const auto found = m_session->records().watch({dossier});
        return found && found->size() == 1 ? found->first() : CaseWatch();
    }

    std::optional<TemporaryRoom> m_room;
    std::unique_ptr<Room> m_session;
    Day m_today = Day::fromDate(FakeClock().now().toLocalTime().date());
};

QTEST_GUILESS_MAIN(TestCaseWatch)
#include "tst_casewatch.moc"
