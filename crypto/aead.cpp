// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/aead.h"

#include "crypto/sodium.h"

#include <sodium.h>

#include <algorithm>

namespace rp3::crypto {

static_assert(std::tuple_size_v<AeadNonce> == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(aeadTagSize == crypto_aead_xchacha20poly1305_ietf_ABYTES);
static_assert(KeyView::extent == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

namespace {

constexpr auto nonceSize = qsizetype(std::tuple_size_v<AeadNonce>);

using Size = unsigned long long; // libsodium's own

struct NonceInFront {
    AeadNonce nonce;
    QByteArrayView ciphertext;
};

[[nodiscard]] Result<NonceInFront> splitNonce(QByteArrayView sealed)
{
    if (sealed.size() < nonceSize + aeadTagSize)
        return fail(ErrorKind::Corrupt, QStringLiteral("aead: too short"));
    NonceInFront split{{}, sealed.sliced(nonceSize)};
    std::copy_n(sealed.begin(), nonceSize, split.nonce.begin());
    return split;
}

} // namespace

QByteArray aeadSeal(KeyView key, const AeadNonce &nonce, QByteArrayView associatedData,
                    QByteArrayView plaintext)
{
    QByteArray ciphertext(plaintext.size() + aeadTagSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<std::uint8_t *>(ciphertext.data()), nullptr, raw(plaintext), Size(plaintext.size()),
        raw(associatedData), Size(associatedData.size()), nullptr, nonce.data(), key.data());
    return ciphertext;
}

Result<void> aeadOpenInto(std::span<std::uint8_t> plaintext, KeyView key, const AeadNonce &nonce,
                          QByteArrayView associatedData, QByteArrayView ciphertext)
{
    if (ciphertext.size() != qsizetype(plaintext.size()) + aeadTagSize)
        return fail(ErrorKind::Corrupt, QStringLiteral("aead: length"));
    const auto failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        plaintext.data(), nullptr, nullptr, raw(ciphertext), Size(ciphertext.size()), raw(associatedData),
        Size(associatedData.size()), nonce.data(), key.data());
    if (failed != 0)
        return fail(ErrorKind::WrongKey, QStringLiteral("aead: tag"));
    return {};
}

Result<QByteArray> aeadOpen(KeyView key, const AeadNonce &nonce, QByteArrayView associatedData,
                            QByteArrayView ciphertext)
{
    if (ciphertext.size() < aeadTagSize)
        return fail(ErrorKind::Corrupt, QStringLiteral("aead: too short"));
    QByteArray plaintext(ciphertext.size() - aeadTagSize, Qt::Uninitialized);
    const std::span into(reinterpret_cast<std::uint8_t *>(plaintext.data()), std::size_t(plaintext.size()));
    if (const auto opened = aeadOpenInto(into, key, nonce, associatedData, ciphertext); !opened)
        return failAs(opened);
    return plaintext;
}

QByteArray aeadSealWithRandomNonce(KeyView key, QByteArrayView associatedData, QByteArrayView plaintext)
{
    const AeadNonce nonce = randomBytes<nonceSize>();
    return QByteArrayView(nonce.data(), nonceSize).toByteArray()
        + aeadSeal(key, nonce, associatedData, plaintext);
}

Result<QByteArray> aeadOpenNonceInFront(KeyView key, QByteArrayView associatedData, QByteArrayView sealed)
{
    const auto split = splitNonce(sealed);
    if (!split)
        return failAs(split);
    return aeadOpen(key, split->nonce, associatedData, split->ciphertext);
}

Result<void> aeadOpenNonceInFrontInto(std::span<std::uint8_t> plaintext, KeyView key,
                                      QByteArrayView associatedData, QByteArrayView sealed)
{
    const auto split = splitNonce(sealed);
    if (!split)
        return failAs(split);
    return aeadOpenInto(plaintext, key, split->nonce, associatedData, split->ciphertext);
}

} // namespace rp3::crypto
