// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/connectionsettings.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlcipher/sqlite3.h>

using namespace rp3;
using namespace rp3::sqlite;
using namespace Qt::StringLiterals;

class TestConnectionSettings final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    sqlite3 *m_connection = nullptr;

    int run(const char *sql) { return sqlite3_exec(m_connection, sql, nullptr, nullptr, nullptr); }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        const auto path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())).toUtf8();
        QCOMPARE(sqlite3_open(path.constData(), &m_connection), SQLITE_OK);
    }

    void cleanup() { sqlite3_close(m_connection); }

    void holdInTheirOrder()
    {
        QVERIFY(setBeforeKey(m_connection));
        QCOMPARE(sqlite3_key(m_connection, "x", 1), SQLITE_OK);
        QVERIFY(setBeforeReading(m_connection));
        QVERIFY(setBeforeWriting(m_connection));
        QCOMPARE(sqlite3_limit(m_connection, SQLITE_LIMIT_LENGTH, -1), 16 * 1024 * 1024);
    }

    void keepAForeignTriggerFromRunning()
    {
        QCOMPARE(run("CREATE TABLE a (b); CREATE TABLE copy (b)"), SQLITE_OK);
        QCOMPARE(run("CREATE TRIGGER spy AFTER INSERT ON a BEGIN INSERT INTO copy VALUES (new.b); END"),
                 SQLITE_OK);
        QVERIFY(setBeforeReading(m_connection));
        QCOMPARE(run("INSERT INTO a VALUES (1)"), SQLITE_OK);
        QCOMPARE(run("UPDATE copy SET b = 2"), SQLITE_OK);
        QCOMPARE(sqlite3_changes(m_connection), 0);
    }

    void defendTheSchema()
    {
        QCOMPARE(run("CREATE TABLE a (b)"), SQLITE_OK);
        QVERIFY(setBeforeReading(m_connection));
        QVERIFY(run("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'x'") != SQLITE_OK);
        QVERIFY(run("SELECT \"no such column\" FROM a") != SQLITE_OK);
    }

    void aSettingThatDoesNotHoldIsAnError()
    {
        // A database in memory cannot have a write-ahead log.
        sqlite3 *connection = nullptr;
        sqlite3_open(":memory:", &connection);
        const auto set = setBeforeWriting(connection);
        QVERIFY(!set);
        QCOMPARE(set.error(), (Error{ErrorKind::Internal, u"PRAGMA journal_mode = WAL"_s}));
        sqlite3_close(connection);
    }
};

QTEST_GUILESS_MAIN(TestConnectionSettings)
#include "tst_connectionsettings.moc"
