// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/authorizer.h"

#include <QTest>

#include <sqlcipher/sqlite3.h>

using namespace rp3::sqlite;
using namespace Qt::StringLiterals;

class TestAuthorizer final : public QObject {
    Q_OBJECT

    sqlite3 *m_connection = nullptr;

    int run(const QByteArray &sql)
    {
        return sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr);
    }

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QCOMPARE(sqlite3_open(":memory:", &m_connection), SQLITE_OK);
        QCOMPARE(run("CREATE TABLE kept (a)"), SQLITE_OK);
    }

    void cleanup() { sqlite3_close(m_connection); }

    void refusesWhatAVaultNeverNeeds_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *sql) { QTest::newRow(sql) << QByteArray(sql); };
        row("ATTACH '/tmp/other.db' AS other");
        row("DETACH main");
        row("CREATE VIEW v AS SELECT a FROM kept");
        row("CREATE TEMP VIEW v AS SELECT a FROM kept");
        row("CREATE TRIGGER t AFTER INSERT ON kept BEGIN DELETE FROM kept; END");
        row("CREATE TEMP TRIGGER t AFTER INSERT ON kept BEGIN DELETE FROM kept; END");
        row("CREATE VIRTUAL TABLE other USING fts5(a)");
        row("DROP TABLE text");
        row("SELECT load_extension('x')");
        row("SELECT sqlcipher_export('main')");
        row("PRAGMA key = 'x'");
        row("PRAGMA rekey = 'x'");
        row("PRAGMA cipher_hmac_pgno = 0");
        row("PRAGMA cipher_memory_security = OFF");
        row("PRAGMA temp_store = FILE");
        row("PRAGMA synchronous = OFF");
        row("PRAGMA writable_schema = ON");
        row("PRAGMA journal_mode = DELETE");
    }

    void refusesWhatAVaultNeverNeeds()
    {
        QFETCH(QByteArray, sql);
        QCOMPARE(run("CREATE VIRTUAL TABLE text USING fts5(a)"), SQLITE_OK);
        restrictConnection(m_connection);
        // SQLite reports a refused function as any other mistake in SQL.
        QCOMPARE(run(sql), sql.startsWith("SELECT") ? SQLITE_ERROR : SQLITE_AUTH);
    }

    void allowsWhatAVaultNeeds_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *sql) { QTest::newRow(sql) << QByteArray(sql); };
        row("CREATE TABLE other (a)");
        row("CREATE TEMPORARY TABLE other (a)");
        row("CREATE INDEX kept_a ON kept (a)");
        row("DROP TABLE kept");
        row("INSERT INTO kept (a) VALUES (abs(-1))");
        row("UPDATE kept SET a = 2");
        row("SELECT max(a) FROM kept GROUP BY a");
        row("PRAGMA quick_check");
        row("PRAGMA cipher_integrity_check");
        row("PRAGMA wal_checkpoint(TRUNCATE)");
        row("PRAGMA application_id");
        row("VACUUM");
    }

    void allowsWhatAVaultNeeds()
    {
        QFETCH(QByteArray, sql);
        restrictConnection(m_connection);
        QCOMPARE(run(sql), SQLITE_OK);
    }
};

QTEST_GUILESS_MAIN(TestAuthorizer)
#include "tst_authorizer.moc"
