// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/secret.h"
#include "domain/base/id.h"
#include "domain/base/result.h"

#include <QByteArrayView>

namespace rp3::crypto {

/// The public half of an Ed25519 pair (RFC 8032): checks signatures.
using VerifyKey = Id<struct VerifyKeyTag, 32>;

/// An Ed25519 signature, apart from what it signs.
using Signature = Id<struct SignatureTag, 64>;

/// What a whole pair is made from (RFC 8032 calls it the private key).
using SigningSeed = Secret<struct SigningSeedTag, 32>;

/// An Ed25519 key pair: a person's, a PC's, or a transport's. What is signed begins with a label of its own,
/// or is a labelled hash, so that a signature for one purpose is never valid for another.
class SigningKeyPair final {
public:
    [[nodiscard]] static Result<SigningKeyPair> generate();
    [[nodiscard]] static Result<SigningKeyPair> fromSeed(KeyView seed);

    [[nodiscard]] const VerifyKey &verifyKey() const { return m_verifyKey; }

    [[nodiscard]] Signature sign(QByteArrayView message) const;

    /// What to keep in order to make the pair again.
    [[nodiscard]] KeyView seed() const { return m_seedAndPublic.bytes().first<32>(); }

    [[nodiscard]] Result<SigningKeyPair> clone() const { return fromSeed(seed()); }

private:
    using SeedAndPublic = Secret<struct SeedAndPublicTag, 64>; // libsodium's form of the secret half

    SigningKeyPair(SeedAndPublic secret, const VerifyKey &verifyKey);

    SeedAndPublic m_seedAndPublic;
    VerifyKey m_verifyKey;
};

/// Whether `signature` was made over exactly `message` by the pair of `key`.
[[nodiscard]] bool verify(const VerifyKey &key, QByteArrayView message, const Signature &signature);

} // namespace rp3::crypto
