// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/sealedparts.h"
#include "storage/entrytable.h"
#include "storage/journalwriter.h"
#include "storage/staff.h"
#include "tests/support/records.h"
#include "tests/support/temporaryroom.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

class TestJournalWriter final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_room.reset();
        m_temporary.emplace();
        m_room = m_temporary->unlockAsCounselor();
        m_keys.emplace(*crypto::DossierKeys::random());
    }

    void cleanup() { m_room.reset(); }

    void everyEntryIsUnderASignedHead()
    {
        for (int i = 0; i < 3; ++i)
            append();
        relock(false);
        append();
        QVERIFY(!firstFault());
    }

    void aHeadSpeaksForFiftyEntriesAndOneSession()
    {
        const auto before = ownHeads().size();
        for (int i = 0; i < 50; ++i)
            append();
        QCOMPARE(ownHeads().size(), before + 1);
        append();
        QCOMPARE(ownHeads().size(), before + 2);
        m_room->writer().closeHead();
        append();
        QCOMPARE(ownHeads().size(), before + 3);
        relock(true);
        append();
        QCOMPARE(ownHeads().size(), before + 4);
        QVERIFY(!firstFault());
        for (const auto &head : ownHeads())
            QVERIFY(head.last - head.first < 50);
    }

    void twoPeopleNeverShareAHead()
    {
        append();
        relock(false);
        append();
        const auto heads = ownHeads();
        QCOMPARE(heads.last().user, m_temporary->coordinatorId);
        QCOMPARE(heads.last().first, heads.last().last);
    }

    void anActThatWasRolledBackLeavesNoTrace()
    {
        append();
        const auto heads = ownHeads();
        {
            auto transaction = m_room->begin();
            QVERIFY(m_room->writer().append(anAct(), {&*m_keys, Keeping::Open, nullptr}));
        }
        QCOMPARE(ownHeads(), heads);
        append();
        append();
        QVERIFY(!firstFault());
    }

    void theFirstActOfASessionMayBeRolledBack()
    {
        const auto heads = ownHeads();
        {
            auto transaction = m_room->begin();
            QVERIFY(m_room->writer().append(anAct(), {&*m_keys, Keeping::Open, nullptr}));
        }
        QCOMPARE(ownHeads(), heads);
        append();
        QCOMPARE(ownHeads().size(), heads.size() + 1);
        QCOMPARE(ownHeads().last().user, m_temporary->counselorId);
        QVERIFY(!firstFault());
    }

    void whatIsClosedStandsClosed()
    {
        const auto open = append(Keeping::Open);
        const auto closed = append(Keeping::Closed);
        QVERIFY(!stored(open).isClosed);
        const auto kept = stored(closed);
        QVERIFY(kept.isClosed);
        QCOMPARE(keyIdOfSealed(kept.entry.coded), crypto::keyIdOf(crypto::commitmentOf(m_keys->identity)));
        const auto bytes = openClosed(closed.entry, closed.dossier, m_keys->identity, kept.entry.coded);
        QVERIFY(bytes);
        QVERIFY(!kept.entry.coded.contains(bytes->mid(20, 40)));
        QVERIFY(!openClosed(closed.entry, closed.dossier, m_keys->story, kept.entry.coded));
    }

    void whatSomebodyElseSealedIsKeptByteForByte()
    {
        Sealing atTheKiosk;
        atTheKiosk.position = {Day(20'514), 0};
        atTheKiosk.at = m_temporary->clock.now();
        const auto sealed = seal(anAct(), atTheKiosk, *m_keys);
        const auto closed = closeCoded(sealed->entry, m_keys->identity);
        auto transaction = m_room->begin();
        QVERIFY(m_room->writer().appendSealed(sealed->entry, closed));
        QVERIFY(transaction->commit());
        const auto kept = EntryTable(*m_room->desk().database).find(sealed->entry.dossier, sealed->entry.id);
        QVERIFY((*kept)->isClosed);
        QCOMPARE((*kept)->entry.coded, closed);
        QCOMPARE((*kept)->entry.story, sealed->entry.story);
        QVERIFY(!firstFault());
    }

    void aClockFarAheadOfTheProvinceIsNotBelieved()
    {
        QVERIFY(m_room->noteSignedDay(m_temporary->clock.today()));
        m_temporary->clock.advance(std::chrono::hours(24 * 400));
        const auto first = append();
        const auto state = readBack(first);
        const auto second = append(Keeping::Open, &state, first.dossier);
        const auto after = readBack(second);
        QCOMPARE(after.last->day, state.last->day); // Carried on, not into next year.
        QCOMPARE(after.last->counter, state.last->counter + 1);
        QCOMPARE(after.frontier, QList{second.entry});
    }

    void entriesUnderNobodysHeadAreNoticed()
    {
        append();
        const auto last = ownHeads().last();
        auto shorten =
            m_room->desk().database->prepare("DELETE FROM head WHERE device = :device AND first = :first");
        QVERIFY(shorten->bind(":device", last.device).bind(":first", std::int64_t(last.first)).run());
        QCOMPARE(firstFault()->reason, ChainBreak::Reason::Unsigned);
    }

private:
    [[nodiscard]] Act anAct(const std::optional<DossierId> &dossier = {}) const
    {
        Act act = dossier ? Act(*dossier) : Act();
        act.create(aSession());
        return act;
    }

    Written append(Keeping keeping = Keeping::Open, const DossierState *before = nullptr,
                   const std::optional<DossierId> &dossier = {})
    {
        auto transaction = m_room->begin();
        const auto written = m_room->writer().append(anAct(dossier), {&*m_keys, keeping, before});
        const auto committed = transaction->commit();
        Q_ASSERT(written && committed);
        return *written;
    }

    /// Locks, and unlocks as the same person or as the other one.
    void relock(bool isSame)
    {
        m_room.reset();
        m_room = isSame ? m_temporary->unlockAsCounselor() : m_temporary->unlockAsCoordinator();
    }

    [[nodiscard]] StoredEntry stored(const Written &written)
    {
        return **EntryTable(*m_room->desk().database).find(written.dossier, written.entry);
    }

    [[nodiscard]] DossierState readBack(const Written &written)
    {
        KeyRing ring;
        const auto one = ring.add(*m_keys->identity.clone());
        const auto two = ring.add(*m_keys->story.clone());
        Q_ASSERT(one && two);
        QList<OpenedEntry> entries;
        const auto all = EntryTable(*m_room->desk().database).ofDossier(written.dossier);
        for (const auto &entry : *all)
            entries.append(*open(entry.entry, ring));
        return fold(entries);
    }

    [[nodiscard]] QList<Head> ownHeads() { return *EntryTable(*m_room->desk().database).heads(); }

    /// What an auditor with the staff's public keys finds wrong with this PC's chain.
    [[nodiscard]] std::optional<ChainBreak> firstFault()
    {
        const auto &desk = m_room->desk();
        EntryTable entries(*desk.database);
        const auto chain = entries.chainOf(desk.pc->id);
        if (const auto broken = verifyChain(*chain))
            return broken;
        const auto staff = readStaff(desk);
        std::vector<Head> verified;
        for (const auto &head : ownHeads()) {
            const auto user = findStaff(*staff, head.user);
            if (user && verify(head, crypto::VerifyKey(user->signKey.bytes()), desk.pc->signing.verifyKey()))
                verified.push_back(head);
        }
        return findUnsigned(*chain, verified);
    }

    std::optional<TemporaryRoom> m_temporary;
    std::unique_ptr<Room> m_room;
    std::optional<crypto::DossierKeys> m_keys;
};

QTEST_GUILESS_MAIN(TestJournalWriter)
#include "tst_journalwriter.moc"
