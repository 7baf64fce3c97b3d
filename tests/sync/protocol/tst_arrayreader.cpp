// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/arrayreader.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestArrayReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatIsThere()
    {
        ArrayReader reader(
            QCborArray{7, -3, QByteArray("ab"), u"cd"_s, QByteArray(16, 'x'), QCborArray{1, 2}});
        QCOMPARE(reader.number(), 7);
        QCOMPARE(reader.integer(), -3);
        QCOMPARE(reader.bytes(2), QByteArray("ab"));
        QCOMPARE(reader.text(2), u"cd"_s);
        QCOMPARE(reader.id<EntryId>().toByteArray(), QByteArray(16, 'x'));
        QVERIFY(!reader.isWhole()); // one is left
        QCOMPARE(reader.array(2).size(), 2);
        QVERIFY(reader.isWhole());
    }

    void aWrongElementSpoilsIt_data()
    {
        QTest::addColumn<QCborValue>("array");
        QTest::newRow("no array") << QCborValue(7);
        QTest::newRow("too short") << QCborValue(QCborArray{});
        QTest::newRow("too long") << QCborValue(QCborArray{1, 2});
        QTest::newRow("negative") << QCborValue(QCborArray{-1});
        QTest::newRow("too great") << QCborValue(QCborArray{101});
        QTest::newRow("a text") << QCborValue(QCborArray{u"1"_s});
        QTest::newRow("a float") << QCborValue(QCborArray{1.0});
        QTest::newRow("null") << QCborValue(QCborArray{nullptr});
    }

    void aWrongElementSpoilsIt()
    {
        QFETCH(const QCborValue, array);
        ArrayReader reader(array);
        std::ignore = reader.number(100);
        QVERIFY(!reader.isWhole());
    }

    void lengthsAreBounded()
    {
        ArrayReader bytes(QCborArray{QByteArray(5, 'x')});
        QCOMPARE(bytes.bytes(4), QByteArray());
        QVERIFY(!bytes.isWhole());
        ArrayReader id(QCborArray{QByteArray(15, 'x')});
        QVERIFY(id.id<EntryId>().isNull());
        QVERIFY(!id.isWhole());
        ArrayReader array(QCborArray{QCborArray{1, 2, 3}});
        QVERIFY(array.array(2).isEmpty());
        QVERIFY(!array.isWhole());
    }
};

QTEST_GUILESS_MAIN(TestArrayReader)
#include "tst_arrayreader.moc"
