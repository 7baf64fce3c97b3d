// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/httpsignature.h"

#include "crypto/sodium.h"

#include <QRegularExpression>

#include <sodium/crypto_hash_sha256.h>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView componentNames(R"("@method" "@authority" "@path" "@query" "content-digest")");
constexpr QByteArrayView label("rp3=");

QByteArray parametersText(const SignatureParameters &parameters)
{
    const auto nonce = QByteArrayView(parameters.nonce.data(), qsizetype(parameters.nonce.size()));
    return '(' + componentNames.toByteArray() + ");created=" + QByteArray::number(parameters.created)
        + ";keyid=\"" + parameters.keyId.toByteArray().toHex() + "\";nonce=\"" + nonce.toByteArray().toHex()
        + "\";alg=\"ed25519\"";
}

QByteArray baseOf(const SignedRequest &request, QByteArrayView parameters)
{
    return signatureBase({{"@method", request.method},
                          {"@authority", request.authority},
                          {"@path", request.path},
                          {"@query", request.query.isEmpty() ? QByteArray("?") : request.query},
                          {"content-digest", request.contentDigest}},
                         parameters);
}

QByteArray signatureText(const crypto::Signature &signature)
{
    return label.toByteArray() + ':' + signature.toByteArray().toBase64() + ':';
}

/// The bytes between the colons of `rp3=:…:`; nothing for anything else. Base64 whose last bits are not zero
/// would be another text for the same bytes: it is refused.
std::optional<crypto::Signature> signatureIn(const QByteArray &field)
{
    const auto base64 = field.mid(label.size() + 1);
    const auto signature = crypto::Signature::fromBytes(QByteArray::fromBase64(base64));
    return signature && signatureText(*signature) == field ? signature : std::nullopt;
}

} // namespace

QByteArray contentDigestOf(QByteArrayView body)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()), crypto::raw(body),
                       static_cast<unsigned long long>(body.size()));
    return "sha-256=:" + hash.toBase64() + ':';
}

QByteArray signatureBase(const QList<std::pair<QByteArray, QByteArray>> &components,
                         QByteArrayView parameters)
{
    QByteArray base;
    for (const auto &[name, value] : components)
        base += '"' + name + "\": " + value + '\n';
    return base + "\"@signature-params\": " + parameters.toByteArray();
}

SignatureHeaders signRequest(const SignedRequest &request, const SignatureParameters &parameters,
                             const crypto::SigningKeyPair &transport)
{
    const auto text = parametersText(parameters);
    const auto signature = transport.sign(baseOf(request, text));
    return {label.toByteArray() + text, signatureText(signature)};
}

Result<SignatureParameters> signatureParametersOf(const SignatureHeaders &headers)
{
    static const QRegularExpression pattern(
        uR"re(;created=([0-9]{1,12});keyid="([0-9a-f]{32})";nonce="([0-9a-f]{32})";alg="ed25519"\z)re"_s);
    const auto match = pattern.match(QString::fromLatin1(headers.signatureInput));
    if (!match.hasMatch())
        return fail(ErrorKind::Corrupt, u"signature input"_s);
    SignatureParameters parameters;
    parameters.created = match.captured(1).toLongLong();
    parameters.keyId = *DeviceId::fromBytes(QByteArray::fromHex(match.captured(2).toLatin1()));
    const auto nonce = QByteArray::fromHex(match.captured(3).toLatin1());
    std::copy(nonce.begin(), nonce.end(), parameters.nonce.begin());
    if (label.toByteArray() + parametersText(parameters) != headers.signatureInput)
        return fail(ErrorKind::Corrupt, u"signature input is not of this profile"_s);
    return parameters;
}

bool verifyRequest(const SignedRequest &request, const SignatureHeaders &headers,
                   const crypto::VerifyKey &transport)
{
    const auto parameters = signatureParametersOf(headers);
    const auto signature = signatureIn(headers.signature);
    return parameters && signature
        && crypto::verify(transport, baseOf(request, parametersText(*parameters)), *signature);
}

} // namespace rp3
