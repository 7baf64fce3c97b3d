// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/databasepool.h"
#include "tests/support/privatepostgres.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

class TestDatabasePool final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY2(m_postgres.isRunning(), qPrintable(m_postgres.problem())); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void givesNoMoreThanThereAre()
    {
        DatabasePool pool(m_postgres.connection(), 2);
        auto first = pool.take();
        {
            const auto second = pool.take();
            QVERIFY(first && second);
            QCOMPARE(pool.take(std::chrono::milliseconds(10)).error().kind, ErrorKind::Offline);
        }
        QVERIFY(pool.take().has_value());
    }

    void whoWaitsIsServed()
    {
        DatabasePool pool(m_postgres.connection(), 1);
        auto lease = std::make_unique<DatabasePool::Lease>(*pool.take());
        bool served = false;
        std::thread waiting([&] { served = pool.take(std::chrono::seconds(20)).has_value(); });
        lease.reset();
        waiting.join();
        QVERIFY(served);
    }

    void aConnectionIsUsedAgain()
    {
        DatabasePool pool(m_postgres.connection(), 1);
        const auto process = [&] {
            auto lease = pool.take();
            return (**lease).query("SELECT pg_backend_pid()")->integer(0, 0);
        };
        QCOMPARE(process(), process());
    }

    void aBrokenConnectionIsReplaced()
    {
        DatabasePool pool(m_postgres.connection(), 2);
        {
            auto lease = pool.take();
            m_postgres.crash();
            QVERIFY2(m_postgres.isRunning(), qPrintable(m_postgres.problem()));
            QVERIFY(!(**lease).query("SELECT 1"));
        }
        auto lease = pool.take();
        QVERIFY((**lease).query("SELECT 1").has_value());
    }

    void noServerIsToldAndCostsNoPlace()
    {
        DatabasePool pool("host=/nonexistent", 1);
        QCOMPARE(pool.take().error().kind, ErrorKind::Offline);
        QCOMPARE(pool.take().error().detail, u"database connection"_s);
    }

private:
    PrivatePostgres m_postgres;
};

QTEST_GUILESS_MAIN(TestDatabasePool)
#include "tst_databasepool.moc"
