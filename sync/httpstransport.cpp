// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/httpstransport.h"

#include "crypto/sodium.h"
#include "sync/protocol/httpsignature.h"

#include <QLocale>
#include <QNetworkReply>
#include <QSslSocket>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

/// The gateway's address: scheme, host and port, and nothing else.
[[nodiscard]] std::optional<QUrl> gatewayUrl(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == "/"_L1);
    if (!url.isValid() || url.scheme() != "https"_L1 || url.host().isEmpty() || !isPlain)
        return std::nullopt;
    if (url.port() == 443)
        url.setPort(-1);
    return url;
}

[[nodiscard]] Result<void> useOpenSsl()
{
    // Qt loads whatever backend it finds first; one of them can do nothing but read certificates.
    const auto openSsl = u"openssl"_s;
    if (QSslSocket::activeBackend() == openSsl || QSslSocket::setActiveBackend(openSsl))
        return {};
    return fail(ErrorKind::Internal, u"no openssl"_s);
}

QSslConfiguration configurationFor(const QSslCertificate &authority)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({authority}); // and with it Qt does not look into the system's store any more
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return tls;
}

/// The instant in a `Date` header (RFC 9110 §5.6.7), in seconds since 1970.
[[nodiscard]] std::optional<std::int64_t> secondsIn(const QByteArray &date)
{
    const auto text = QString::fromLatin1(date);
    auto time = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return time.toSecsSinceEpoch();
}

[[nodiscard]] Error errorFor(QNetworkReply::NetworkError error)
{
    const auto detail = u"network %1"_s.arg(int(error));
    const bool isOther = error == QNetworkReply::SslHandshakeFailedError;
    return {isOther ? ErrorKind::Corrupt : ErrorKind::Offline, detail};
}

} // namespace

/// One call, and what has come of it so far.
struct HttpsTransport::Exchange {
    Request request;
    QPromise<Result<Answer>> promise;
    QNetworkReply *reply = nullptr;
    QByteArray body;
    bool isTooLong = false;
    bool isSecondTry = false;

    void answer(Result<Answer> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

Result<std::unique_ptr<HttpsTransport>> HttpsTransport::make(TransportAccess access, const Clock &clock,
                                                             const HttpsLimits &limits)
{
    if (const auto used = useOpenSsl(); !used)
        return failAs(used);
    const auto url = gatewayUrl(access.letter.url);
    const QSslCertificate authority(access.letter.authority, QSsl::Der);
    if (!url)
        return fail(ErrorKind::Invalid, u"gateway address"_s);
    if (authority.isNull())
        return fail(ErrorKind::Invalid, u"authority"_s);
    std::unique_ptr<HttpsTransport> transport(
        new HttpsTransport(std::move(access), *url, configurationFor(authority), clock));
    transport->m_limits = limits;
    return transport;
}

HttpsTransport::HttpsTransport(TransportAccess access, QUrl base, QSslConfiguration tls, const Clock &clock)
    : m_access(std::move(access))
    , m_base(std::move(base))
    , m_tls(std::move(tls))
    , m_clock(&clock)
{
    // Otherwise Qt takes what the environment names, and who sets that has not asked anybody here.
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpsTransport::~HttpsTransport() = default;

std::int64_t HttpsTransport::secondsNow() const
{
    return m_clock->now().msecsSinceEpoch() / 1000;
}

QNetworkRequest HttpsTransport::signedRequest(const Request &request) const
{
    auto url = m_base;
    url.setPath(QString::fromLatin1(request.path));
    if (!request.query.isEmpty())
        url.setQuery(QString::fromLatin1(request.query.sliced(1)));
    const auto authority = m_base.authority(QUrl::FullyEncoded).toLatin1().toLower();
    const auto digest = contentDigestOf(request.body);
    const SignatureParameters parameters{secondsNow() + m_clockOffset, m_access.device,
                                         crypto::randomBytes<16>()};
    const auto headers = signRequest({request.method, authority, request.path, request.query, digest},
                                     parameters, m_access.key);

    QNetworkRequest made(url);
    made.setSslConfiguration(m_tls);
    made.setTransferTimeout(int(m_limits.silence.count()));
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setRawHeader("Host", authority);
    made.setRawHeader("Content-Digest", digest);
    made.setRawHeader("Signature-Input", headers.signatureInput);
    made.setRawHeader("Signature", headers.signature);
    made.setRawHeader("Accept-Encoding", "identity"); // else Qt would unpack what comes, without a limit
    made.setRawHeader("Accept-Language", "*"); // else Qt would tell which language is spoken here
    made.setRawHeader("User-Agent", "ruang-aman");
    if (!request.body.isEmpty())
        made.setHeader(QNetworkRequest::ContentTypeHeader, u"application/cbor"_s);
    return made;
}

QFuture<Result<Answer>> HttpsTransport::send(const Request &request)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->request = request;
    exchange->promise.start();
    begin(exchange);
    return exchange->promise.future();
}

void HttpsTransport::begin(const std::shared_ptr<Exchange> &exchange)
{
    const auto &request = exchange->request;
    exchange->body.clear();
    auto *reply = m_network.sendCustomRequest(signedRequest(request), request.method, request.body);
    exchange->reply = reply;
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [this, exchange] {
        exchange->body += exchange->reply->readAll();
        exchange->isTooLong = exchange->body.size() > m_limits.answer;
        if (exchange->isTooLong)
            exchange->reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [this, exchange] { finish(exchange); });
}

void HttpsTransport::finish(const std::shared_ptr<Exchange> &exchange)
{
    auto *reply = exchange->reply;
    reply->deleteLater();
    const auto status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (exchange->isTooLong)
        return exchange->answer(fail(ErrorKind::Full, u"answer"_s));
    // An answer that was cut short has a status, and is still none.
    const bool isWhole = reply->error() == QNetworkReply::NoError || status >= 400;
    if (status == 0 || !isWhole)
        return exchange->answer(tl::unexpected(errorFor(reply->error())));
    exchange->body += reply->readAll();
    if (status == 200)
        return exchange->answer(Answer{exchange->body});
    auto problem = decodeProblem(exchange->body);
    if (!problem || reply->header(QNetworkRequest::ContentTypeHeader).toByteArray() != problemContentType)
        return exchange->answer(fail(ErrorKind::Corrupt, u"status %1"_s.arg(status)));
    const auto date = secondsIn(reply->rawHeader("Date"));
    if (problem->type == ProblemType::Clock && date && !exchange->isSecondTry) {
        m_clockOffset = *date - secondsNow();
        exchange->isSecondTry = true;
        return begin(exchange);
    }
    exchange->answer(Answer{{}, *problem});
}

TransportMaker httpsTransports(const Clock &clock)
{
    return [&clock](TransportAccess access) -> Result<std::unique_ptr<Transport>> {
        auto made = HttpsTransport::make(std::move(access), clock);
        if (!made)
            return failAs(made);
        return *std::move(made);
    };
}

} // namespace rp3
