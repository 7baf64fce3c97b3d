// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/secret.h"
#include "domain/base/id.h"
#include "domain/base/result.h"

namespace rp3::crypto {

/// The public half of an X25519 pair (RFC 7748): whoever has it can seal to its owner, and read nothing.
using BoxPublicKey = Id<struct BoxPublicKeyTag, 32>;

/// The secret half: opens what was sealed to the pair.
using BoxSecretKey = Secret<struct BoxSecretKeyTag, 32>;

/// An X25519 key pair for sealed boxes.
class BoxKeyPair final {
public:
    [[nodiscard]] static Result<BoxKeyPair> generate();
    [[nodiscard]] static BoxKeyPair fromSecretKey(BoxSecretKey secretKey);

    /// The pair that `crypto_box_seed_keypair` makes: the same for the same seed, always.
    [[nodiscard]] static Result<BoxKeyPair> fromSeed(KeyView seed);

    [[nodiscard]] const BoxPublicKey &publicKey() const { return m_publicKey; }

    [[nodiscard]] const BoxSecretKey &secretKey() const { return m_secretKey; }

    [[nodiscard]] Result<BoxKeyPair> clone() const;

private:
    BoxKeyPair(BoxSecretKey secretKey, const BoxPublicKey &publicKey);

    BoxSecretKey m_secretKey;
    BoxPublicKey m_publicKey;
};

/// The public half of a pair whose secret half nobody has: a box sealed to it looks like any other, and is
/// for nobody. A filing holds one in the place of each person who was left out.
[[nodiscard]] Result<BoxPublicKey> throwawayPublicKey();

} // namespace rp3::crypto
