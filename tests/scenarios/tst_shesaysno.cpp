// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/kioskscene.h"
#include "tests/stage/roomscene.h"
#include "tests/stage/search.h"
#include "tests/stage/syncscene.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::stage;
using namespace Qt::StringLiterals;

namespace {

const QString itemsThere = u"SELECT count(*) FROM rp3.item"_s;
const QString batchesThere = u"SELECT count(*) FROM rp3.batch"_s;

/// What somebody at the line can tell of one exchange.
struct Traffic {
    qsizetype requests = 0; ///< Bytes, before TLS.
    qsizetype answers = 0; ///< Bytes, before TLS.
    qsizetype onTheWire = 0; ///< Bytes from the room, after TLS.

    friend bool operator==(const Traffic &, const Traffic &) = default;
};

Traffic allSoFar(const Province &province)
{
    return {province.wire().plain().fromRoom.size(), province.wire().plain().toRoom.size(),
            province.wire().sealed().fromRoom.size()};
}

/// At a session's Home: sends once, on a line of its own.
Traffic trafficOfSending(Scene &scene, const Province &province)
{
    const auto before = allSoFar(province);
    sendNow(scene);
    const auto after = allSoFar(province);
    return {after.requests - before.requests, after.answers - before.answers,
            after.onTheWire - before.onTheWire};
}

Wishes nothingIsShared()
{
    Wishes wishes;
    wishes.sharesCodes = false;
    wishes.sharesName = false;
    wishes.isCounted = false;
    return wishes;
}

} // namespace

/// She says no to sharing. The room helps her all the same, and nobody outside can tell that she came.
class TestSheSaysNo final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingAboutHerLeavesNotEvenACount()
    {
        Province province;
        Scene scene;
        setUpRoom(scene);
        unlock(scene, coordinator());
        connectToProvince(scene, province.letter());
        sendNow(scene);
        lock(scene);
        unlock(scene, counselor());
        const auto idle = trafficOfSending(scene, province);
        lock(scene);
        const auto items = province.office().ask(itemsThere);
        QVERIFY(idle.requests > 4096 && idle.onTheWire > idle.requests);

        fileComplaint(scene, m_worker, nothingIsShared());
        unlock(scene, counselor());
        const auto number = takeIn(scene, m_worker);
        writeSession(scene);
        const auto withHer = trafficOfSending(scene, province);
        QVERIFY(!deliveryOf(scene, number)); // nor does anything wait
        lock(scene);
        scene.program.end();

        QCOMPARE(withHer.requests, idle.requests);
        QCOMPARE(withHer.answers, idle.answers);
        QCOMPARE(withHer.onTheWire, idle.onTheWire);
        QCOMPARE(province.office().ask(batchesThere), QStringList{u"3"_s}); // as many as windows
        QCOMPARE(province.office().ask(itemsThere), items);
        QCOMPARE(province.records(), (QMap<QString, int>()));
        QCOMPARE(province.counts(), QStringList());
        QVERIFY(!province.everythingKept().contains(number.toUtf8()));
        QCOMPARE(province.office().attempt({u"accept"_s, number}).first, 1); // nobody there knows of it
        QVERIFY(search(test::Canaries(m_worker.secrets()), scene.program.disk(), province).isNothing());
    }

private:
    const Worker m_worker;
};

QTEST_GUILESS_MAIN(TestSheSaysNo)
#include "tst_shesaysno.moc"
