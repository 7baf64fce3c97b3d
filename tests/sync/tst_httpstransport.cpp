// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/httpstransport.h"
#include "sync/protocol/httpsignature.h"
#include "tests/support/bytes.h"
#include "tests/support/fakeclock.h"
#include "tests/support/trialauthority.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray http(const QByteArray &status, const QByteArray &type, const QByteArray &body,
                const QByteArray &more = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + more
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray ok(const QByteArray &body)
{
    return http("200 OK", "application/cbor", body);
}

QByteArray refusal(const Problem &problem, const QByteArray &more = {})
{
    return http(QByteArray::number(statusOf(problem)) + " No", problemContentType.toByteArray(),
                encodeProblem(problem), more);
}

/// Answers whole requests over TLS with what the test prepared, in order, and closes each connection.
class TrialGateway final {
public:
    TrialGateway(const TrialAuthority &authority, QSsl::SslProtocol protocol)
    {
        QSslConfiguration tls;
        tls.setLocalCertificate(authority.server());
        tls.setPrivateKey(authority.serverKey());
        tls.setProtocol(protocol);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(tls);
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (auto *socket = m_server.nextPendingConnection())
                serve(socket);
        });
    }

    [[nodiscard]] QString url() const { return u"https://127.0.0.1:%1"_s.arg(m_server.serverPort()); }

    QList<QByteArray> answers;
    QList<QByteArray> requests; ///< Header and body, as they came.

    /// The value of a header field of request `index`.
    [[nodiscard]] QByteArray field(qsizetype index, const QByteArray &name) const
    {
        const auto lines = requests.value(index).split('\n');
        for (const auto &line : lines) {
            if (line.toLower().startsWith(QByteArray(name.toLower() + ": ")))
                return line.mid(name.size() + 2).trimmed();
        }
        return {};
    }

private:
    void serve(QTcpSocket *socket)
    {
        auto received = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, received] {
            *received += socket->readAll();
            const auto end = received->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            requests.append(*received);
            const auto length = field(requests.size() - 1, "content-length").toLongLong();
            if (received->size() < end + 4 + length) {
                requests.removeLast();
                return;
            }
            received->clear();
            if (answers.isEmpty())
                return;
            socket->write(answers.takeFirst());
            socket->disconnectFromHost();
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    QSslServer m_server;
};

} // namespace

class TestHttpsTransport final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        // Whoever the world trusts, the room does not.
        auto world = QSslConfiguration::defaultConfiguration();
        world.setCaCertificates({m_stranger.authority()});
        QSslConfiguration::setDefaultConfiguration(world);
        // And whoever sets the environment is not asked.
        qputenv("https_proxy", "http://127.0.0.1:1");
        qputenv("http_proxy", "http://127.0.0.1:1");
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void asksAndIsAnswered()
    {
        TrialGateway gateway(m_authority, QSsl::TlsV1_3);
        gateway.answers = {ok("fine")};
        const auto answer = call(gateway, {"POST", "/v1/batches", {}, "body"});
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->body, QByteArray("fine"));
        QVERIFY(!answer->problem);
        QVERIFY(gateway.requests.first().startsWith("POST /v1/batches HTTP/1.1\r\n"));
        QVERIFY(gateway.requests.first().endsWith("\r\n\r\nbody"));
    }

    void everyRequestIsSignedAndDated()
    {
        TrialGateway gateway(m_authority, QSsl::TlsV1_3);
        gateway.answers = {ok({}), ok({})};
        auto transport = make(gateway.url());
        QVERIFY(wait(transport->send({"GET", "/v1/feed", "?after=7", {}})));
        QVERIFY(wait(transport->send({"GET", "/v1/feed", "?after=7", {}})));
        for (int i = 0; i < 2; ++i) {
            const SignedRequest expected{"GET", gateway.url().mid(8).toLatin1(), "/v1/feed", "?after=7",
                                         contentDigestOf({})};
            const SignatureHeaders headers{gateway.field(i, "signature-input"),
                                           gateway.field(i, "signature")};
            QCOMPARE(gateway.field(i, "host"), expected.authority);
            QCOMPARE(gateway.field(i, "content-digest"), expected.contentDigest);
            QVERIFY(verifyRequest(expected, headers, m_key.verifyKey()));
            QCOMPARE(signatureParametersOf(headers)->created, m_clock.now().msecsSinceEpoch() / 1000);
        }
        QVERIFY(gateway.field(0, "signature") != gateway.field(1, "signature")); // the nonce
    }

    void saysNothingAboutThePerson()
    {
        TrialGateway gateway(m_authority, QSsl::TlsV1_3);
        gateway.answers = {http("200 OK", "application/cbor", {}, "Set-Cookie: a=b\r\n"), ok({})};
        auto transport = make(gateway.url());
        QVERIFY(wait(transport->send({"GET", "/v1/feed", {}, {}})));
        QVERIFY(wait(transport->send({"GET", "/v1/feed", {}, {}})));
        QCOMPARE(gateway.field(1, "cookie"), QByteArray());
        QCOMPARE(gateway.field(1, "accept-language"), QByteArray("*"));
        QCOMPARE(gateway.field(1, "accept-encoding"), QByteArray("identity"));
    }

    void aCertificateOfAnotherAuthorityIsRefusedWhoeverTrustsIt()
    {
        TrialGateway gateway(m_stranger, QSsl::TlsV1_3);
        gateway.answers = {ok("fine")};
        QCOMPARE(call(gateway, {"GET", "/", {}, {}}).error().kind, ErrorKind::Corrupt);
        QVERIFY(gateway.requests.isEmpty());
    }

    void anOlderTlsIsRefused()
    {
        TrialGateway gateway(m_authority, QSsl::TlsV1_2);
        gateway.answers = {ok("fine")};
        QVERIFY(!call(gateway, {"GET", "/", {}, {}}));
        QVERIFY(gateway.requests.isEmpty());
    }

    void aRedirectIsNotFollowed()
    {
        TrialGateway gateway(m_authority, QSsl::TlsV1_3);
        gateway.answers = {http("307 Elsewhere", "text/plain", {}, "Location: /other\r\n"), ok("fine")};
        QCOMPARE(call(gateway, {"GET", "/", {}, {}}).error().kind, ErrorKind::Corrupt);
        QCOMPARE(gateway.requests.size(), 1);
    }

    void aLongAnswerIsCutOff()
    {
        TrialGateway gateway(m_authority, QSsl::TlsV1_3);
        gateway.answers = {ok(QByteArray(200'000, 'x'))};
        QCOMPARE(call(gateway, {"GET", "/", {}, {}}).error().kind, ErrorKind::Full);
    }

    void halfAnAnswerIsNone()
    {
        TrialGateway gateway(m_authority, QSsl::TlsV1_3);
        gateway.answers = {ok(QByteArray(1'000, 'x')).chopped(500)};
        QCOMPARE(call(gateway, {"GET", "/", {}, {}}).error().kind, ErrorKind::Offline);
    }

    void silenceEnds()
    {
        TrialGateway gateway(m_authority, QSsl::TlsV1_3);
        auto transport = make(gateway.url(), {100ms, 1'000});
        QCOMPARE(wait(transport->send({"GET", "/", {}, {}})).error().kind, ErrorKind::Offline);
        QCOMPARE(gateway.requests.size(), 1);
    }

    void nobodyThereIsOffline()
    {
        auto transport = make(u"https://127.0.0.1:1"_s);
        QCOMPARE(wait(transport->send({"GET", "/", {}, {}})).error().kind, ErrorKind::Offline);
    }

    void aRefusalIsRead()
    {
        TrialGateway gateway(m_authority, QSsl::TlsV1_3);
        gateway.answers = {refusal({.type = ProblemType::Gap, .expected = 3})};
        const auto answer = call(gateway, {"GET", "/", {}, {}});
        QCOMPARE(answer->problem->type, ProblemType::Gap);
        QCOMPARE(*answer->problem->expected, 3U);
    }

    void anErrorPageOfSomebodyElseIsNoRefusal()
    {
        TrialGateway gateway(m_authority, QSsl::TlsV1_3);
        gateway.answers = {http("502 Bad", "text/html", "<html>")};
        QCOMPARE(call(gateway, {"GET", "/", {}, {}}).error().kind, ErrorKind::Corrupt);
    }

    void aWrongClockIsSetOnceByTheProvincesDate()
    {
        TrialGateway gateway(m_authority, QSsl::TlsV1_3);
        const auto wrong = refusal({.type = ProblemType::Clock}, "Date: Tue, 03 Mar 2026 02:00:00 GMT\r\n");
        gateway.answers = {wrong, ok("fine"), wrong, wrong};
        auto transport = make(gateway.url());
        QCOMPARE(wait(transport->send({"GET", "/", {}, {}}))->body, QByteArray("fine"));
        const SignatureHeaders second{gateway.field(1, "signature-input"), gateway.field(1, "signature")};
        QCOMPARE(signatureParametersOf(second)->created, m_clock.now().plus(24h).msecsSinceEpoch() / 1000);
        QCOMPARE(wait(transport->send({"GET", "/", {}, {}}))->problem->type, ProblemType::Clock);
        QCOMPARE(gateway.requests.size(), 4);
    }

    void onlyPlainAddressesAndRealAuthoritiesAreTaken_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("not encrypted") << u"http://127.0.0.1"_s;
        QTest::newRow("a path") << u"https://127.0.0.1/path"_s;
        QTest::newRow("a user") << u"https://somebody@127.0.0.1"_s;
        QTest::newRow("a query") << u"https://127.0.0.1?a=b"_s;
        QTest::newRow("nothing") << QString();
    }

    void onlyPlainAddressesAndRealAuthoritiesAreTaken()
    {
        QFETCH(QString, url);
        QCOMPARE(HttpsTransport::make(access(url), m_clock).error().kind, ErrorKind::Invalid);
        auto nobody = access(u"https://127.0.0.1"_s);
        nobody.letter.authority = "no certificate";
        QCOMPARE(HttpsTransport::make(std::move(nobody), m_clock).error().kind, ErrorKind::Invalid);
    }

private:
    [[nodiscard]] TransportAccess access(const QString &url) const
    {
        EnrolmentLetter letter;
        letter.url = url;
        letter.authority = m_authority.authority().toDer();
        return {letter, idOf<DeviceId>(5), *m_key.clone()};
    }

    [[nodiscard]] std::unique_ptr<Transport> make(const QString &url, const HttpsLimits &limits = {}) const
    {
        return *HttpsTransport::make(access(url), m_clock, limits);
    }

    [[nodiscard]] static Result<Answer> wait(const QFuture<Result<Answer>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 10'000))
            return fail(ErrorKind::Internal, u"never answered"_s);
        return future.result();
    }

    [[nodiscard]] Result<Answer> call(const TrialGateway &gateway, const Request &request) const
    {
        auto transport = make(gateway.url());
        return wait(transport->send(request));
    }

    TrialAuthority m_authority;
    TrialAuthority m_stranger;
    FakeClock m_clock;
    crypto::SigningKeyPair m_key = *crypto::SigningKeyPair::generate();
};

QTEST_GUILESS_MAIN(TestHttpsTransport)
#include "tst_httpstransport.moc"
