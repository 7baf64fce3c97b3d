// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/closedvault.h"
#include "tests/stage/kioskscene.h"
#include "tests/stage/plant.h"
#include "tests/stage/roomscene.h"
#include "tests/stage/search.h"
#include "tests/stage/syncscene.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::stage;
using namespace Qt::StringLiterals;

namespace {

QMap<QString, int> recordsOfOneComplaint()
{
    return {{u"case"_s, 1},    {u"complaint"_s, 1}, {u"consent"_s, 5},         {u"incident"_s, 1},
            {u"session"_s, 1}, {u"person"_s, 1},    {u"reported_person"_s, 1}, {u"risk_assessment"_s, 1}};
}

} // namespace

/// A worker tells something at the filing screen, and what she agreed to share arrives at the province. All
/// programs are those that are shipped, in their own processes, worked through their windows.
class TestOneComplaint final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void itTravelsTheWholeWayAndBack_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Bahasa Indonesia") << Language::Indonesian;
        QTest::newRow("English") << Language::English;
    }

    void itTravelsTheWholeWayAndBack()
    {
        QFETCH(const Language, language);
        Province province;
        Scene scene({language});
        setUpRoom(scene);
        connect(scene, province);
        const auto receipt = fileComplaint(scene, m_worker);
        const auto secrets = everythingSecret(receipt);
        QVERIFY(search(secrets, scene.program.disk(), province).isNothing()); // still in the drop

        unlock(scene, counselor());
        const auto number = takeIn(scene, m_worker);
        writeSession(scene);
        sendNow(scene);
        QCOMPARE(deliveryOf(scene, number)->confirmed, 5);
        QCOMPARE(deliveryOf(scene, number)->waiting, 0);
        QCOMPARE(province.records(), recordsOfOneComplaint());
        QCOMPARE(province.counts().size(), 1);
        theOfficeReadsHerName(province);

        QVERIFY(province.office().run({u"accept"_s, number}).startsWith(u"feed item 1"_s));
        sendNow(scene);
        readAnswer(scene, number);
        QVERIFY(search(secrets, scene.program.disk(), province).isNothing()); // with the vault open
        lock(scene);
        scene.program.end();
        QCOMPARE(scene.program.said(), QString());
        nothingIsFoundButWhatIsPlanted(secrets, scene, province, number);
        ClosedVault vault(scene.program.vault(), counselor());
        QVERIFY(vault.room().alarms().isEmpty());
    }

private:
    void connect(Scene &scene, Province &province)
    {
        unlock(scene, coordinator());
        const auto digits = connectToProvince(scene, province.letter());
        QCOMPARE(digits.size(), 24); // twenty digits
        QVERIFY(province.office().run({u"devices"_s}).contains(digits));
        lock(scene);
    }

    [[nodiscard]] test::Canaries everythingSecret(const QString &receipt) const
    {
        return test::Canaries(m_worker.secrets()
                              + QStringList{sessionSummary(), receipt, QString(receipt).remove(u' '),
                                            coordinator().passphrase, counselor().passphrase});
    }

    /// With the team's secret, and only because she agreed.
    void theOfficeReadsHerName(Province &province)
    {
        const auto entries =
            province.office().ask(u"SELECT encode(entry, 'hex') FROM rp3.item WHERE part = 1"_s);
        QCOMPARE(entries.size(), 1);
        const auto opened = province.office().run({u"open"_s, entries.first()});
        QVERIFY(opened.contains(m_worker.name));
        QVERIFY(opened.contains(m_worker.phone));
        QVERIFY(!opened.contains(m_worker.sentence));
    }

    void nothingIsFoundButWhatIsPlanted(const test::Canaries &secrets, const Scene &scene, Province &province,
                                        const QString &number)
    {
        const auto found = search(secrets, scene.program.disk(), province);
        QCOMPARE(found.disk, QStringList());
        QCOMPARE(found.plainWire, QStringList());
        QCOMPARE(found.sealedWire, QStringList());
        QCOMPARE(found.province, QStringList());
        // The right bytes were searched.
        QVERIFY(province.wire().plain().fromRoom.contains("POST /v1/batches"));
        QVERIFY(!province.wire().sealed().fromRoom.contains("POST /v1/batches"));
        QVERIFY(province.everythingKept().contains(number.toUtf8()));
        QVERIFY(QFile::exists(scene.program.vault() + u"/vault.db"_s));

        for (const auto &secret : m_worker.secrets())
            plantEverywhere(secret, scene, province);
    }

    void plantEverywhere(const QString &secret, const Scene &scene, Province &province)
    {
        const test::Canaries one({secret});
        const QTemporaryDir copy;
        copyFolder(scene.program.disk(), copy.path());
        plantFile(copy.path(), secret.toUtf8());
        plantRequest(province, secret.toUtf8());
        const auto tapped = search(one, copy.path(), province);
        QCOMPARE(tapped.disk.size(), 1);
        QCOMPARE(tapped.plainWire.size(), 1);
        QCOMPARE(tapped.sealedWire.size(), 0); // TLS hid it
        plantOnTheLine(province, secret.toUtf8());
        plantRow(province, secret.toUtf8());
        const auto planted = search(one, copy.path(), province);
        QCOMPARE(planted.sealedWire.size(), 1);
        QCOMPARE(planted.province.size(), 1);
    }

    const Worker m_worker;
};

QTEST_GUILESS_MAIN(TestOneComplaint)
#include "tst_onecomplaint.moc"
