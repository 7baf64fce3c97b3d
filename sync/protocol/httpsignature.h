// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/signing.h"
#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <array>
#include <utility>

namespace rp3 {

// One profile of HTTP message signatures (RFC 9421) with Ed25519 and Content-Digest (RFC 9530, sha-256):
// always the same components and parameters in the same order, so that there is nothing to negotiate and
// little to parse. `@target-uri` is not among them because TLS may end at a proxy.

/// What of a request is signed.
struct SignedRequest {
    QByteArray method; ///< `POST`
    QByteArray authority; ///< As the client sends it in `Host`: lower case, the port if it is not 443.
    QByteArray path; ///< As it stands in the request line, from `/` to before `?`.
    QByteArray query; ///< From `?` on, or empty.
    QByteArray contentDigest; ///< See `contentDigestOf`; also of an empty body.
};

/// Who signs and when.
struct SignatureParameters {
    std::int64_t created = 0; ///< Seconds since 1970, UTC, by the clock of the province as far as known.
    DeviceId keyId; ///< The PC whose transport key signs.
    std::array<std::uint8_t, 16> nonce{}; ///< Random, never used again.

    friend bool operator==(const SignatureParameters &, const SignatureParameters &) = default;
};

/// The value of `Content-Digest`: `sha-256=:…:`.
[[nodiscard]] QByteArray contentDigestOf(QByteArrayView body);

/// The values of two header fields, in Latin-1.
struct SignatureHeaders {
    QByteArray signatureInput; ///< `Signature-Input`
    QByteArray signature; ///< `Signature`

    friend bool operator==(const SignatureHeaders &, const SignatureHeaders &) = default;
};

/// The bytes that are signed (RFC 9421 §2.5): a line for each component, then the parameters.
/// `components`: names without quotes, and values.
[[nodiscard]] QByteArray signatureBase(const QList<std::pair<QByteArray, QByteArray>> &components,
                                       QByteArrayView parameters);

[[nodiscard]] SignatureHeaders signRequest(const SignedRequest &request,
                                           const SignatureParameters &parameters,
                                           const crypto::SigningKeyPair &transport);

/// Who claims to have signed, to find the key. `Corrupt` if it is not exactly of our profile.
[[nodiscard]] Result<SignatureParameters> signatureParametersOf(const SignatureHeaders &headers);

/// Whether `transport` signed exactly this request. The caller checks that `contentDigest` fits the body,
/// that `created` is near, and that the nonce is new.
[[nodiscard]] bool verifyRequest(const SignedRequest &request, const SignatureHeaders &headers,
                                 const crypto::VerifyKey &transport);

} // namespace rp3
