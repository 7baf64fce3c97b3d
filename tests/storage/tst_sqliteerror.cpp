// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/sqliteerror.h"

#include <QTest>

#include <sqlcipher/sqlite3.h>

#include <cerrno>

using namespace rp3;
using namespace rp3::sqlite;
using namespace Qt::StringLiterals;

class TestSqliteError final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void meansWhatAPersonCanActOn_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("systemError");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, int code, ErrorKind kind, int systemError = 0) {
            QTest::newRow(name) << code << systemError << kind;
        };
        row("not a database", SQLITE_NOTADB, ErrorKind::WrongKey);
        row("corrupt", SQLITE_CORRUPT, ErrorKind::Corrupt);
        row("corrupt index", SQLITE_CORRUPT_INDEX, ErrorKind::Corrupt);
        row("busy", SQLITE_BUSY, ErrorKind::Locked);
        row("busy recovering", SQLITE_BUSY_RECOVERY, ErrorKind::Locked);
        row("full", SQLITE_FULL, ErrorKind::Full);
        row("no memory", SQLITE_NOMEM, ErrorKind::Full);
        row("too big", SQLITE_TOOBIG, ErrorKind::Full);
        row("write fails on a full disk", SQLITE_IOERR_WRITE, ErrorKind::Full, ENOSPC);
        row("sync fails over the quota", SQLITE_IOERR_FSYNC, ErrorKind::Full, EDQUOT);
        row("write fails", SQLITE_IOERR_WRITE, ErrorKind::Internal, EIO);
        row("read fails", SQLITE_IOERR_READ, ErrorKind::Corrupt, EIO);
        row("read ends early", SQLITE_IOERR_SHORT_READ, ErrorKind::Corrupt);
        row("same id twice", SQLITE_CONSTRAINT_UNIQUE, ErrorKind::Conflict);
        row("no file", SQLITE_CANTOPEN, ErrorKind::NotFound);
        row("read only", SQLITE_READONLY, ErrorKind::Denied);
        row("bad SQL", SQLITE_ERROR, ErrorKind::Internal);
        row("not allowed", SQLITE_AUTH, ErrorKind::Internal);
    }

    void meansWhatAPersonCanActOn()
    {
        QFETCH(int, code);
        QFETCH(int, systemError);
        QFETCH(ErrorKind, kind);
        const auto error = errorOf(code, systemError);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.detail, u"sqlite %1"_s.arg(code));
    }

    void saysNothingOfTheStatement()
    {
        sqlite3 *connection = nullptr;
        sqlite3_open(":memory:", &connection);
        sqlite3_exec(connection, "SELECT * FROM sri_wahyuni", nullptr, nullptr, nullptr);
        QVERIFY(QByteArray(sqlite3_errmsg(connection)).contains("sri_wahyuni"));
        QVERIFY(!failWith(connection).value().detail.contains(u"sri"_s));
        sqlite3_close(connection);
    }
};

QTEST_GUILESS_MAIN(TestSqliteError)
#include "tst_sqliteerror.moc"
