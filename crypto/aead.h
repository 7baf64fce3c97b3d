// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/secret.h"
#include "domain/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <span>

namespace rp3::crypto {

// XChaCha20-Poly1305-IETF (draft-irtf-cfrg-xchacha). It does not commit to its key: a ciphertext can be made
// that opens under two keys. Where that matters, the key's commitment is checked as well (dossierkey.h).

using AeadNonce = std::array<std::uint8_t, 24>;

/// How many bytes a ciphertext is longer than its plaintext, the nonce not counted.
inline constexpr qsizetype aeadTagSize = 16;

/// The same key and nonce must never seal two different plaintexts: a reused nonce gives both away.
[[nodiscard]] QByteArray aeadSeal(KeyView key, const AeadNonce &nonce, QByteArrayView associatedData,
                                  QByteArrayView plaintext);

/// `Corrupt` if the ciphertext is too short to be one; `WrongKey` if key, nonce, associated data or
/// ciphertext are not those it was sealed with, which cannot be told apart.
[[nodiscard]] Result<QByteArray> aeadOpen(KeyView key, const AeadNonce &nonce, QByteArrayView associatedData,
                                          QByteArrayView ciphertext);

/// Like `aeadOpen`, into memory of the caller's choice: secret memory for keys. `Corrupt` also if the
/// plaintext has another length than `plaintext`, whose content is undefined after a failure.
[[nodiscard]] Result<void> aeadOpenInto(std::span<std::uint8_t> plaintext, KeyView key,
                                        const AeadNonce &nonce, QByteArrayView associatedData,
                                        QByteArrayView ciphertext);

/// Draws a random nonce and puts it in front of the ciphertext.
[[nodiscard]] QByteArray aeadSealWithRandomNonce(KeyView key, QByteArrayView associatedData,
                                                 QByteArrayView plaintext);

/// Opens what `aeadSealWithRandomNonce` made; fails like `aeadOpen`.
[[nodiscard]] Result<QByteArray> aeadOpenNonceInFront(KeyView key, QByteArrayView associatedData,
                                                      QByteArrayView sealed);

/// As `aeadOpenInto`, with the nonce in front.
[[nodiscard]] Result<void> aeadOpenNonceInFrontInto(std::span<std::uint8_t> plaintext, KeyView key,
                                                    QByteArrayView associatedData, QByteArrayView sealed);

} // namespace rp3::crypto
