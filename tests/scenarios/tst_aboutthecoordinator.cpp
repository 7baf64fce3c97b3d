// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sealedbox.h"
#include "journal/ids.h"
#include "tests/stage/closedvault.h"
#include "tests/stage/kioskscene.h"
#include "tests/stage/province.h"
#include "tests/stage/roomscene.h"
#include "tests/stage/syncscene.h"
#include "tests/support/canaries.h"
#include "tests/support/everyrow.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::stage;
using namespace Qt::StringLiterals;

namespace {

/// Milliseconds. In this time what a search finds is on the screen, but for a very busy PC.
constexpr int longEnough = 300;

/// The filing that waits in a vault, as anybody reads it who can open the vault.
Filing waitingFiling(const QString &folder)
{
    ClosedVault vault(folder, coordinator());
    Filing filing;
    const auto read = vault.database()
                          .prepare("SELECT bytes FROM filing")
                          ->each([&](const sqlite::Row &row) -> Result<void> {
                              const auto decoded = decodeFiling(row.get<QByteArray>(0));
                              if (!decoded)
                                  return failAs(decoded);
                              filing = *decoded;
                              return {};
                          });
    if (!read || filing.boxes.isEmpty())
        qFatal("no filing: %s", qPrintable(read ? QString() : read.error().detail));
    return filing;
}

} // namespace

/// A worker complains about the coordinator of this very room. The coordinator's session shows nothing of it,
/// and her keys open nothing of it.
class TestAboutTheCoordinator final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sheSeesNothingAndOpensNothingAndTheCounselorDoes()
    {
        Province province;
        Scene scene;
        setUpRoom(scene);
        unlock(scene, coordinator());
        connectToProvince(scene, province.letter());
        lock(scene);
        Wishes wishes;
        wishes.aboutStaff = {coordinator().name};
        fileComplaint(scene, m_worker, wishes);

        herSessionShowsNothing(scene, {m_worker.name, m_worker.phone});
        const auto filing = waitingFiling(scene.program.vault());
        herKeysOpenNothing(scene.program.vault(), filing);

        unlock(scene, counselor());
        const auto number = takeIn(scene, m_worker);
        scene.program.session().waitFor(scene.words.say(
            "rp3::CasePage", "Kept closed: somebody of this room is named in it and sees nothing of it."));
        writeSession(scene);
        sendNow(scene);
        QVERIFY(finds(scene, number));
        lock(scene);

        herSessionShowsNothing(scene, {m_worker.name, m_worker.phone, number});
        scene.program.end();
        herKeysOpenNothing(scene.program.vault(), filing);
        theCounselorsKeysDo(scene.program.vault(), filing);
    }

private:
    /// Types into the search, and waits for a case with this number.
    [[nodiscard]] bool finds(Scene &scene, const QString &number)
    {
        auto &hands = scene.program.session();
        hands.type(scene.words.say("rp3::SessionWindow", "Search"), number);
        return QTest::qWaitFor([&] { return hands.look().contains(number); }, 100 * longEnough);
    }

    void herSessionShowsNothing(Scene &scene, const QStringList &secrets)
    {
        unlock(scene, coordinator());
        auto &hands = scene.program.session();
        const auto nothingNew =
            scene.words.say("rp3::HomePage", "Nothing new. Complaints from the filing screen appear here.");
        hands.waitFor(nothingNew);
        hands.waitFor(
            scene.words.say("rp3::HomePage", "Nothing is due in your cases. Dates you promise appear here."));
        const auto nothingHere = scene.words.say("rp3::CasesPage", "Nothing here");
        for (const auto &secret : secrets) {
            hands.type(scene.words.say("rp3::SessionWindow", "Search"), secret);
            QVERIFY(!QTest::qWaitFor([&] { return !hands.sees(nothingHere); }, longEnough));
        }
        hands.press(scene.words.say("rp3::SessionWindow", "Cases"));
        const auto noCase =
            scene.words.say("rp3::CasesPage", "No case yet. A complaint that is taken in becomes one.");
        hands.waitFor(noCase);
        QVERIFY(!QTest::qWaitFor([&] { return !hands.sees(noCase); }, longEnough));
        hands.press(scene.words.say("rp3::SyncPage", "Sync"));
        hands.waitFor(scene.words.say(
            "rp3::SyncPage",
            "Nothing yet. When somebody agrees to share with the province, it appears here."));
        lock(scene);
    }

    /// With her passphrase, an SQL shell and the program's own functions. `filing`: as it was before
    /// acceptance; she may have kept a copy.
    void herKeysOpenNothing(const QString &folder, const Filing &filing)
    {
        ClosedVault vault(folder, coordinator());
        const auto &desk = vault.room().desk();
        QCOMPARE(openFiling(filing, desk.keys->box).error().kind, ErrorKind::Locked);
        for (const auto &box : filing.boxes)
            QVERIFY(!crypto::openBox(desk.keys->box, box));
        for (const auto &dossier : {filing.dossier, roomSideOf(filing.dossier)})
            QVERIFY(readDossier(desk, dossier, filing.dossier)->entries.isEmpty());
        auto wraps = WrapTable(vault.database());
        QVERIFY(wraps.find(desk.user, filing.dossier)->isEmpty());
        const auto others = wraps.find(vault.idOf(counselor()), filing.dossier);
        for (const auto &key : *others)
            QVERIFY(!desk.held->open(key));
        QVERIFY(vault.room().cases().page({})->isEmpty());
        QVERIFY(vault.room().intake().inbox()->isEmpty());
        QVERIFY(vault.room().records().cards()->cards.isEmpty());
        noRowSaysAWord(vault, filing.dossier);
    }

    void noRowSaysAWord(ClosedVault &vault, const DossierId &dossier)
    {
        const test::Canaries secrets(m_worker.secrets() + QStringList{sessionSummary()});
        const auto tables = test::everyRow(vault.database());
        QVERIFY(tables.size() > 10);
        for (const auto &[table, rows] : tables) {
            for (const auto &row : rows) {
                QCOMPARE(secrets.in(row.toUtf8()), QStringList());
                QVERIFY(!table.startsWith("p_") || !row.contains(dossier.toHex(), Qt::CaseInsensitive));
            }
        }
    }

    void theCounselorsKeysDo(const QString &folder, const Filing &filing)
    {
        ClosedVault vault(folder, counselor());
        const auto &desk = vault.room().desk();
        QVERIFY(openFiling(filing, desk.keys->box));
        const auto hers = WrapTable(vault.database()).find(desk.user, filing.dossier);
        QVERIFY(!hers->isEmpty());
        for (const auto &key : *hers)
            QVERIFY(desk.held->open(key));
        const auto view = vault.room().records().open(filing.dossier);
        QVERIFY(view);
        QCOMPARE(view->persons.first().name, m_worker.name);
        QCOMPARE(view->complaints.first().narrative, m_worker.story());
        QCOMPARE(view->sessions.first().summary, sessionSummary());
    }

    const Worker m_worker;
};

QTEST_GUILESS_MAIN(TestAboutTheCoordinator)
#include "tst_aboutthecoordinator.moc"
