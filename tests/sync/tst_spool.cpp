// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/entrytable.h"
#include "sync/spool.h"
#include "tests/support/fakeprovince.h"
#include "tests/support/temporaryroom.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestSpool final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_temporary.emplace();
        m_room = m_temporary->unlockAsCounselor();
        m_letter = FakeProvince().letter();
    }

    void cleanup() { m_room.reset(); }

    void nothingToSayIsNothingUnlessItMustHideThat()
    {
        Spool spool(*m_room, m_letter);
        QVERIFY(!*spool.next(16'384, false));
        const auto batch = *spool.next(16'384, true);
        QVERIFY(batch);
        QCOMPARE(batch->wire.size(), 4'096);
    }

    void theAnchorProvesTheJournalLater()
    {
        Spool spool(*m_room, m_letter);
        const auto dispatch = **spool.next(16'384, true);
        const auto batch = *decodeBatch(dispatch.wire);
        const auto cut = **Outbox(m_room->desk()).unanswered();
        AnchorSalt salt;
        QCOMPARE(cut.anchorSalt.size(), qsizetype(salt.size()));
        std::ranges::copy(cut.anchorSalt, salt.begin());
        const auto head = **EntryTable(*m_room->desk().database).lastHead(m_room->desk().pc->id);
        QCOMPARE(batch.header.anchor, anchorOf(salt, head.link));
        QVERIFY(verify(batch, m_room->desk().pc->signing.verifyKey()));
    }

    void eachBatchBeginsANewHead()
    {
        const auto before = EntryTable(*m_room->desk().database).heads()->size();
        takeIn(u"Melati Contoh"_s);
        QCOMPARE(EntryTable(*m_room->desk().database).heads()->size(), before + 1);
        QVERIFY(Spool(*m_room, m_letter).next(16'384, true));
        takeIn(u"Mawar Contoh"_s);
        QCOMPARE(EntryTable(*m_room->desk().database).heads()->size(), before + 2);
    }

    void anAttemptedBatchIsTheSameUntilItsReceipt()
    {
        takeIn(u"Melati Contoh"_s);
        Spool spool(*m_room, m_letter);
        const auto first = **spool.next(16'384, true);
        takeIn(u"Mawar Contoh"_s);
        const auto again = **spool.next(65'536, false);
        QCOMPARE(again.n, 1U);
        QCOMPARE(again.hash, first.hash);
        QCOMPARE(again.wire, first.wire);
    }

    void manyCasesGoInSeveralSmallBatches()
    {
        for (int i = 0; i < 5; ++i)
            takeIn(u"Contoh %1"_s.arg(i));
        Outbox outbox(m_room->desk());
        Spool spool(*m_room, m_letter);
        qsizetype items = 0;
        int batches = 0;
        while (const auto dispatch = *spool.next(1'024, false)) {
            QCOMPARE(dispatch->wire.size(), 4'096);
            QCOMPARE(dispatch->n, std::uint64_t(++batches));
            items += dispatch->items.size();
            QVERIFY(outbox.acknowledge(dispatch->n, "receipt", {}));
        }
        QCOMPARE(items, 10);
        QVERIFY(batches > 1);
    }

    void aGapThatIsAForkNeedsAPerson()
    {
        Spool spool(*m_room, m_letter);
        QVERIFY(spool.next(16'384, true));
        QVERIFY(spool.rewind(Problem{.type = ProblemType::Gap, .expected = 1, .head = BatchHash()}));
        const auto foreign =
            Problem{.type = ProblemType::Gap, .expected = 1, .head = BatchHash(BatchHash::Bytes{1})};
        QCOMPARE(spool.rewind(foreign).error().kind, ErrorKind::Conflict);
        const auto ahead = Problem{.type = ProblemType::Gap, .expected = 9, .head = BatchHash()};
        QCOMPARE(spool.rewind(ahead).error().kind, ErrorKind::Conflict);
        QCOMPARE(spool.rewind(Problem{.type = ProblemType::Gap}).error().kind, ErrorKind::Conflict);
    }

private:
    void takeIn(const QString &name)
    {
        auto filed = aFiling();
        filed.person.name = name;
        filed.consents = {aConsent(u"bagi_kode", true)};
        QVERIFY(m_temporary->file(filed));
        QVERIFY(m_room->intake().takeIn());
        Acceptance acceptance;
        acceptance.risk = Code(u"sedang");
        QVERIFY(m_room->intake().accept(m_room->intake().inbox()->first().filing, acceptance));
    }

    std::optional<TemporaryRoom> m_temporary;
    std::unique_ptr<Room> m_room;
    EnrolmentLetter m_letter;
};

QTEST_GUILESS_MAIN(TestSpool)
#include "tst_spool.moc"
