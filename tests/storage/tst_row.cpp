// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/row.h"
#include "tests/storage/temporarydatabase.h"

#include <QTest>

using namespace rp3;
using namespace rp3::sqlite;
using namespace Qt::StringLiterals;

class TestRow final : public QObject {
    Q_OBJECT

    TemporaryDatabase m_database;

    template <typename T> auto read(const QByteArray &expression)
    {
        return m_database->prepare("SELECT " + expression)->first([](const Row &row) {
            return row.get<T>(0);
        });
    }

    template <typename T> T valueOf(const QByteArray &expression) { return *read<T>(expression).value(); }

    template <typename T> bool isRefused(const QByteArray &expression)
    {
        const auto value = read<T>(expression);
        return !value && value.error().kind == ErrorKind::Corrupt;
    }

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsEachType()
    {
        QCOMPARE(valueOf<std::int64_t>("-9223372036854775808"), INT64_MIN);
        QCOMPARE(valueOf<std::uint64_t>("9223372036854775807"), std::uint64_t(INT64_MAX));
        QCOMPARE(valueOf<int>("-5"), -5);
        QCOMPARE(valueOf<bool>("1"), true);
        QCOMPARE(valueOf<bool>("0"), false);
        QCOMPARE(valueOf<QByteArray>("x'00ff'"), QByteArray("\0\xff", 2));
        QCOMPARE(valueOf<QByteArray>("x''"), QByteArray());
        QCOMPARE(valueOf<QString>("'mesin ke-7 é'"), u"mesin ke-7 é"_s);
        QCOMPARE(valueOf<QString>("''"), QString());
        const auto id = valueOf<RecordId>("x'000102030405060708090a0b0c0d0e0f'");
        QCOMPARE(id.toHex(), u"000102030405060708090a0b0c0d0e0f"_s);
    }

    void readsAbsenceWhereItIsAskedFor()
    {
        QCOMPARE(valueOf<std::optional<int>>("NULL"), std::optional<int>());
        QCOMPARE(valueOf<std::optional<int>>("3"), std::optional(3));
        QCOMPARE(valueOf<std::optional<QString>>("''"), std::optional(QString()));
    }

    void neverMistakesOneThingForAnother()
    {
        QVERIFY(isRefused<int>("NULL"));
        QVERIFY(isRefused<int>("'7'"));
        QVERIFY(isRefused<int>("7.5"));
        QVERIFY(isRefused<int>("2147483648"));
        QVERIFY(isRefused<std::uint64_t>("-1"));
        QVERIFY(isRefused<std::uint8_t>("256"));
        QVERIFY(isRefused<bool>("2"));
        QVERIFY(isRefused<QByteArray>("'text'"));
        QVERIFY(isRefused<QByteArray>("NULL"));
        QVERIFY(isRefused<QString>("x'00'"));
        QVERIFY(isRefused<QString>("NULL"));
        QVERIFY(isRefused<RecordId>("x'0001'"));
        QVERIFY(isRefused<RecordId>("NULL"));
        QVERIFY(isRefused<std::optional<RecordId>>("x'0001'"));
    }
};

QTEST_GUILESS_MAIN(TestRow)
#include "tst_row.moc"
