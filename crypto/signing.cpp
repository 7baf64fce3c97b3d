// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/signing.h"

#include "crypto/sodium.h"

#include <sodium.h>

namespace rp3::crypto {

SigningKeyPair::SigningKeyPair(SeedAndPublic secret, const VerifyKey &verifyKey)
    : m_seedAndPublic(std::move(secret))
    , m_verifyKey(verifyKey)
{
}

Result<SigningKeyPair> SigningKeyPair::generate()
{
    const auto seed = SigningSeed::random();
    if (!seed)
        return failAs(seed);
    return fromSeed(seed->bytes());
}

Result<SigningKeyPair> SigningKeyPair::fromSeed(KeyView seed)
{
    VerifyKey::Bytes publicKey;
    auto secret = SeedAndPublic::make(
        [&](auto into) { crypto_sign_seed_keypair(publicKey.data(), into.data(), seed.data()); });
    if (!secret)
        return failAs(secret);
    return SigningKeyPair(std::move(*secret), VerifyKey(publicKey));
}

Signature SigningKeyPair::sign(QByteArrayView message) const
{
    Signature::Bytes signature;
    crypto_sign_detached(signature.data(), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), m_seedAndPublic.bytes().data());
    return Signature(signature);
}

bool verify(const VerifyKey &key, QByteArrayView message, const Signature &signature)
{
    return crypto_sign_verify_detached(signature.bytes().data(), raw(message),
                                       static_cast<unsigned long long>(message.size()), key.bytes().data())
        == 0;
}

} // namespace rp3::crypto
