// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/boxkeypair.h"

#include <sodium.h>

namespace rp3::crypto {

BoxKeyPair::BoxKeyPair(BoxSecretKey secretKey, const BoxPublicKey &publicKey)
    : m_secretKey(std::move(secretKey))
    , m_publicKey(publicKey)
{
}

Result<BoxKeyPair> BoxKeyPair::generate()
{
    auto secretKey = BoxSecretKey::random();
    if (!secretKey)
        return failAs(secretKey);
    return fromSecretKey(std::move(*secretKey));
}

BoxKeyPair BoxKeyPair::fromSecretKey(BoxSecretKey secretKey)
{
    BoxPublicKey::Bytes publicKey;
    crypto_scalarmult_base(publicKey.data(), secretKey.bytes().data());
    return {std::move(secretKey), BoxPublicKey(publicKey)};
}

Result<BoxKeyPair> BoxKeyPair::fromSeed(KeyView seed)
{
    BoxPublicKey::Bytes publicKey;
    auto secretKey = BoxSecretKey::make(
        [&](auto into) { crypto_box_seed_keypair(publicKey.data(), into.data(), seed.data()); });
    if (!secretKey)
        return failAs(secretKey);
    return BoxKeyPair(std::move(*secretKey), BoxPublicKey(publicKey));
}

Result<BoxKeyPair> BoxKeyPair::clone() const
{
    auto secretKey = m_secretKey.clone();
    if (!secretKey)
        return failAs(secretKey);
    return BoxKeyPair(std::move(*secretKey), m_publicKey);
}

Result<BoxPublicKey> throwawayPublicKey()
{
    return BoxKeyPair::generate().map([](const BoxKeyPair &pair) { return pair.publicKey(); });
}

} // namespace rp3::crypto
