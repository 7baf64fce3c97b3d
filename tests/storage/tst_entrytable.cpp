// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "storage/entrytable.h"
#include "storage/schema.h"
#include "tests/storage/temporarydatabase.h"
#include "tests/storage/testjournal.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

Act session(const QString &summary, const std::optional<DossierId> &dossier = {})
{
    Act act = dossier ? Act(*dossier) : Act();
    Session session;
    session.summary = summary;
    session.heldOn = Day(20'000);
    static_cast<void>(act.create(session));
    return act;
}

} // namespace

class TestEntryTable final : public QObject {
    Q_OBJECT

    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<TestJournal> m_journal;

    EntryTable table() { return EntryTable(**m_database); }

    Sealed append(const Act &act)
    {
        auto entries = table();
        return m_journal->append(entries, act);
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_database = std::make_unique<TemporaryDatabase>();
        m_journal = std::make_unique<TestJournal>();
        makeTables(**m_database, tablesOfAVault());
    }

    void keepsAnEntryByteForByte()
    {
        const auto sealed = append(session(u"pertama"_s));
        const auto found = table().find(sealed.entry.dossier, sealed.entry.id).value();
        QVERIFY(found.has_value());
        QCOMPARE(found->entry, sealed.entry);
        QVERIFY(!found->isClosed);
        QVERIFY(!table().find(sealed.entry.dossier, EntryId()).value().has_value());
        QVERIFY(!table().find(DossierId(), sealed.entry.id).value().has_value());
    }

    void keepsTheOrderOfArrivalInADossier()
    {
        const auto first = append(session(u"satu"_s));
        const auto other = append(session(u"berkas lain"_s));
        const auto second = append(session(u"dua"_s, first.entry.dossier));
        const auto entries = table().ofDossier(first.entry.dossier).value();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].entry, first.entry);
        QCOMPARE(entries[1].entry, second.entry);
        QCOMPARE(table().count().value(), 3);
        QVERIFY(table().ofDossier(DossierId()).value().isEmpty());
    }

    void refusesAnEntryTwice()
    {
        const auto sealed = append(session(u"sekali"_s));
        const auto again =
            table().append(sealed.entry, m_journal->chain(sealed.entry), false, sealed.entry.coded);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QCOMPARE(table().count().value(), 1);
    }

    void theChainStillHoldsAfterReopening()
    {
        for (int i = 0; i < 20; ++i)
            append(session(u"ke-%1"_s.arg(i)));
        m_database->reopen();
        const auto chain = table().chainOf(m_journal->device).value();
        QCOMPARE(chain.size(), 20U);
        QVERIFY(!verifyChain(chain));
        QVERIFY(table().chainOf(DeviceId()).value().empty());
    }

    void findsTheLinkOfOneEntry()
    {
        for (int i = 0; i < 3; ++i)
            append(session(u"ke-%1"_s.arg(i)));
        const auto chain = table().chainOf(m_journal->device).value();
        QCOMPARE(table().linkAt(m_journal->device, 2).value(), std::optional(chain[1].link));
        QVERIFY(!table().linkAt(m_journal->device, 4).value().has_value());
        QVERIFY(!table().linkAt(DeviceId(), 2).value().has_value());
    }

    void aChangedDigestBreaksTheChain()
    {
        for (int i = 0; i < 5; ++i)
            append(session(u"ke-%1"_s.arg(i)));
        QVERIFY((*m_database)->run("UPDATE entry SET digest_story = zeroblob(32) WHERE sequence = 3"));
        const auto found = verifyChain(table().chainOf(m_journal->device).value());
        QVERIFY(found.has_value());
        QCOMPARE(found->sequence, 3U);
    }

    void walksOpenEntriesByDossierWithoutTheirSecrets()
    {
        const auto a = append(session(u"a"_s));
        const auto b = append(session(u"b"_s));
        const auto c = append(session(u"c"_s, a.entry.dossier));
        const auto closed = m_journal->seal(session(u"tertutup"_s));
        QVERIFY(table().append(closed.entry, m_journal->chain(closed.entry), true, "sealed bytes"));

        QList<SealedEntry> walked;
        const auto walk = table().eachOpen([&](const StoredEntry &stored) -> Result<void> {
            walked.append(stored.entry);
            return {};
        });
        QVERIFY(walk);
        QCOMPARE(walked.size(), 3);
        const auto isFirst = walked[0].dossier == a.entry.dossier;
        const QSet<EntryId> together{walked[isFirst ? 0 : 1].id, walked[isFirst ? 1 : 2].id};
        QCOMPARE(together, (QSet<EntryId>{a.entry.id, c.entry.id}));
        QCOMPARE(walked[isFirst ? 2 : 0].id, b.entry.id);
        for (const auto &entry : walked) {
            QVERIFY(!entry.coded.isEmpty() && entry.identity.isEmpty() && entry.story.isEmpty());
            QVERIFY(open(entry, KeyRing()));
        }
    }

    void aWalkEndsAtTheFirstError()
    {
        append(session(u"a"_s));
        append(session(u"b"_s));
        int walked = 0;
        const auto walk = table().eachOpen([&](const StoredEntry &) -> Result<void> {
            ++walked;
            return fail(ErrorKind::Corrupt, u"first"_s);
        });
        QCOMPARE(walk.error(), (Error{ErrorKind::Corrupt, u"first"_s}));
        QCOMPARE(walked, 1);
    }

    void canBeClosedAndOpened()
    {
        const auto sealed = append(session(u"a"_s));
        auto closed = sealed.entry;
        closed.coded = "closed bytes";
        QVERIFY(table().replaceCoded({closed, true}));
        auto found = table().find(sealed.entry.dossier, sealed.entry.id).value();
        QVERIFY(found->isClosed);
        QCOMPARE(found->entry.coded, "closed bytes");
        QCOMPARE(found->entry.digests, sealed.entry.digests);
        QVERIFY(table().replaceCoded({sealed.entry, false}));
        found = table().find(sealed.entry.dossier, sealed.entry.id).value();
        QCOMPARE(found->entry, sealed.entry);
    }

    void keepsOneHeadForEachSession()
    {
        QVERIFY(!table().lastHead(m_journal->device).value().has_value());
        const auto user = *crypto::SigningKeyPair::generate();
        const auto pc = *crypto::SigningKeyPair::generate();
        Head head{m_journal->device, *RecordId::fromBytes(QByteArray(16, 'u')), 1, 1, {}, {}, {}};
        sign(head, user, pc);
        QVERIFY(table().writeHead(head));
        head.last = 7;
        sign(head, user, pc);
        QVERIFY(table().writeHead(head));
        auto next = head;
        next.first = 8;
        next.last = 9;
        sign(next, user, pc);
        QVERIFY(table().writeHead(next));

        QCOMPARE(table().heads().value(), (QList{head, next}));
        QCOMPARE(table().lastHead(m_journal->device).value(), std::optional(next));
        QVERIFY(!table().lastHead(DeviceId()).value().has_value());
        QVERIFY(verify(table().heads().value().first(), user.verifyKey(), pc.verifyKey()));
    }
};

QTEST_GUILESS_MAIN(TestEntryTable)
#include "tst_entrytable.moc"
