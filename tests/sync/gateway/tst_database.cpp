// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/database.h"
#include "tests/support/privatepostgres.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

class TestDatabase final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_postgres.isRunning(), qPrintable(m_postgres.problem())); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void valuesComeBackAsTheyWent()
    {
        auto database = *Database::open(m_postgres.connection());
        const auto rows = database.query("SELECT $1::bytea, $2::int8, $3::text, $4::int8, $1::bytea = ''",
                                         Parameters().bytes(m_withNull).integer(-5).text("ä").null());
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->bytes(0, 0), m_withNull);
        QCOMPARE(rows->integer(0, 1), -5);
        QCOMPARE(rows->bytes(0, 2), QByteArray("ä"));
        QVERIFY(rows->isNull(0, 3));
        QVERIFY(!rows->flag(0, 4));
        const auto small = database.query("SELECT 7::int2, 8::int4, true");
        QCOMPARE(small->integer(0, 0), 7);
        QCOMPARE(small->integer(0, 1), 8);
        QVERIFY(small->flag(0, 2));
    }

    void whatIsNotCommittedIsGone()
    {
        auto database = *Database::open(m_postgres.connection());
        QVERIFY(database.run("CREATE SCHEMA rp3; CREATE TABLE rp3.a (b int8 PRIMARY KEY)").has_value());
        const QByteArray insert = "INSERT INTO a (b) VALUES ($1::int8)";
        {
            const auto transaction = Transaction::begin(database);
            QCOMPARE(database.query(insert, Parameters().integer(1))->touched(), 1);
        }
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(database.query(insert, Parameters().integer(2)).has_value());
            QVERIFY(transaction->commit().has_value());
        }
        const auto rows = database.query("SELECT b FROM a");
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->integer(0, 0), 2);
        const auto twice = database.query(insert, Parameters().integer(2));
        QCOMPARE(twice.error().kind, ErrorKind::Conflict);
        QCOMPARE(twice.error().detail, u"SQLSTATE 23505"_s);
    }

    void errorsCarryNoValues()
    {
        auto database = *Database::open(m_postgres.connection());
        const auto failed = database.query("SELECT ($1::text)::int8", Parameters().text("Melati"));
        QCOMPARE(failed.error(), (Error{ErrorKind::Internal, u"SQLSTATE 22P02"_s}));
        QCOMPARE(database.query("SELECT nonsense").error().detail, u"SQLSTATE 42703"_s);
        QVERIFY(database.isAlive());
    }

    void aServerThatIsGoneIsOffline()
    {
        QCOMPARE(Database::open("host=/nonexistent").error().kind, ErrorKind::Offline);
        auto database = *Database::open(m_postgres.connection());
        m_postgres.crash();
        QVERIFY2(m_postgres.isRunning(), qPrintable(m_postgres.problem()));
        QCOMPARE(database.query("SELECT 1").error().kind, ErrorKind::Offline);
        QVERIFY(!database.isAlive());
        QVERIFY(Database::open(m_postgres.connection()).has_value());
    }

private:
    const QByteArray m_withNull = QByteArray("a\0b", 3);
    PrivatePostgres m_postgres;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
