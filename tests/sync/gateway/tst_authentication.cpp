// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sync/gateway/trialprovince.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

class TestAuthentication final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_province.enrol(m_room, u"JKT01"_s);
        m_province.enrol(m_other, u"JKT02"_s);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aSignedRequestIsHeard() { QCOMPARE(m_province.send(feedCall()).status, 200); }

    void anUnsignedRequestIsRefused()
    {
        auto call = feedCall();
        call.signature = {};
        QCOMPARE(problemIn(m_province.send(call)), ProblemType::Unsigned);
    }

    void aRequestThatWasChangedIsRefused()
    {
        const auto refusal = [&](auto change) {
            auto call = feedCall();
            change(call);
            return problemIn(m_province.send(call));
        };
        QCOMPARE(refusal([](Call &c) { c.request.query = "?after=1"; }), ProblemType::BadSignature);
        QCOMPARE(refusal([](Call &c) { c.request.authority = "elsewhere"; }), ProblemType::BadSignature);
        QCOMPARE(refusal([](Call &c) { c.body = "x"; }), ProblemType::BadSignature);
        QCOMPARE(refusal([](Call &c) {
                     c.body = "x";
                     c.request.contentDigest = contentDigestOf("x");
                 }),
                 ProblemType::BadSignature);
        QCOMPARE(refusal([](Call &c) { c.signature.signature[20] ^= 1; }), ProblemType::BadSignature);
    }

    void aReplayedRequestIsRefused()
    {
        const auto call = feedCall();
        QCOMPARE(m_province.send(call).status, 200);
        QCOMPARE(problemIn(m_province.send(call)), ProblemType::Replayed);
        m_province.clock.advance(clockTolerance);
        QCOMPARE(problemIn(m_province.send(call)), ProblemType::Replayed);
        m_province.clock.advance(std::chrono::seconds(1));
        QCOMPARE(problemIn(m_province.send(call)), ProblemType::Clock);
    }

    void noncesAreForgottenWhenTheirDateIsNotBelieved()
    {
        QCOMPARE(m_province.send(feedCall()).status, 200);
        m_province.clock.advance(2 * clockTolerance);
        QCOMPARE(m_province.send(feedCall()).status, 200);
        QCOMPARE(m_province.count("SELECT count(*) FROM request_seen"), 1);
    }

    void aWrongClockIsTold()
    {
        const auto now = m_province.clock.now();
        for (const auto off : {-301, 301}) {
            const auto call = m_room.call("GET", "/v1/feed?after=0", {}, now.plus(std::chrono::seconds(off)));
            QCOMPARE(problemIn(m_province.send(call)), ProblemType::Clock);
        }
        const auto call = m_room.call("GET", "/v1/feed?after=0", {}, now.plus(std::chrono::seconds(299)));
        QCOMPARE(m_province.send(call).status, 200);
    }

    void aStrangerIsRefused()
    {
        TrialRoom stranger(m_province.identity.province, 9, 1);
        const auto now = m_province.clock.now();
        const auto call = stranger.call("GET", "/v1/feed?after=0", {}, now);
        QCOMPARE(problemIn(m_province.send(call)), ProblemType::UnknownDevice);
        // Somebody else's key under a known name.
        stranger.header.device = m_room.header.device;
        const auto pretended = stranger.call("GET", "/v1/feed?after=0", {}, now);
        QCOMPARE(problemIn(m_province.send(pretended)), ProblemType::BadSignature);
    }

    void theApplicationRoleSeesOnePostOnly()
    {
        QCOMPARE(m_province.take(m_room, m_room.cut(sampleItems(1))).exceptions.size(), 0);
        auto database = m_province.asGateway();
        const auto countFor = [&](const QByteArray &table, const TrialRoom *room) {
            const auto transaction = Transaction::begin(database);
            if (room != nullptr)
                (void)gateway::bind(database, "post", room->header.post.view());
            return database.query("SELECT count(*) FROM " + table)->integer(0, 0);
        };
        for (const QByteArray table : {"item", "batch", "dossier", "case_number", "device", "post"}) {
            QVERIFY(countFor(table, &m_room) > 0);
            QCOMPARE(countFor(table, nullptr), 0);
            const auto own = table == "device" || table == "post" ? 1 : 0;
            QCOMPARE(countFor(table, &m_other), own);
        }
    }

    void theApplicationRoleCannotWriteForAnotherPost()
    {
        auto database = m_province.asGateway();
        const auto transaction = Transaction::begin(database);
        QVERIFY(gateway::bind(database, "post", m_other.header.post.view()).has_value());
        const auto written = database.query(
            "INSERT INTO dossier (id, post) VALUES ($1::bytea, $2::bytea)",
            Parameters().bytes(countedId<DossierId>(1).view()).bytes(m_room.header.post.view()));
        QCOMPARE(written.error().detail, u"SQLSTATE 42501"_s);
    }

    void everyTableOfAPostIsForced()
    {
        QCOMPARE(
            m_province.count("SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                             " WHERE n.nspname = 'rp3' AND c.relkind = 'r'"
                             " AND NOT (c.relrowsecurity AND c.relforcerowsecurity)"),
            0);
        QCOMPARE(m_province.count("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'rp3\\_%'"
                                  " AND (rolsuper OR rolbypassrls)"),
                 0);
        QCOMPARE(
            m_province.count("SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                             " WHERE n.nspname = 'rp3' AND c.relowner <> 'rp3_owner'::regrole"),
            0);
    }

    void aRevokedPcIsRefused()
    {
        auto database = m_province.asOffice();
        QVERIFY(Office(database, m_province.clock).revoke(m_room.header.device).has_value());
        QCOMPARE(problemIn(m_province.send(feedCall())), ProblemType::Revoked);
    }

private:
    Call feedCall() { return m_room.call("GET", "/v1/feed?after=0", {}, m_province.clock.now()); }

    TrialProvince m_province;
    TrialRoom m_room{m_province.identity.province, 1, 1};
    TrialRoom m_other{m_province.identity.province, 2, 2};
};

QTEST_GUILESS_MAIN(TestAuthentication)
#include "tst_authentication.moc"
