// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/cbor.h"
#include "journal/codedpart.h"
#include "journal/ids.h"
#include "tests/support/bytes.h"
#include "tests/support/journalgen.h"

#include <QCborArray>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const QByteArray zeroSalt = fromHex("00000000000000000000000000000000");

/// The smallest part: it opens a dossier with one record that says nothing.
CodedPart aSmallPart()
{
    CodedPart part;
    part.dossier = newDossierIdOf(part.salt);
    part.position = {Day(1), 0};
    part.records = {{RecordKind::Session, Operation::Create, recordIdOf(part.salt, 0), {}}};
    return part;
}

/// Bytes of a part, by hand: what follows the version, and how many keys the map has.
QByteArray byHand(int keys, const QByteArray &rest)
{
    return char(0xa0 + keys)
        + fromHex("0000"
                  "0150")
        + zeroSalt + rest;
}

} // namespace

class TestCodedPart final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writesExactlyThis()
    {
        auto part = aSmallPart();
        part.position = {Day(20'514), 3};
        part.seen = {idOf<EntryId>(0x11), idOf<EntryId>(0x22)};
        part.records = {{RecordKind::Complaint, Operation::Create, recordIdOf(part.salt, 0), {}},
                        {RecordKind::Person, Operation::Create, recordIdOf(part.salt, 1), {}},
                        {RecordKind::Consent,
                         Operation::Amend,
                         idOf<RecordId>(0x33),
                         {{1, recordIdOf(part.salt, 1).toByteArray()},
                          {2, QCborArray{recordIdOf(part.salt, 0).toByteArray(), u"a"_s}}}},
                        {RecordKind{}, Operation::Key, {}, {{1, 1}}}};
        const auto rest =
            fromHex("0319 5022"
                    "0403"
                    "0582 50 11111111111111111111111111111111"
                    "50 22222222222222222222222222222222"
                    "0684"
                    "830100a0"
                    "830300a0"
                    "840602 50 33333333333333333333333333333333 a2 01 42 0001 02 82 42 0000 6161"
                    "840004 40 a10101");
        QCOMPARE(encodeCoded(part).toHex(), byHand(6, rest).toHex());
        QCOMPARE(*decodeCoded(byHand(6, rest)), part);
    }

    void namesTheDossierUnlessItOpensIt()
    {
        auto part = aSmallPart();
        const auto opening = encodeCoded(part);
        part.dossier = idOf<DossierId>(5);
        const auto inside = encodeCoded(part);
        QCOMPARE(inside.size(), opening.size() + 1 + 1 + 16);
        QCOMPARE(decodeCoded(inside)->dossier, part.dossier);
        QCOMPARE(decodeCoded(opening)->dossier, newDossierIdOf(part.salt));
    }

    void whatItWritesItReads()
    {
        QVERIFY(rc::check("decode of encode is the identity, and encodes to the same bytes", [] {
            const auto part = aCodedPart();
            const auto bytes = encodeCoded(part);
            const auto read = decodeCoded(bytes);
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == part);
            RC_ASSERT(encodeCoded(*read) == bytes);
        }));
    }

    void whatItReadsIsWrittenInOneWay()
    {
        QVERIFY(rc::check("changed bytes are refused, or are another part's own", [] {
            const auto bytes = encodeCoded(aCodedPart());
            const auto changed = flipped(bytes, below(int(bytes.size()) * 8));
            const auto read = decodeCoded(changed);
            RC_ASSERT((!read || encodeCoded(*read) == changed));
        }));
    }

    void refusesOtherForms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no map") << fromHex("80");
        QTest::newRow("an empty map") << fromHex("a0");
        QTest::newRow("a longer integer") << byHand(6,
                                                    fromHex("031801"
                                                            "0400"
                                                            "0580"
                                                            "0681830700a0"));
        QTest::newRow("an open map") << fromHex("bf0000"
                                                "0150")
                + zeroSalt
                + fromHex("0301"
                          "0400"
                          "0580"
                          "0681830700a0ff");
        QTest::newRow("a key out of order") << byHand(6,
                                                      fromHex("0400"
                                                              "0301"
                                                              "0580"
                                                              "0681830700a0"));
        QTest::newRow("a key twice") << byHand(7,
                                               fromHex("0301"
                                                       "0400"
                                                       "0400"
                                                       "0580"
                                                       "0681830700a0"));
        QTest::newRow("a key too many") << byHand(7,
                                                  fromHex("0301"
                                                          "0400"
                                                          "0580"
                                                          "0681830700a0"
                                                          "0700"));
        QTest::newRow("no position") << byHand(5,
                                               fromHex("0400"
                                                       "0580"
                                                       "0681830700a0"));
        QTest::newRow("a negative counter") << byHand(6,
                                                      fromHex("0301"
                                                              "0420"
                                                              "0580"
                                                              "0681830700a0"));
        QTest::newRow("a counter that leaves no room") << byHand(6,
                                                                 fromHex("0301"
                                                                         "041b0000000100000000"
                                                                         "0580"
                                                                         "0681830700a0"));
        QTest::newRow("seen that is no id") << byHand(6,
                                                      fromHex("0301"
                                                              "0400"
                                                              "05814101"
                                                              "0681830700a0"));
        QTest::newRow("seen twice") << byHand(6,
                                              fromHex("0301"
                                                      "0400"
                                                      "05825011111111111111111111111111111111"
                                                      "5011111111111111111111111111111111"
                                                      "0681830700a0"));
        QTest::newRow("no records") << byHand(6,
                                              fromHex("0301"
                                                      "0400"
                                                      "0580"
                                                      "0680"));
        QTest::newRow("a created record with an id") << byHand(6,
                                                               fromHex("0301"
                                                                       "0400"
                                                                       "0580"
                                                                       "0681840700"
                                                                       "5011111111111111111111111111111111"
                                                                       "a0"));
        QTest::newRow("a changed record without one") << byHand(6,
                                                                fromHex("0301"
                                                                        "0400"
                                                                        "0580"
                                                                        "0681830701a0"));
        QTest::newRow("an id of zeros") << byHand(6,
                                                  fromHex("0301"
                                                          "0400"
                                                          "0580"
                                                          "0681840701"
                                                          "5000000000000000000000000000000000"
                                                          "a0"));
        QTest::newRow("fields out of order") << byHand(6,
                                                       fromHex("0301"
                                                               "0400"
                                                               "0580"
                                                               "0681830700a202000100"));
        QTest::newRow("a reference written in full") << byHand(6,
                                                               fromHex("0301"
                                                                       "0400"
                                                                       "0580"
                                                                       "0681830700a10150")
                                                                   + recordIdOf(Salt(), 0).toByteArray());
        QTest::newRow("the dossier it opens, named")
            << byHand(7,
                      fromHex("0250") + newDossierIdOf(Salt()).toByteArray()
                          + fromHex("0301"
                                    "0400"
                                    "0580"
                                    "0681830700a0"));
    }

    void refusesOtherForms()
    {
        QFETCH(QByteArray, bytes);
        const auto read = decodeCoded(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Corrupt);
    }

    void theControlOfTheseFormsIsRead()
    {
        QCOMPARE(*decodeCoded(byHand(6,
                                     fromHex("0301"
                                             "0400"
                                             "0580"
                                             "0681830700a0"))),
                 aSmallPart());
    }

    void leavesALaterFormatAlone()
    {
        const auto read = decodeCoded(fromHex("a20001f500"));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::TooNew);
    }

    void doesNotReadWithoutEnd()
    {
        auto part = aSmallPart();
        part.records.first().fields = {{1, QByteArray(maximumCodedSize, 'x')}};
        QCOMPARE(decodeCoded(encodeCoded(part)).error().kind, ErrorKind::Corrupt);
        part.records =
            QList<CodedRecord>(maximumRecords + 1, {RecordKind::Session, Operation::Access, {}, {}});
        QCOMPARE(decodeCoded(encodeCoded(part)).error().kind, ErrorKind::Corrupt);
        part.records.removeLast();
        QVERIFY(decodeCoded(encodeCoded(part)).has_value());
    }

    void onlyReferencesIntoTheActShrink()
    {
        const QList<RecordId> created{idOf<RecordId>(1), idOf<RecordId>(2)};
        const FieldValues values{{1, created[1].toByteArray()},
                                 {2, QCborArray{created[0].toByteArray(), idOf<RecordId>(3).toByteArray()}},
                                 {3, u"teks"_s}};
        const auto shortened = shortenReferences(values, created);
        QCOMPARE(shortened.at(1), QCborValue(fromHex("0001")));
        QCOMPARE(shortened.at(2), QCborValue(QCborArray{fromHex("0000"), idOf<RecordId>(3).toByteArray()}));
        QCOMPARE(shortened.at(3), QCborValue(u"teks"_s));
        QCOMPARE(expandReferences(shortened, created), values);
    }

    void anIndexBeyondTheActStandsForNothing()
    {
        const FieldValues values{{1, fromHex("0002")}};
        QCOMPARE(expandReferences(values, {idOf<RecordId>(1), idOf<RecordId>(2)}), values);
    }
};

QTEST_GUILESS_MAIN(TestCodedPart)
#include "tst_codedpart.moc"
