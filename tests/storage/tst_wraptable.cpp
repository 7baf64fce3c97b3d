// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/schema.h"
#include "storage/wraptable.h"
#include "tests/storage/temporarydatabase.h"
#include "tests/storage/testjournal.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const RecordId hers = *RecordId::fromBytes(QByteArray(16, 'h'));
const RecordId others = *RecordId::fromBytes(QByteArray(16, 'o'));
const DossierId dossier = *DossierId::fromBytes(QByteArray(16, 'd'));

KeptKey kept(const RecordId &holder, int epoch, char commitment, bool isBox = true)
{
    const crypto::KeyBinding binding{dossier, crypto::KeyTier::Story,
                                     *crypto::Commitment::fromBytes(QByteArray(32, commitment))};
    return {holder, binding, epoch, isBox, isBox ? "box" : "wrap"};
}

} // namespace

class TestWrapTable final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database.emplace();
        makeTables(**m_database, tablesOfAVault());
    }

    void aWrapTakesThePlaceOfItsBox()
    {
        WrapTable table(**m_database);
        QVERIFY(table.put(kept(hers, 0, 'a')));
        QVERIFY(table.put(kept(hers, 0, 'a', false)));
        const auto found = table.find(hers, dossier);
        QCOMPARE(found->size(), 1);
        QVERIFY(!found->first().isBox);
        QCOMPARE(found->first().bytes, QByteArray("wrap"));
        QCOMPARE(found->first().binding, kept(hers, 0, 'a').binding);
    }

    void anotherKeyOfTheSameEpochIsKeptBeside()
    {
        // Two PCs changed the keys at once: neither change may swallow the other.
        WrapTable table(**m_database);
        QVERIFY(table.put(kept(hers, 1, 'a')));
        QVERIFY(table.put(kept(hers, 1, 'b')));
        QCOMPARE(table.find(hers, dossier)->size(), 2);
    }

    void oldKeysStayAndTheNewestComesLast()
    {
        WrapTable table(**m_database);
        for (const int epoch : {2, 0, 1})
            QVERIFY(table.put(kept(hers, epoch, char('a' + epoch))));
        m_database->reopen();
        const auto found = WrapTable(**m_database).find(hers, dossier);
        QCOMPARE(found->size(), 3);
        for (int epoch = 0; epoch < 3; ++epoch)
            QCOMPARE(found->at(epoch).epoch, epoch);
        QCOMPARE(*WrapTable(**m_database).nextEpoch(dossier), 3);
    }

    void whoIsLeftOutOfTheNewestKeysHoldsNone()
    {
        WrapTable table(**m_database);
        QCOMPARE(*table.nextEpoch(dossier), 0);
        QVERIFY(table.holders(dossier)->isEmpty());
        QVERIFY(table.put(kept(hers, 0, 'a')));
        QVERIFY(table.put(kept(others, 0, 'a')));
        QCOMPARE(*table.holders(dossier), (QList{hers, others}));
        QVERIFY(table.put(kept(hers, 1, 'b')));
        QCOMPARE(*table.holders(dossier), QList{hers});
        QCOMPARE(table.find(others, dossier)->size(), 1); // What was known stays known.
    }

    void whatIsTakenAwayIsGoneInEveryEpoch()
    {
        WrapTable table(**m_database);
        for (const int epoch : {0, 1}) {
            QVERIFY(table.put(kept(hers, epoch, 'a')));
            QVERIFY(table.put(kept(others, epoch, 'a')));
        }
        auto elsewhere = kept(hers, 0, 'a');
        elsewhere.binding.dossier = *DossierId::fromBytes(QByteArray(16, 'e'));
        QVERIFY(table.put(elsewhere));
        QVERIFY(table.remove(hers, dossier));
        QVERIFY(table.find(hers, dossier)->isEmpty());
        QCOMPARE(table.find(others, dossier)->size(), 2);
        QCOMPARE(table.find(hers, elsewhere.binding.dossier)->size(), 1);
    }

    void everyOneHasOnlyHerOwn()
    {
        WrapTable table(**m_database);
        QVERIFY(table.put(kept(hers, 0, 'a')));
        QVERIFY(table.find(others, dossier)->isEmpty());
        QVERIFY(table.find(hers, DossierId())->isEmpty());
    }

private:
    std::optional<TemporaryDatabase> m_database;
};

QTEST_GUILESS_MAIN(TestWrapTable)
#include "tst_wraptable.moc"
