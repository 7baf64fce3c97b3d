// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/listener.h"
#include "tests/sync/gateway/rawclient.h"
#include "tests/sync/gateway/trialprovince.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

namespace {

/// Limits that a test can wait for.
ListenerLimits shortLimits()
{
    return {.handshake = std::chrono::milliseconds(300),
            .header = std::chrono::milliseconds(300),
            .body = std::chrono::milliseconds(500),
            .idle = std::chrono::seconds(5),
            .connections = 8};
}

httplib::Headers headersOf(const Call &call)
{
    return {{"Content-Digest", call.request.contentDigest.toStdString()},
            {"Signature-Input", call.signature.signatureInput.toStdString()},
            {"Signature", call.signature.signature.toStdString()}};
}

ProblemType problemIn(const httplib::Result &result)
{
    if (!result)
        return ProblemType::Other;
    const auto body = QByteArray::fromStdString(result->body);
    return gateway::problemIn(
        Answer{result->status, QByteArray::fromStdString(result->get_header_value("Content-Type")), body});
}

} // namespace

class TestListener final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QCOMPARE(
            QProcess::execute(QStringLiteral(RP3_SOURCE_DIR "/packaging/certificates.sh"), {m_folder.path()}),
            0);
        QVERIFY(m_listener.useTls(file(u"server.pem"_s), file(u"server.key"_s)).has_value());
        m_port = m_listener.start(u"127.0.0.1"_s, 0).value();
        m_plainPort = m_plain.start(u"127.0.0.1"_s, 0).value();
        m_province.enrol(m_room, u"JKT01"_s);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answersOverTls()
    {
        auto client = tlsClient();
        const auto health = client->Get("/v1/health");
        QVERIFY2(health, httplib::to_string(health.error()).c_str());
        QCOMPARE(health->status, 200);
        QCOMPARE(health->body, std::string("ok\n"));
        QCOMPARE(health->get_header_value("Date"), std::string("Mon, 02 Mar 2026 02:00:00 GMT"));
    }

    void aWholeConversationOnOneConnection()
    {
        auto client = tlsClient();
        client->set_keep_alive(true);
        client->set_tcp_nodelay(true);
        for (int i = 0; i < 20; ++i) {
            const auto batch = m_room.cut(sampleItems(i));
            const auto wire = *encodeBatch(batch);
            const auto answer =
                client->Post("/v1/batches", headersOf(signedCall("POST", "/v1/batches", wire)),
                             wire.toStdString(), "application/octet-stream");
            QVERIFY(answer);
            const auto receipt =
                openReceipt(QByteArray::fromStdString(answer->body), m_province.identity.signing.verifyKey());
            QCOMPARE(receipt->batch, batchHashOf(batch));
        }
        const auto feed =
            client->Get("/v1/feed?after=0", headersOf(signedCall("GET", "/v1/feed?after=0", {})));
        QCOMPARE(feed->status, 200);
        QVERIFY(decodePage(QByteArray::fromStdString(feed->body)).has_value());
    }

    void onlyTheProvincesOwnAuthorityIsNeeded()
    {
        // A client that trusts what the system trusts does not trust us, and the other way round.
        httplib::SSLClient client("127.0.0.1", m_port);
        client.enable_server_certificate_verification(true);
        QVERIFY(!client.Get("/v1/health"));
    }

    void olderTlsIsRefused()
    {
        auto client = tlsClient();
        SSL_CTX_set_max_proto_version(client->ssl_context(), TLS1_2_VERSION);
        QVERIFY(!client->Get("/v1/health"));
    }

    void anUnsignedRequestIsRefused()
    {
        const auto wire = encodeBatch(signBatch(m_room.header, {}, m_room.device))->toStdString();
        auto client = tlsClient();
        QCOMPARE(problemIn(client->Post("/v1/batches", wire, "application/octet-stream")),
                 ProblemType::Unsigned);
        auto headers = headersOf(signedCall("POST", "/v1/batches", QByteArray::fromStdString(wire)));
        headers.emplace("Signature", headers.find("Signature")->second);
        QCOMPARE(problemIn(client->Post("/v1/batches", headers, wire, "application/octet-stream")),
                 ProblemType::BadSignature);
    }

    void unknownCallsAreProblems()
    {
        auto client = tlsClient();
        QCOMPARE(problemIn(client->Get("/")), ProblemType::NotFound);
        QCOMPARE(problemIn(client->Get("/v1/enrol")), ProblemType::MethodNotAllowed);
        QCOMPARE(problemIn(client->Put("/v1/batches", "", "text/plain")), ProblemType::MethodNotAllowed);
        QCOMPARE(problemIn(client->Delete("/v1/feed")), ProblemType::MethodNotAllowed);
        QCOMPARE(problemIn(client->Get(std::string("/") + std::string(7000, 'a'))), ProblemType::NotFound);
    }

    void aBodyOverTheLimitIsRefused()
    {
        auto client = tlsClient();
        const std::string most(65'536, 'x');
        QCOMPARE(problemIn(client->Post("/v1/enrol", most, "application/cbor")), ProblemType::Malformed);
        QCOMPARE(problemIn(client->Post("/v1/enrol", most + 'x', "application/cbor")), ProblemType::TooLarge);
        auto other = tlsClient();
        QCOMPARE(problemIn(other->Post("/v1/enrol", std::string(1 << 20, 'x'), "application/cbor")),
                 ProblemType::TooLarge);
    }

    void aBodyThatNeverEndsIsRefused()
    {
        RawClient client(m_plainPort);
        client.send("POST /v1/enrol HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "1000\r\n" + QByteArray(4096, 'x') + "\r\n";
        for (int i = 0; i < 100; ++i)
            client.send(chunk);
        QVERIFY(client.readAll().contains("urn:rp3:problem:too-large"));
    }

    void aPackedBodyIsNotUnpacked()
    {
        RawClient client(m_plainPort);
        client.send("POST /v1/enrol HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Encoding: gzip\r\n"
                    "Content-Length: 3\r\n\r\nabc");
        QVERIFY(client.readAll().contains("urn:rp3:problem:malformed"));
    }

    void aHalfSentHeaderTimesOut()
    {
        for (const QByteArray begun : {"P", "POST /v1/batches HTTP/1.1\r\nHost: 127", "GET / HTTP/1.1\r\n"}) {
            RawClient client(m_plainPort);
            QElapsedTimer timer;
            timer.start();
            client.send(begun);
            QVERIFY(client.readAll().contains("urn:rp3:problem:timeout"));
            QVERIFY(timer.elapsed() < 3000);
        }
    }

    void aDrippedHeaderTimesOut()
    {
        RawClient client(m_plainPort);
        QElapsedTimer timer;
        timer.start();
        client.send("GET /v1/health HTTP/1.1\r\nX: ");
        // A byte each 50 ms: a limit that starts anew with each of them would never be reached.
        while (!client.hasAnswer(50) && timer.elapsed() < 5000)
            client.send("a");
        QVERIFY(client.readAll().contains("urn:rp3:problem:timeout"));
        QVERIFY(timer.elapsed() < 3000);
    }

    void aHalfSentBodyTimesOut()
    {
        RawClient client(m_plainPort);
        client.send("POST /v1/enrol HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nabc");
        QVERIFY(client.readAll().contains("urn:rp3:problem:timeout"));
    }

    void aHandshakeThatHangsIsEnded()
    {
        RawClient client(m_port);
        client.send("\x16\x03\x01");
        QCOMPARE(client.readAll(), QByteArray());
    }

    void aHugeHeaderIsRefused()
    {
        RawClient client(m_plainPort);
        client.send("GET /v1/health HTTP/1.1\r\nHost: x\r\n");
        for (int i = 0; i < 40; ++i)
            client.send("X-" + QByteArray::number(i) + ": " + QByteArray(1000, 'x') + "\r\n");
        QVERIFY(client.readAll().contains("urn:rp3:problem:header-too-large"));
    }

    void strangeHeadersDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray get = "GET /v1/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
        QTest::newRow("ranges") << get + "Range: bytes=" + QByteArray("0-1,").repeated(1900) + "0-1\r\n\r\n";
        QTest::newRow("nonsense") << QByteArray("\0\1\2\3\r\n\r\n", 8);
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n");
        QTest::newRow("negative length") << QByteArray(
            "POST /v1/enrol HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: -1\r\n\r\n");
        QTest::newRow("form") << QByteArray("POST /v1/enrol HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                                            "Content-Type: multipart/form-data; boundary=a\r\n"
                                            "Content-Length: 5\r\n\r\n--a--");
        QTest::newRow("percent") << QByteArray(
            "GET /%00%ff%zz?%41=% HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QTest::newRow("no length") << QByteArray(
            "POST /v1/enrol HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    }

    void strangeHeadersDoNoHarm()
    {
        QFETCH(const QByteArray, request);
        RawClient client(m_plainPort);
        client.send(request);
        std::ignore = client.readAll();
        QCOMPARE(tlsClient()->Get("/v1/health")->status, 200);
    }

    void tooManyConnectionsAreClosedAndTheOthersServed()
    {
        std::vector<std::unique_ptr<RawClient>> many;
        for (int i = 0; i < 40; ++i) {
            many.push_back(std::make_unique<RawClient>(m_plainPort));
            many.back()->send("GET /v1/health HTTP/1.1\r\n");
        }
        // 8 are served and 8 wait; the others are closed without a word.
        const auto refused = std::count_if(many.begin(), many.end(),
                                           [](const auto &client) { return client->readAll().isEmpty(); });
        QVERIFY2(refused >= 20, QByteArray::number(refused).constData());
        many.clear();
        RawClient after(m_plainPort);
        after.send("GET /v1/health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QVERIFY(after.readAll().contains("ok\n"));
    }

    void aBadCertificateIsNotUsed()
    {
        Listener listener(m_province.calls, shortLimits());
        QCOMPARE(listener.useTls(file(u"server.key"_s), file(u"server.key"_s)).error().kind,
                 ErrorKind::Invalid);
        QCOMPARE(listener.useTls(u"/nonexistent"_s, file(u"server.key"_s)).error().kind, ErrorKind::Invalid);
    }

    void aPortThatIsTakenIsTold()
    {
        Listener listener(m_province.calls, shortLimits());
        QCOMPARE(listener.start(u"127.0.0.1"_s, m_port).error().kind, ErrorKind::Conflict);
    }

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    std::unique_ptr<httplib::SSLClient> tlsClient() const
    {
        auto client = std::make_unique<httplib::SSLClient>("127.0.0.1", m_port);
        client->set_ca_cert_path(file(u"ca.pem"_s).toLocal8Bit().constData());
        client->enable_server_certificate_verification(true);
        client->set_read_timeout(60); // a busy machine
        return client;
    }

    /// A call as httplib's client sends it to our port.
    Call signedCall(const QByteArray &method, const QByteArray &target, const QByteArray &body)
    {
        auto call = m_room.call(method, target, body, m_province.clock.now());
        call.request.authority = "127.0.0.1:" + QByteArray::number(m_port);
        auto parameters = *signatureParametersOf(call.signature);
        call.signature = signRequest(call.request, parameters, m_room.transport);
        return call;
    }

    QTemporaryDir m_folder;
    TrialProvince m_province;
    TrialRoom m_room{m_province.identity.province, 1, 1};
    Listener m_listener{m_province.calls, shortLimits()};
    Listener m_plain{m_province.calls, shortLimits()};
    int m_port = 0;
    int m_plainPort = 0;
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
