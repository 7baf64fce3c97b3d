// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/codedpart.h"
#include "journal/operations.h"
#include "sync/gateway/codedrecords.h"
#include "tests/sync/protocol/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

namespace {

CodedPart partOf(const CodedRecord &record)
{
    CodedPart part;
    part.records = {record};
    return part;
}

} // namespace

class TestCodedRecords final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void fieldsHaveTheNamesOfTheirTables()
    {
        const auto part = decodeCoded(sampleEntry(1).coded);
        QVERIFY(mayLeaveARoom(*part));
        const auto records = QJsonDocument::fromJson(recordsJson(*part)).array();
        QCOMPARE(records.size(), 3);
        const auto opened = records[0].toObject();
        QCOMPARE(opened["kind"_L1].toString(), u"case"_s);
        QCOMPARE(opened["op"_L1].toString(), u"create"_s);
        QCOMPARE(opened["record"_L1].toString(), part->records[0].record.toHex());
        const QJsonObject fields{{u"number"_s, u"RP3-JKT01-26-A1001-X"_s},
                                 {u"opened_on"_s, u"2026-03-04"_s},
                                 {u"risk"_s, u"tinggi"_s},
                                 {u"status"_s, u"baru"_s}};
        QCOMPARE(opened["fields"_L1].toObject(), fields);
        QCOMPARE(records[1].toObject()["fields"_L1]["violence_forms"_L1].toArray(),
                 (QJsonArray{u"psikis"_s, u"seksual"_s}));
        QCOMPARE(records[2].toObject()["fields"_L1].toObject(), QJsonObject());
        QCOMPARE(
            numberedCases(*part),
            (QList<NumberedCase>{{*Label::fromString(u"RP3-JKT01-26-A1001-X"), part->records[0].record}}));
    }

    void whatThisVersionDoesNotKnowStandsUnderItsNumber()
    {
        const auto part =
            partOf({RecordKind(200), Operation::Set, countedId<RecordId>(1), {{7, QByteArray("a")}}});
        QVERIFY(mayLeaveARoom(part));
        QCOMPARE(recordsJson(part),
                 QByteArray(R"([{"fields":{"7":"61"},"kind":"200","op":"set",)"
                            R"("record":"0102030405060708090a0b0c0d0e0f10"}])"));
    }

    void aKeyForTheTeamMayLeave()
    {
        const KeyOperation operation{crypto::KeyTier::Identity, countedId<crypto::Commitment>(1),
                                     countedId<PublicKey>(2), QByteArray(112, 'b')};
        QVERIFY(mayLeaveARoom(partOf({RecordKind{}, Operation::Key, {}, toFields(operation)})));
        QVERIFY(!mayLeaveARoom(partOf({RecordKind{}, Operation::Key, {}, {}})));
    }

    void whatMustStayInTheRoomMayNotLeave_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("operation");
        QTest::addColumn<int>("field");
        QTest::addColumn<QCborValue>("value");
        const auto sentence = QCborValue(u"He waits for me at the gate"_s);
        QTest::newRow("a story field")
            << int(RecordKind::Case) << int(Operation::Set) << 12 << QCborValue(u"x"_s);
        QTest::newRow("an identity field")
            << int(RecordKind::Person) << int(Operation::Set) << 40 << sentence;
        QTest::newRow("a sentence in a coded field")
            << int(RecordKind::Case) << int(Operation::Set) << 3 << sentence;
        QTest::newRow("a sentence in an unknown field")
            << int(RecordKind::Case) << int(Operation::Set) << 99 << sentence;
        QTest::newRow("a sentence in a list")
            << int(RecordKind::Case) << int(Operation::Set) << 99 << QCborValue(QCborArray{u"a"_s, sentence});
        QTest::newRow("long bytes") << int(RecordKind::Case) << int(Operation::Set) << 99
                                    << QCborValue(QByteArray(33, 'a'));
        QTest::newRow("staff") << int(RecordKind::StaffMember) << int(Operation::Set) << 1 << QCborValue(1);
        QTest::newRow("an access") << 0 << int(Operation::Access) << 1 << QCborValue(u"open"_s);
        QTest::newRow("an attestation") << 0 << int(Operation::Attest) << 1 << QCborValue(1);
        QTest::newRow("an erasure") << 0 << int(Operation::Erase) << 1 << QCborValue(1);
    }

    void whatMustStayInTheRoomMayNotLeave()
    {
        QFETCH(const int, kind);
        QFETCH(const int, operation);
        QFETCH(const int, field);
        QFETCH(const QCborValue, value);
        QVERIFY(!mayLeaveARoom(
            partOf({RecordKind(kind), Operation(operation), countedId<RecordId>(1), {{field, value}}})));
    }
};

QTEST_GUILESS_MAIN(TestCodedRecords)
#include "tst_codedrecords.moc"
