// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/keyfile.h"

#include "crypto/sodium.h"

#include <QFile>

namespace rp3::gateway {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] Result<void> writeNew(const QString &path, QByteArrayView bytes,
                                    QFileDevice::Permissions permissions)
{
    QFile file(path);
    if (file.exists())
        return fail(ErrorKind::Conflict, u"key file"_s);
    QByteArray line = bytes.toByteArray().toHex() + '\n';
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, permissions)
        && file.write(line) == line.size() && file.flush();
    crypto::wipe({reinterpret_cast<std::uint8_t *>(line.data()), std::size_t(line.size())});
    if (!written)
        return fail(ErrorKind::Full, u"key file"_s);
    return {};
}

/// Calls `use` with the 32 bytes in the file, and wipes them.
template <typename T, typename Use> [[nodiscard]] Result<T> withKeyIn(const QString &path, const Use &use)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, u"key file"_s);
    auto line = file.read(66);
    auto bytes = QByteArray::fromHex(line.trimmed());
    auto result = bytes.size() == 32 ? use(crypto::KeyView(crypto::raw(bytes), 32))
                                     : Result<T>(fail(ErrorKind::Corrupt, u"key file"_s));
    for (auto *wiped : {&line, &bytes})
        crypto::wipe({reinterpret_cast<std::uint8_t *>(wiped->data()), std::size_t(wiped->size())});
    return result;
}

constexpr auto secretPermissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto publicPermissions = secretPermissions | QFileDevice::ReadGroup | QFileDevice::ReadOther;

} // namespace

Result<void> writeSigningKey(const QString &path, const crypto::SigningKeyPair &pair)
{
    return writeNew(path, QByteArrayView(pair.seed().data(), 32), secretPermissions);
}

Result<crypto::SigningKeyPair> readSigningKey(const QString &path)
{
    return withKeyIn<crypto::SigningKeyPair>(
        path, [](crypto::KeyView seed) { return crypto::SigningKeyPair::fromSeed(seed); });
}

Result<void> writeTeamKey(const QString &path, const crypto::BoxKeyPair &pair)
{
    if (const auto written = writeNew(path, pair.secretKey().view(), secretPermissions); !written)
        return written;
    return writeNew(path + u".pub"_s, pair.publicKey().view(), publicPermissions);
}

Result<crypto::BoxKeyPair> readTeamKey(const QString &path)
{
    return withKeyIn<crypto::BoxKeyPair>(path, [](crypto::KeyView key) -> Result<crypto::BoxKeyPair> {
        auto secret = crypto::BoxSecretKey::copyOf(key);
        if (!secret)
            return failAs(secret);
        return crypto::BoxKeyPair::fromSecretKey(*std::move(secret));
    });
}

Result<crypto::BoxPublicKey> readTeamPublicKey(const QString &path)
{
    return withKeyIn<crypto::BoxPublicKey>(path, [](crypto::KeyView key) -> Result<crypto::BoxPublicKey> {
        crypto::BoxPublicKey::Bytes bytes;
        std::copy(key.begin(), key.end(), bytes.begin());
        return crypto::BoxPublicKey(bytes);
    });
}

} // namespace rp3::gateway
