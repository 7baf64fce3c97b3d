// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/cbor.h"
#include "tests/support/bytes.h"

#include <QCborArray>
#include <QCborMap>
#include <QTest>

#include <limits>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestCbor final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // The bytes are those of RFC 8949, appendix A.
    void writesTheShortestForm_data()
    {
        QTest::addColumn<QCborValue>("value");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("0") << QCborValue(0) << fromHex("00");
        QTest::newRow("23") << QCborValue(23) << fromHex("17");
        QTest::newRow("24") << QCborValue(24) << fromHex("1818");
        QTest::newRow("1000") << QCborValue(1000) << fromHex("1903e8");
        QTest::newRow("1000000") << QCborValue(1'000'000) << fromHex("1a000f4240");
        QTest::newRow("1000000000000")
            << QCborValue(qint64(1'000'000'000'000)) << fromHex("1b000000e8d4a51000");
        QTest::newRow("-1000") << QCborValue(-1000) << fromHex("3903e7");
        QTest::newRow("false") << QCborValue(false) << fromHex("f4");
        QTest::newRow("true") << QCborValue(true) << fromHex("f5");
        QTest::newRow("null") << QCborValue(nullptr) << fromHex("f6");
        QTest::newRow("absent") << QCborValue() << fromHex("f6");
        QTest::newRow("bytes") << QCborValue(fromHex("01020304")) << fromHex("4401020304");
        QTest::newRow("text") << QCborValue(u"IETF"_s) << fromHex("6449455446");
        QTest::newRow("text beyond ASCII") << QCborValue(u"水"_s) << fromHex("63e6b0b4");
        QTest::newRow("array") << QCborValue(QCborArray{1, 2, 3}) << fromHex("83010203");
    }

    void writesTheShortestForm()
    {
        QFETCH(QCborValue, value);
        QFETCH(QByteArray, bytes);
        CborWriter cbor;
        cbor.value(value);
        QCOMPARE(cbor.result().toHex(), bytes.toHex());
    }

    void writesMapsWithKeysAscending()
    {
        CborWriter cbor;
        cbor.array(2).fields({{300, true}, {1, u"a"_s}, {24, QByteArray("b")}}).map(1).integer(1).null();
        cbor.end().end();
        QCOMPARE(cbor.result().toHex(),
                 QByteArray("82a3016161181841621"
                            "9012cf5a101f6"));
    }

    void readsWhatItWrites()
    {
        const FieldValues values{{0, u"alasan"_s},
                                 {1, nullptr},
                                 {2, false},
                                 {3, std::numeric_limits<qint64>::min()},
                                 {4, std::numeric_limits<qint64>::max()},
                                 {10'000, QCborArray{u"a"_s, QByteArray("b")}}};
        CborWriter cbor;
        cbor.fields(values);
        const auto read = readCbor(cbor.result());
        QVERIFY(read.has_value());
        QCOMPARE(*readFields(*read), values);
    }

    void refusesWhatIsNotOneItem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << fromHex("8301");
        QTest::newRow("more behind") << fromHex("0000");
        QTest::newRow("a length beyond the end") << fromHex("5b7fffffffffffffff00");
        QTest::newRow("an array beyond the end") << fromHex("9b7fffffffffffffff00");
        QTest::newRow("text that is not UTF-8") << fromHex("62c328");
        QTest::newRow("reserved bits") << fromHex("1c");
        QTest::newRow("nested without end") << QByteArray(100'000, '\x81');
    }

    void refusesWhatIsNotOneItem()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readCbor(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Corrupt);
    }

    void refusesWhatNoTableOfFieldsWrites_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no map") << fromHex("80");
        QTest::newRow("a key that is text") << fromHex("a1616101");
        QTest::newRow("a negative key") << fromHex("a12001");
        QTest::newRow("a key beyond all tables") << fromHex("a119271101");
        QTest::newRow("a fraction") << fromHex("a101f93c00");
        QTest::newRow("a tag") << fromHex("a101c11a514b67b0");
        QTest::newRow("a map") << fromHex("a101a0");
        QTest::newRow("an array in an array") << fromHex("a1018180");
        QTest::newRow("a simple value") << fromHex("a101f0");
        QTest::newRow("undefined") << fromHex("a101f7");
    }

    void refusesWhatNoTableOfFieldsWrites()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readCbor(bytes);
        QVERIFY(read.has_value());
        QVERIFY(!readFields(*read));
    }
};

QTEST_GUILESS_MAIN(TestCbor)
#include "tst_cbor.moc"
