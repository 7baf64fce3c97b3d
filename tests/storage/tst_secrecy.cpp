// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/room.h"
#include "tests/support/canaries.h"
#include "tests/support/everyrow.h"
#include "tests/support/temporaryroom.h"

#include <QDir>
#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

/// One planted word for each place where words of hers can stand.
const QStringList planted{u"MelatiRahasia"_s, u"CeritaRahasia"_s, u"PelakuRahasia"_s,
                          u"SesiRahasia"_s,   u"DrafRahasia"_s,   u"080099887766"_s};

QByteArray sum(const QByteArrayList &pieces)
{
    return pieces.join();
}

FiledComplaint aSecret()
{
    auto filed = aFiling();
    filed.person.name = planted[0];
    filed.person.phone = planted[5];
    filed.complaint.narrative = planted[1];
    filed.reported.name = planted[2];
    return filed;
}

} // namespace

class TestSecrecy final : public QObject {
    Q_OBJECT

    Canaries m_canaries{planted};

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSearchFindsWhatIsPlanted()
    {
        const QByteArray word = planted[0].toUtf8();
        const QByteArray wide(reinterpret_cast<const char *>(planted[0].utf16()), planted[0].size() * 2);
        QVERIFY(m_canaries.in(word.first(8)).isEmpty());
        for (const auto &plain : {word, wide}) {
            QCOMPARE(m_canaries.in(sum({"x", plain, "y"})).size(), 1);
            QCOMPARE(m_canaries.in(sum({"x", plain.toHex()})).size(), 1);
            QCOMPARE(m_canaries.in(sum({"x", plain.toHex().toUpper()})).size(), 1);
            for (int before = 0; before < 4; ++before)
                QVERIFY(!m_canaries.in(sum({QByteArray(before, 'q'), plain, "tail"}).toBase64()).isEmpty());
        }
        QByteArray swapped = wide;
        for (qsizetype i = 0; i < swapped.size(); i += 2)
            std::swap(swapped[i], swapped[i + 1]);
        QCOMPARE(m_canaries.in(swapped).size(), 1);
        QTemporaryDir folder;
        QFile file(folder.filePath(u".hidden"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(word);
        file.close();
        QCOMPARE(m_canaries.inPath(folder.path()).size(), 1);
    }

    void noWordOfHersStandsInAnyFile()
    {
        TemporaryRoom room;
        QVERIFY(room.file(aSecret()));
        QCOMPARE(m_canaries.inPath(room.folder()), QStringList()); // Still in the drop.
        auto session = room.unlockAsCounselor();
        const auto dossier = aCaseOf(room, *session, aSecret());
        Session held;
        held.heldOn = Day(20'000);
        held.kind = Code(u"dpa");
        held.summary = planted[3];
        Act act(dossier);
        act.create(held);
        QVERIFY(session->records().write(act));
        const DraftKey key{"session", dossier};
        QVERIFY(Drafts(session->desk()).save(key, planted[4].toUtf8()));
        QCOMPARE(m_canaries.inPath(room.folder()), QStringList()); // With its log.
        session.reset();
        QCOMPARE(m_canaries.inPath(room.folder()), QStringList());

        // What is not found can be read by her who may: it was there.
        session = room.unlockAsCounselor();
        QCOMPARE(session->records().open(dossier)->sessions.first().summary, planted[3]);
        QCOMPARE(**Drafts(session->desk()).find(key), planted[4].toUtf8());
        session.reset();
        const auto other = room.unlockAsCoordinator();
        QVERIFY(!*Drafts(other->desk()).find(key));
    }

    void withAShellNoRowOpensTheClosedCaseForTheOneItIsAbout()
    {
        TemporaryRoom room;
        auto filed = aSecret();
        filed.about = {AboutStaff::Answer::These, {room.coordinatorId}};
        const auto dossier = aCaseOf(room, *room.unlockAsCounselor(), filed);

        // Her own passphrase opens the vault, and she reads every row of every table.
        const auto hers = room.unlockAsCoordinator();
        auto &database = *hers->desk().database;
        const auto tables = everyRow(database);
        QVERIFY(tables.size() > 10);
        int rows = 0;
        for (const auto &[table, texts] : tables) {
            for (const auto &text : texts) {
                ++rows;
                QCOMPARE(m_canaries.in(text.toUtf8()), QStringList());
                QVERIFY(!table.startsWith("p_") || !text.contains(dossier.toHex(), Qt::CaseInsensitive));
            }
        }
        QVERIFY(rows > 10);
        // Every key in the vault, tried with all that is hers: none is of that dossier.
        QVERIFY(WrapTable(database).find(room.coordinatorId, dossier)->isEmpty());
        const auto kept = WrapTable(database).find(room.counselorId, dossier);
        QVERIFY(!kept->isEmpty());
        for (const auto &key : *kept)
            QVERIFY(!hers->desk().held->open(key));
        QVERIFY(Cards(hers->desk()).all()->cards.isEmpty());
        QVERIFY(readDossier(hers->desk(), dossier)->entries.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
