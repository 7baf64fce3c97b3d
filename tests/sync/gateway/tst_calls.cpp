// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/gateway/trialprovince.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

class TestCalls final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_province.enrol(m_room, u"JKT01"_s);
        m_province.enrol(m_second, u"JKT01"_s);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void healthLooksAtTheDatabase()
    {
        const Call call{{"GET", "x", "/v1/health", "", ""}, {}, {}};
        QCOMPARE(m_province.send(call).body, QByteArray("ok\n"));
        m_province.postgres.stop();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^failed: database"_s));
        const auto answer = m_province.send(call);
        QCOMPARE(answer.status, 503);
        QCOMPARE(decodeProblem(answer.body)->retryAfter, 30);
        m_province.postgres.start();
        QCOMPARE(m_province.send(call).status, 200);
    }

    void theFeedBeginsWhereItIsAskedTo()
    {
        const auto ask = [&](const QByteArray &target) {
            return m_province.send(m_room.call("GET", target, {}, m_province.clock.now()));
        };
        QCOMPARE(decodePage(ask("/v1/feed?after=0").body).value(), FeedPage());
        for (const QByteArray query :
             {"", "?", "?after=", "?after=-1", "?after=x", "?after=1&b=2", "?after=99999999999999999999"})
            QCOMPARE(problemIn(ask("/v1/feed" + query)), ProblemType::Malformed);
    }

    void twoPcsOfOneRoomDoNotMissEachOther()
    {
        // A sealed part is being taken when its coded part arrives on another way. Neither sees the other's
        // transaction: without a lock both would end, and the sealed part would wait for ever.
        const auto entry = sampleEntry(1);
        const auto sealed = m_room.cut({Item::of(entry.id, Part::Identity, entry.identity)});
        auto database = m_province.asGateway();
        auto transaction = Transaction::begin(database);
        const auto sender = authenticate(
            database, m_room.call("POST", "/v1/batches", {}, m_province.clock.now()), m_province.clock.now());
        QVERIFY(
            takeBatch(database, m_province.identity, *sender, {*encodeBatch(sealed), Day(1)}).has_value());

        std::atomic<bool> isDone = false;
        std::thread other([&] {
            m_province.take(m_second, m_second.cut({Item::of(entry.id, Part::Coded, entry.coded)}));
            isDone = true;
        });
        auto observer = m_province.asOwner();
        const QByteArray waiting = "SELECT count(*) FROM pg_locks WHERE NOT granted";
        while (!isDone && observer.query(waiting)->integer(0, 0) == 0)
            std::this_thread::yield();
        QVERIFY(transaction->commit().has_value());
        other.join();
        QCOMPARE(m_province.count("SELECT count(*) FROM item"), 2);
        QCOMPARE(m_province.count("SELECT count(*) FROM held_items"), 0);
    }

private:
    TrialProvince m_province;
    TrialRoom m_room{m_province.identity.province, 1, 1};
    TrialRoom m_second{m_province.identity.province, 2, 1};
};

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
