// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/gateway/trialprovince.h"

#include <QRegularExpression>

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
        // Sealed part and coded part at the same time on two ways: neither may be left waiting.
        constexpr int rounds = 60;
        const auto send = [&](TrialRoom &room, Part part) {
            for (int i = 0; i < rounds; ++i) {
                const auto entry = sampleEntry(i);
                const auto &bytes = part == Part::Coded ? entry.coded : entry.identity;
                const auto answer = m_province.send(room, room.cut({Item::of(entry.id, part, bytes)}));
                if (answer.status != 200)
                    qFatal("%s", answer.body.constData());
            }
        };
        std::thread coded([&] { send(m_room, Part::Coded); });
        send(m_second, Part::Identity);
        coded.join();
        QCOMPARE(m_province.count("SELECT count(*) FROM item"), 2 * rounds);
        QCOMPARE(m_province.count("SELECT count(*) FROM held_items"), 0);
    }

private:
    TrialProvince m_province;
    TrialRoom m_room{m_province.identity.province, 1, 1};
    TrialRoom m_second{m_province.identity.province, 2, 1};
};

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
