// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "sync/transport.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QPromise>
#include <QSslConfiguration>

namespace rp3 {

/// What is allowed to the other side.
struct HttpsLimits {
    std::chrono::milliseconds silence{60'000}; ///< Without one byte either way; there is no total limit.
    qsizetype answer = maximumMessageSize; ///< In bytes.
};

/// Calls over HTTPS, TLS 1.3, to the one gateway that the enrolment letter names. The letter's authority is
/// the only one believed: a certificate that the whole world trusts, and this authority did not sign, is
/// refused.
///
/// Requests are signed with the PC's transport key and dated by the province's clock, once it is known.
/// Nothing is redirected, cached or remembered, and no proxy is used that nobody has set here.
class HttpsTransport final : public Transport {
public:
    /// `clock` must outlive it. `Invalid` if the letter's address is no plain HTTPS address or its authority
    /// no certificate; `Internal` without OpenSSL.
    [[nodiscard]] static Result<std::unique_ptr<HttpsTransport>>
    make(TransportAccess access, const Clock &clock, const HttpsLimits &limits = {});

    ~HttpsTransport() override;

    [[nodiscard]] QFuture<Result<Answer>> send(const Request &request) override;

    /// A proxy that a person has set.
    void setProxy(const QNetworkProxy &proxy) { m_network.setProxy(proxy); }

private:
    struct Exchange;

    HttpsTransport(TransportAccess access, QUrl base, QSslConfiguration tls, const Clock &clock);

    [[nodiscard]] QNetworkRequest signedRequest(const Request &request) const;
    [[nodiscard]] std::int64_t secondsNow() const;
    void begin(const std::shared_ptr<Exchange> &exchange);
    void finish(const std::shared_ptr<Exchange> &exchange);

    QNetworkAccessManager m_network;
    const TransportAccess m_access;
    const QUrl m_base;
    const QSslConfiguration m_tls;
    const Clock *m_clock;
    HttpsLimits m_limits;
    std::int64_t m_clockOffset = 0; ///< Seconds that the province's clock is ahead.
};

/// `clock` must outlive what it makes.
[[nodiscard]] TransportMaker httpsTransports(const Clock &clock);

} // namespace rp3
