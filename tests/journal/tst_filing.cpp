// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/filing.h"
#include "journal/ids.h"
#include "journal/sealedparts.h"
#include "tests/support/bytes.h"
#include "tests/support/dossierkeys.h"
#include "tests/support/journalgen.h"
#include "tests/support/records.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

/// The people whose keys the kiosk knows.
struct Staff {
    crypto::BoxKeyPair adviser = *crypto::BoxKeyPair::generate();
    crypto::BoxKeyPair accused = *crypto::BoxKeyPair::generate();
    crypto::BoxKeyPair recovery = *crypto::BoxKeyPair::generate();
};

const Staff &staff()
{
    static const Staff people;
    return people;
}

Sealing atTheKiosk()
{
    return {{Day(20'514), 0},
            {},
            {},
            Instant(1'772'416'800'000),
            FilingNote{{idOf<PublicKey>(1)}, {idOf<RecordId>(2)}, idOf<PublicKey>(3)}};
}

Filing aFiling(const QString &narrative = u"Cerita contoh"_s, bool withPerson = true)
{
    Act act;
    act.create(with(aComplaint(), &Complaint::narrative, narrative));
    if (withPerson)
        act.create(aPerson());
    const auto filing = makeFiling(act, atTheKiosk(),
                                   {staff().adviser.publicKey(), std::nullopt, staff().recovery.publicKey()});
    Q_ASSERT(filing);
    return *filing;
}

} // namespace

class TestFiling final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachRecipientOpensIt()
    {
        const auto filing = aFiling();
        for (const auto *reader : {&staff().adviser, &staff().recovery}) {
            const auto opened = openFiling(filing, *reader);
            QVERIFY(opened.has_value());
            const auto entry = open(opened->entry, ringOf(opened->keys));
            QVERIFY(entry && entry->identity && entry->story);
            QCOMPARE(opened->content, *entry);
            QCOMPARE(entry->story->filing, atTheKiosk().filing);
            QCOMPARE(entry->coded.dossier, filing.dossier);
        }
    }

    void whoeverIsLeftOutDoesNot()
    {
        const auto opened = openFiling(aFiling(), staff().accused);
        QCOMPARE(opened.error().kind, ErrorKind::Locked);
    }

    void nothingShowsThatSomebodyIsLeftOut()
    {
        const auto filing = aFiling();
        QCOMPARE(filing.boxes.size(), 3);
        for (const auto &box : filing.boxes)
            QCOMPARE(box.size(), crypto::keysBoxSize);
        const auto bytes = encodeFiling(filing);
        QVERIFY(!bytes.contains(staff().adviser.publicKey().view()));
        QVERIFY(!bytes.contains(staff().accused.publicKey().view()));
        QVERIFY(!bytes.contains(idOf<RecordId>(2).toByteArray()));
    }

    void nobodyReadsItBackFromItsBytes()
    {
        QVERIFY(rc::check("no word and no code of a filing stands in the open", [] {
            const auto marker = u"penanda%1"_s.arg(below(1 << 30));
            const auto bytes = encodeFiling(aFiling(marker));
            RC_ASSERT(!bytes.contains(marker.toUtf8()));
            RC_ASSERT(!bytes.contains("langsung"));
            RC_ASSERT(!bytes.contains("Melati"));
        }));
    }

    void twoFilingsShareNothing()
    {
        const auto one = aFiling();
        const auto other = aFiling();
        QVERIFY(one.entry != other.entry && one.dossier != other.dossier);
        QVERIFY(one.identityCommitment != other.identityCommitment);
        QVERIFY(one.storyCommitment != other.storyCommitment);
    }

    void aFileReadsBack()
    {
        for (const bool withPerson : {true, false}) {
            const auto filing = aFiling(u"Cerita"_s, withPerson);
            QCOMPARE(filing.identity.isEmpty(), !withPerson);
            const auto read = decodeFiling(encodeFiling(filing));
            QVERIFY(read.has_value());
            QCOMPARE(*read, filing);
        }
    }

    void itsLengthSaysLittle()
    {
        const auto brief = encodeFiling(aFiling(u"a"_s, false)).size();
        QCOMPARE(brief, filingBlock);
        QCOMPARE(encodeFiling(aFiling(u"Cerita yang lebih panjang. "_s.repeated(20))).size(), brief);
    }

    void noticesAnyChangedBit()
    {
        QVERIFY(rc::check("a changed file is refused, or does not open", [] {
            static const auto bytes = encodeFiling(aFiling());
            const auto changed = flipped(bytes, below(int(bytes.size()) * 8));
            const auto read = decodeFiling(changed);
            if (!read)
                return;
            RC_ASSERT(encodeFiling(*read) == changed);
            // Each box has one reader: the change may be in another's, or in that of nobody.
            auto opens = 0;
            for (const auto *reader : {&staff().adviser, &staff().recovery}) {
                const auto opened = openFiling(*read, *reader);
                opens += opened ? 1 : 0;
            }
            const auto original = *decodeFiling(bytes);
            RC_ASSERT((opens == 0 || read->boxes != original.boxes));
        }));
    }

    void refusesWhatIsNoFiling_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto good = encodeFiling(aFiling());
        auto tooLong = good;
        tooLong[4] = char(0x7f);
        auto padded = good;
        padded[padded.size() - 1] = 'x';
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a few bytes") << QByteArray("RP3F");
        QTest::newRow("something else") << QByteArray(filingBlock, 'x');
        QTest::newRow("cut off") << good.first(1'000);
        QTest::newRow("without its padding") << good.chopped(1);
        QTest::newRow("a block too many") << QByteArray(good + QByteArray(filingBlock, '\0'));
        QTest::newRow("a length beyond the end") << tooLong;
        QTest::newRow("something in the padding") << padded;
        QTest::newRow("no array") << QByteArray("RP3F" + fromHex("00000001") + fromHex("a0"));
    }

    void refusesWhatIsNoFiling()
    {
        QFETCH(QByteArray, bytes);
        const auto read = decodeFiling(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Corrupt);
    }

    void leavesALaterFormatAlone()
    {
        auto bytes = encodeFiling(aFiling());
        bytes[9] = 1; // behind magic, length and array head
        QCOMPARE(decodeFiling(bytes).error().kind, ErrorKind::TooNew);
    }

    void aBoxThatLiesIsReported()
    {
        auto filing = aFiling();
        const auto keys = *crypto::DossierKeys::random();
        filing.boxes[0] = *crypto::sealKeys(keys, filing.dossier, staff().adviser.publicKey());
        QCOMPARE(openFiling(filing, staff().adviser).error().kind, ErrorKind::Corrupt);
        QVERIFY(openFiling(filing, staff().recovery).has_value());
    }

    void whatNoKioskWritesIsRefused_data()
    {
        QTest::addColumn<int>("forgery");
        QTest::newRow("the control") << 0;
        QTest::newRow("signed with a name") << 1;
        QTest::newRow("in a dossier that exists") << 2;
        QTest::newRow("late in its dossier") << 3;
        QTest::newRow("without what a kiosk notes") << 4;
        QTest::newRow("as if it had seen something") << 5;
    }

    void whatNoKioskWritesIsRefused()
    {
        QFETCH(int, forgery);
        // Public keys are all it takes to put a file where filings lie.
        Act act = forgery == 2 ? Act(idOf<DossierId>(9)) : Act();
        act.create(aComplaint());
        auto sealing = atTheKiosk();
        if (forgery == 1)
            sealing.author = idOf<RecordId>(7);
        if (forgery == 3)
            sealing.position.counter = 1;
        if (forgery == 4)
            sealing.filing.reset();
        if (forgery == 5)
            sealing.seen = {idOf<EntryId>(1)};
        const auto keys = *crypto::DossierKeys::random();
        const auto entry = seal(act, sealing, keys)->entry;
        const Filing filing{entry.id,
                            entry.dossier,
                            closeCoded(entry, keys.identity),
                            entry.identity,
                            entry.story,
                            entry.digests,
                            crypto::commitmentOf(keys.identity),
                            crypto::commitmentOf(keys.story),
                            {*crypto::sealKeys(keys, entry.dossier, staff().adviser.publicKey())}};
        const auto opened = openFiling(filing, staff().adviser);
        QCOMPARE(opened.has_value(), forgery == 0);
        QVERIFY(opened || opened.error().kind == ErrorKind::Corrupt);
    }

    void aChangedPartIsRefusedWhateverItsDigest()
    {
        auto filing = aFiling();
        filing.story = flipped(filing.story, 300);
        filing.digests[2] = digestOf(Part::Story, filing.story);
        QCOMPARE(openFiling(filing, staff().adviser).error().kind, ErrorKind::Corrupt);
    }

    void codedBytesOfAnotherFilingAreRefused()
    {
        auto filing = aFiling();
        filing.closedCoded = aFiling().closedCoded;
        QVERIFY(!openFiling(filing, staff().adviser));
    }

    void cannotBeMadeForAKeyThatIsNone()
    {
        Act act;
        act.create(aComplaint());
        QCOMPARE(makeFiling(act, atTheKiosk(), {crypto::BoxPublicKey()}).error().kind, ErrorKind::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestFiling)
#include "tst_filing.moc"
