// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sealedbox.h"

#include "crypto/sodium.h"

#include <sodium.h>

namespace rp3::crypto {

static_assert(sealedBoxOverhead == crypto_box_SEALBYTES);

Result<QByteArray> sealBox(const BoxPublicKey &recipient, QByteArrayView content)
{
    QByteArray box(content.size() + sealedBoxOverhead, Qt::Uninitialized);
    const auto failed =
        crypto_box_seal(reinterpret_cast<std::uint8_t *>(box.data()), raw(content),
                        static_cast<unsigned long long>(content.size()), recipient.bytes().data());
    if (failed != 0)
        return fail(ErrorKind::Invalid, QStringLiteral("sealed box: public key"));
    return box;
}

Result<void> openBoxInto(std::span<std::uint8_t> content, const BoxKeyPair &recipient, QByteArrayView box)
{
    if (box.size() != qsizetype(content.size()) + sealedBoxOverhead)
        return fail(ErrorKind::Corrupt, QStringLiteral("sealed box: length"));
    const auto failed =
        crypto_box_seal_open(content.data(), raw(box), static_cast<unsigned long long>(box.size()),
                             recipient.publicKey().bytes().data(), recipient.secretKey().bytes().data());
    if (failed != 0)
        return fail(ErrorKind::WrongKey, QStringLiteral("sealed box: tag"));
    return {};
}

Result<QByteArray> openBox(const BoxKeyPair &recipient, QByteArrayView box)
{
    if (box.size() < sealedBoxOverhead)
        return fail(ErrorKind::Corrupt, QStringLiteral("sealed box: too short"));
    QByteArray content(box.size() - sealedBoxOverhead, Qt::Uninitialized);
    const std::span into(reinterpret_cast<std::uint8_t *>(content.data()), std::size_t(content.size()));
    if (const auto opened = openBoxInto(into, recipient, box); !opened)
        return failAs(opened);
    return content;
}

} // namespace rp3::crypto
