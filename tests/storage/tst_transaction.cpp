// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/transaction.h"
#include "tests/storage/temporarydatabase.h"

#include <QTest>

using namespace rp3;
using namespace rp3::sqlite;
using namespace Qt::StringLiterals;

static_assert(
    !std::is_copy_constructible_v<Transaction> && std::is_nothrow_move_constructible_v<Transaction>);

class TestTransaction final : public QObject {
    Q_OBJECT

    TemporaryDatabase m_database;

    std::int64_t rows() { return numberFrom(*m_database, "SELECT count(*) FROM number"); }

    Result<void> insert(int number)
    {
        return m_database->prepare("INSERT INTO number VALUES (:n)")->bind(":n", number).run();
    }

private Q_SLOTS:

    void initTestCase() { QVERIFY(m_database->run("CREATE TABLE number (n INTEGER PRIMARY KEY)")); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(m_database->run("DELETE FROM number"));
    }

    void keepsWhatWasCommitted()
    {
        auto transaction = Transaction::begin(*m_database);
        QVERIFY(transaction);
        QVERIFY(insert(1) && insert(2));
        QVERIFY(transaction->commit());
        QVERIFY(!m_database->isInTransaction());
        m_database.reopen();
        QCOMPARE(rows(), 2);
    }

    void undoesWhatWasNot()
    {
        {
            const auto transaction = Transaction::begin(*m_database);
            QVERIFY(insert(1) && insert(2));
            QCOMPARE(rows(), 2);
        }
        QVERIFY(!m_database->isInTransaction());
        QCOMPARE(rows(), 0);
    }

    void endsOnceEvenIfItMoves()
    {
        {
            auto first = Transaction::begin(*m_database);
            const auto second = *std::move(first);
            QVERIFY(insert(1));
            QVERIFY(m_database->isInTransaction());
        }
        QCOMPARE(rows(), 0);
        auto transaction = *Transaction::begin(*m_database);
        QVERIFY(insert(1));
        QVERIFY(transaction.commit());
    }

    void canBeginAgainAfterAFailedStatement()
    {
        {
            const auto transaction = Transaction::begin(*m_database);
            QVERIFY(insert(1));
            QVERIFY(!insert(1));
        }
        auto transaction = Transaction::begin(*m_database);
        QVERIFY(transaction);
        QVERIFY(insert(1));
        QVERIFY(transaction->commit());
        QCOMPARE(rows(), 1);
    }

    void leavesItBeIfSqliteRolledBackItself()
    {
        QVERIFY(insert(1));
        {
            const auto transaction = Transaction::begin(*m_database);
            QVERIFY(insert(2));
            const auto failed = m_database->run("INSERT OR ROLLBACK INTO number VALUES (1)");
            QCOMPARE(failed.error().kind, ErrorKind::Conflict);
            QVERIFY(!m_database->isInTransaction());
        } // a second ROLLBACK would be an error, and an assertion
        QCOMPARE(rows(), 1);
    }

    void aCommitThatFailsUndoesEverything()
    {
        QVERIFY(m_database->run(
            "CREATE TABLE child (parent REFERENCES number (n) DEFERRABLE INITIALLY DEFERRED)"));
        auto transaction = *Transaction::begin(*m_database);
        QVERIFY(insert(1));
        QVERIFY(m_database->run("INSERT INTO child VALUES (99)"));
        const auto committed = transaction.commit();
        QCOMPARE(committed.error().kind, ErrorKind::Conflict);
        QVERIFY(!m_database->isInTransaction());
        QCOMPARE(rows(), 0);
        QVERIFY(m_database->run("DROP TABLE child"));
    }
};

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
