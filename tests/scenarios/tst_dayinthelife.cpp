// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "tests/stage/casescene.h"
#include "tests/stage/closedvault.h"
#include "tests/stage/coordinatorscene.h"
#include "tests/stage/formscene.h"
#include "tests/stage/intakescene.h"
#include "tests/stage/kioskscene.h"
#include "tests/stage/province.h"
#include "tests/stage/roomscene.h"
#include "tests/stage/syncscene.h"

#include <QTest>

using namespace rp3;
using namespace rp3::stage;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds. In this time what a search finds is on the screen, but for a very busy PC.
constexpr int longEnough = 300;

} // namespace

/// What each of them does from unlocking in the morning to locking in the evening, through the windows of the
/// program as it is shipped.
class TestDayInTheLife final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    /// One woman told her story at the filing screen last night; another one, or the same, comes in.
    void theOneWhoTakesComplaintsIn()
    {
        Scene scene;
        begin(scene);
        const auto first = takeIn(scene, m_worker);
        goHome(scene);
        takeComplaint(scene, m_worker, first);
        goHome(scene);
        auto &hands = scene.program.session();
        hands.press(scene.words.say("rp3::SessionWindow", "Outreach"));
        hands.waitFor(scene.words.say("rp3::OutreachPage", "What it brought"));
        end(scene);

        ClosedVault vault(scene.program.vault(), counselor());
        QCOMPARE(vault.room().home()->inbox.size(), 0);
        QCOMPARE(vault.room().cases().page({})->size(), 2);
    }

    /// A day of sessions, plans, evidence and papers; and the next morning, when she must know where she was.
    void herCompanion()
    {
        Scene scene;
        begin(scene);
        const auto number = takeIn(scene, m_worker);
        writeSession(scene);
        workOnTheCase(scene);
        askForAService(scene);
        takeInAFile(scene);
        lock(scene);

        unlock(scene, counselor());
        auto &hands = scene.program.session();
        hands.press(scene.words.say("rp3::SessionWindow", "Planner"));
        hands.waitFor(u"Kantor polisi contoh"_s);
        QVERIFY(!hands.sees(m_worker.name)); // Whoever stands behind her reads a number.
        hands.press(scene.words.say("rp3::NamesLine", "Show names"));
        hands.waitFor(number + u" · "_s + m_worker.name);
        hands.press(scene.words.say("rp3::NamesLine", "Hide names"));
        hands.waitUntilGone(m_worker.name);
        openCase(scene, number);
        hands.waitFor(scene.words.say("rp3::CaseOverview", "Before you speak with her"));
        hands.waitFor(u"Bertemu lagi minggu depan."_s);
        turnTo(scene, "Evidence");
        hands.press(u"%1: %2"_s.arg(scene.words.say("rp3::EvidencePanel", "Check the file"),
                                    scene.words.say(codes::evidenceKind, u"chat")));
        hands.waitFor(unchanged(scene));
        end(scene);
    }

    /// Nobody can be hired yet: one of the two who set the room up keeps only the work of an intake officer.
    void theOneWhoOnlyTakesComplaintsIn()
    {
        Scene scene;
        setUpRoom(scene);
        unlock(scene, coordinator());
        takeRoleAway(scene, counselor(), u"konselor", u"petugas");
        lock(scene);
        std::ignore = fileComplaint(scene, m_worker);

        unlock(scene, counselor());
        const auto number = takeIn(scene, m_worker);
        handOver(scene, coordinator());
        auto &hands = scene.program.session();
        hands.waitFor(
            scene.words.say("rp3::CasesPage", "No case yet. A complaint that is taken in becomes one."));
        hands.type(scene.words.say("rp3::SessionWindow", "Search"), m_worker.name);
        QVERIFY(!QTest::qWaitFor([&] { return hands.sees(number); }, longEnough));
        goHome(scene);
        QVERIFY(!QTest::qWaitFor([&] { return hands.sees(number); }, longEnough));
        end(scene);
        theCoordinatorAloneReads(scene, number, Code(u"baru"));
    }

    /// She reads codes and days, breaks the glass for a reason, says yes to a plan and a ride, and sends. The
    /// province answers; she takes the case over from its companion, sees the woman back from the ride, and
    /// closes the case as was proposed.
    void theOneWhoCoordinates()
    {
        Province province;
        Scene scene;
        const auto number = whatHerCompanionLeaves(scene);
        unlock(scene, coordinator());
        openWithAReason(scene, number, m_worker);
        auto &hands = scene.program.session();
        QVERIFY(!hands.sees(m_worker.story()));
        approve(scene, "Plan and sessions", "Goals of the plan");
        approve(scene, "Services", "Safe trips");
        turnTo(scene, "Overview");
        hands.waitFor(scene.words.say("rp3::CaseOverview", "To do"));
        std::ignore = connectToProvince(scene, province.letter());
        sendNow(scene);
        QCOMPARE(deliveryOf(scene, number)->waiting, 0);
        QVERIFY(province.records().value(u"goal"_s) == 1 && province.records().value(u"trip"_s) == 1);
        QVERIFY(province.office().run({u"accept"_s, number}).startsWith(u"feed item 1"_s));
        sendNow(scene);
        readAnswer(scene, number);
        handOver(scene, coordinator());
        hands.waitFor(m_worker.story()); // Whoever accompanies her reads her words.
        seeHerBack(scene); // Until then her case stays open.
        closeCase(scene);
        end(scene);
        QVERIFY(!province.everythingKept().contains(m_worker.sentence.toUtf8()));
        theCoordinatorAloneReads(scene, number, Code(u"tutup"));
    }

private:
    /// A room, a complaint in its letter box, and a counselor at her desk.
    void begin(Scene &scene)
    {
        setUpRoom(scene);
        std::ignore = fileComplaint(scene, m_worker);
        unlock(scene, counselor());
    }

    /// A plan and a ride that wait for a yes, and a proposal to close the case; its number.
    QString whatHerCompanionLeaves(Scene &scene)
    {
        begin(scene);
        const auto number = takeIn(scene, m_worker);
        writeSession(scene);
        planAGoal(scene);
        planARide(scene);
        proposeToClose(scene);
        lock(scene);
        return number;
    }

    /// After the hand-over: the coordinator reads every word of the case, and who had it does not find it.
    void theCoordinatorAloneReads(const Scene &scene, const QString &number, const Code &status)
    {
        CaseQuery query;
        query.number = number;
        query.withClosed = true;
        ClosedVault others(scene.program.vault(), counselor());
        QVERIFY(others.room().cases().page(query)->isEmpty());
        ClosedVault hers(scene.program.vault(), coordinator());
        const auto rows = hers.room().cases().page(query);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().status, status);
        const auto view = hers.room().records().open(rows->first().dossier);
        QVERIFY(view);
        QCOMPARE(view->record.leadCompanion, hers.idOf(coordinator()));
        QCOMPARE(view->complaints.first().narrative, m_worker.story());
    }

    static void end(Scene &scene)
    {
        lock(scene);
        scene.program.end();
        QCOMPARE(scene.program.said(), QString());
    }

    static void goHome(Scene &scene)
    {
        scene.program.session().press(scene.words.say("rp3::SessionWindow", "Home"));
        scene.program.session().waitFor(scene.words.say("rp3::HomePage", "Due now"));
    }

    static void askForAService(Scene &scene)
    {
        turnTo(scene, "Services");
        Form(scene, "Add a service or referral")
            .choose("Service", codes::service, u"konseling")
            .save(u"service-form"_s, scene.words.say(codes::service, u"konseling"));
    }

    /// The beginning of the sentence that names the day.
    static QString unchanged(const Scene &scene)
    {
        return scene.words.say("rp3::EvidencePanel", "Unchanged when it was last looked at, on %1")
            .section(u'%', 0, 0);
    }

    const Worker m_worker;
};

QTEST_GUILESS_MAIN(TestDayInTheLife)
#include "tst_dayinthelife.moc"
