// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/aead.h"
#include "journal/cbor.h"
#include "journal/codedpart.h"
#include "journal/compression.h"
#include "journal/ids.h"
#include "journal/sealedparts.h"
#include "tests/support/bytes.h"
#include "tests/support/dossierkeys.h"
#include "tests/support/journalgen.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const QByteArray words = "kata-kata contoh";

SealingContext aContext()
{
    return {idOf<EntryId>(1), idOf<DossierId>(2), Part::Story, idOf<EntryId>(3).bytes()};
}

/// What `sealPart` makes of a frame, put together from the words of docs/journal.md.
QByteArray sealedByHand(const QByteArray &frame)
{
    const auto context = aContext();
    const auto key = aKeyOf(1);
    const auto keyId = crypto::keyIdOf(crypto::commitmentOf(key));
    const auto nonce = crypto::Blake2b192("rp3 nonce").add(idOf<EntryId>(3)).addU8(2).finish();
    CborWriter associated;
    associated.array(5).integer(0).bytes(context.entry.view()).integer(2);
    associated.bytes(context.dossier.view()).bytes(keyId.view()).end();
    return keyId.toByteArray() + crypto::aeadSeal(key.bytes(), nonce, associated.result(), frame);
}

FieldsByRecord someRecords(const QList<RecordId> &known)
{
    FieldsByRecord records;
    for (int count = below(4); count > 0; --count)
        records.emplace(below(int(maximumRecords)), someFields(known));
    return records;
}

template <typename IdType> QList<IdType> someIds()
{
    QList<IdType> ids;
    for (int count = below(4); count > 0; --count)
        ids.append(anId<IdType>());
    return ids;
}

StoryPart aStory(const QList<RecordId> &known)
{
    StoryPart story{below(4) == 0 ? RecordId() : anId<RecordId>(),
                    Instant(below(1 << 30) * std::int64_t(2'000)),
                    someRecords(known),
                    {}};
    if (below(2) == 0)
        story.filing = FilingNote{someIds<PublicKey>(), someIds<RecordId>(), anId<PublicKey>()};
    return story;
}

SealedEntry anEntry()
{
    SealedEntry entry;
    entry.coded = words;
    entry.id = entryIdOf(words);
    entry.dossier = idOf<DossierId>(2);
    return entry;
}

} // namespace

class TestSealedParts final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void opensWithItsKeyAndContext()
    {
        const auto sealed = sealPart(aContext(), aKeyOf(1), words);
        QCOMPARE(*openPart(aContext(), aKeyOf(1), sealed), words);
        QVERIFY(!sealed.contains("contoh"));
    }

    void namesTheKeyInFront()
    {
        const auto id = crypto::keyIdOf(crypto::commitmentOf(aKeyOf(1)));
        QCOMPARE(keyIdOfSealed(sealPart(aContext(), aKeyOf(1), words)), id);
        QVERIFY(!keyIdOfSealed(id.view()));
        QVERIFY(!keyIdOfSealed({}));
    }

    void opensNowhereElse_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("another entry") << 0;
        QTest::newRow("another dossier") << 1;
        QTest::newRow("another part") << 2;
        QTest::newRow("another salt") << 3;
        QTest::newRow("another key") << 4;
    }

    void opensNowhereElse()
    {
        QFETCH(int, change);
        const auto sealed = sealPart(aContext(), aKeyOf(1), words);
        auto context = aContext();
        if (change == 0)
            context.entry = idOf<EntryId>(9);
        if (change == 1)
            context.dossier = idOf<DossierId>(9);
        if (change == 2)
            context.part = Part::Identity;
        if (change == 3)
            context.salt[0] = 9;
        const auto opened = openPart(context, aKeyOf(change == 4 ? 2 : 1), sealed);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::WrongKey);
    }

    void noticesAnyChangedBit()
    {
        const auto sealed = sealPart(aContext(), aKeyOf(1), words);
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit)
            QVERIFY(!openPart(aContext(), aKeyOf(1), flipped(sealed, bit)));
    }

    void isExactlyThisConstruction()
    {
        const auto sealed = sealPart(aContext(), aKeyOf(1), words);
        QCOMPARE(sealed.toHex(), sealedByHand(compress(words)).toHex());
    }

    void whatIsNoFrameIsNoPart()
    {
        // Whoever holds the key can seal anything.
        QCOMPARE(openPart(aContext(), aKeyOf(1), sealedByHand(words)).error().kind, ErrorKind::Corrupt);
        const auto sealed = sealPart(aContext(), aKeyOf(1), words);
        QCOMPARE(openPart(aContext(), aKeyOf(1), sealed.first(8)).error().kind, ErrorKind::Corrupt);
        QCOMPARE(openPart(aContext(), aKeyOf(1), sealed.first(20)).error().kind, ErrorKind::Corrupt);
    }

    void closesCodedBytesUnderANonceOfTheirOwn()
    {
        const auto entry = anEntry();
        const auto once = closeCoded(entry, aKeyOf(1));
        const auto again = closeCoded(entry, aKeyOf(1));
        QVERIFY(once != again);
        QVERIFY(!once.contains("contoh"));
        QCOMPARE(keyIdOfSealed(once), crypto::keyIdOf(crypto::commitmentOf(aKeyOf(1))));
        QCOMPARE(*openClosed(entry.id, entry.dossier, aKeyOf(1), once), words);
        QCOMPARE(*openClosed(entry.id, entry.dossier, aKeyOf(1), again), words);
    }

    void aClosedPartOpensOnlyAsWhatItIs()
    {
        const auto entry = anEntry();
        const auto closed = closeCoded(entry, aKeyOf(1));
        QVERIFY(!openClosed(idOf<EntryId>(9), entry.dossier, aKeyOf(1), closed));
        QVERIFY(!openClosed(entry.id, idOf<DossierId>(9), aKeyOf(1), closed));
        QVERIFY(!openClosed(entry.id, entry.dossier, aKeyOf(2), closed));
        QVERIFY(!openClosed(entry.id, entry.dossier, aKeyOf(1), closed.chopped(1)));
        QCOMPARE(openClosed(entry.id, entry.dossier, aKeyOf(1), {}).error().kind, ErrorKind::Corrupt);
    }

    void otherBytesUnderTheNameOfAnEntryAreRefused()
    {
        auto entry = anEntry();
        entry.coded += " lain";
        const auto opened = openClosed(entry.id, entry.dossier, aKeyOf(1), closeCoded(entry, aKeyOf(1)));
        QCOMPARE(opened.error().kind, ErrorKind::Corrupt);
    }

    void identityReadsBack()
    {
        QVERIFY(rc::check("decode of encode is the identity, and encodes to the same bytes", [] {
            const QList<RecordId> created{anId<RecordId>(), anId<RecordId>()};
            const auto records = someRecords(created);
            const auto bytes = encodeIdentity(records, created);
            const auto read = decodeIdentity(bytes, created);
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == records);
            RC_ASSERT(encodeIdentity(*read, created) == bytes);
        }));
    }

    void storyReadsBack()
    {
        QVERIFY(rc::check("decode of encode is the identity, and encodes to the same bytes", [] {
            const QList<RecordId> created{anId<RecordId>(), anId<RecordId>()};
            const auto story = aStory(created);
            const auto bytes = encodeStory(story, created);
            const auto read = decodeStory(bytes, created);
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == story);
            RC_ASSERT(encodeStory(*read, created) == bytes);
        }));
    }

    void writesExactlyThis()
    {
        const QList<RecordId> created{idOf<RecordId>(7)};
        QCOMPARE(encodeIdentity({{2, {{11, u"Me"_s}}}}, {}).toHex(), QByteArray("a102a10b624d65"));
        StoryPart story{
            idOf<RecordId>(1), Instant(1'000), {{0, {{20, idOf<RecordId>(7).toByteArray()}}}}, {}};
        const QByteArray author = QByteArray("50") + QByteArray("01").repeated(16);
        QCOMPARE(encodeStory(story, created).toHex(), QByteArray("83" + author + "1903e8a100a114420000"));
        story.author = RecordId();
        story.filing = FilingNote{{idOf<PublicKey>(4)}, {}, idOf<PublicKey>(5)};
        QCOMPARE(encodeStory(story, created).toHex(),
                 QByteArray("84f61903e8a100a114420000a301815820" + QByteArray("04").repeated(32)
                            + "0280035820" + QByteArray("05").repeated(32)));
    }

    void refusesOtherForms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no array") << fromHex("a0");
        QTest::newRow("two elements") << fromHex("82f61903e8");
        QTest::newRow("five elements") << fromHex("85f61903e8a0a0f6");
        QTest::newRow("records that are no map") << fromHex("83f61903e880");
        QTest::newRow("a record beyond all acts") << fromHex("83f61903e8a11903e8a0");
        QTest::newRow("an author that is no id") << fromHex("834101 1903e8a0");
        QTest::newRow("a longer integer") << fromHex("83f61a000003e8a0");
        QTest::newRow("an empty note") << fromHex("84f61903e8a0a0");
    }

    void refusesOtherForms()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(decodeStory(fromHex("83f61903e8a0"), {}));
        const auto read = decodeStory(bytes, {});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestSealedParts)
#include "tst_sealedparts.moc"
