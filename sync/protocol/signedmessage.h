// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/signing.h"
#include "domain/base/result.h"

#include <QByteArray>

namespace rp3 {

/// Bytes and the signature over them. They are checked exactly as they came; nothing is encoded again before
/// it is believed.
struct SignedMessage {
    QByteArray bytes;
    crypto::Signature signature;

    /// CBOR [bytes, signature].
    [[nodiscard]] QByteArray encoded() const;

    /// `Corrupt` if `wire` is not the canonical encoding of one.
    [[nodiscard]] static Result<SignedMessage> decode(QByteArrayView wire);

    friend bool operator==(const SignedMessage &, const SignedMessage &) = default;
};

/// Signs `label` ‖ `bytes`. The label says what for, so that no signature is valid for something else.
[[nodiscard]] SignedMessage signMessage(QByteArrayView label, QByteArray bytes,
                                        const crypto::SigningKeyPair &signer);

[[nodiscard]] bool isSignedBy(const crypto::VerifyKey &key, QByteArrayView label,
                              const SignedMessage &message);

} // namespace rp3
