// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/fingerprint.h"

#include "crypto/hash.h"

#include <QStringList>
#include <QtEndian>

namespace rp3::crypto {

namespace {

QString fingerprint(QByteArrayView label, QByteArrayView key)
{
    const auto hash = Blake2b256(label).add(key).finish();
    QStringList groups;
    for (std::size_t i = 0; i < 6; ++i) {
        const auto number = qFromBigEndian<quint32>(hash.data() + 4 * i) % 10'000;
        groups.append(QString::number(number).rightJustified(4, u'0'));
    }
    return groups.join(u' ');
}

} // namespace

QString fingerprintOf(const VerifyKey &key)
{
    return fingerprint("rp3 fingerprint sign", key.view());
}

QString fingerprintOf(const BoxPublicKey &key)
{
    return fingerprint("rp3 fingerprint box", key.view());
}

} // namespace rp3::crypto
