// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/boxkeypair.h"
#include "crypto/signing.h"
#include "domain/base/label.h"
#include "domain/base/result.h"
#include "sync/protocol/protocol.h"

#include <QByteArray>
#include <QString>

namespace rp3 {

/// 16 random bytes, good for enrolling one PC once. The gateway keeps their hash only.
using EnrolmentCode = Id<struct EnrolmentCodeTag, 16>;

/// What the provincial office hands to a post, on paper or on a stick: all a PC must know, and may believe,
/// about the province before the first connection.
///
/// Whoever can exchange the letter can read identities: so its fingerprint is read back (`fingerprintOf`).
struct EnrolmentLetter {
    ProvinceId province;
    QString provinceName; ///< For people.
    QString url; ///< Of the gateway: `https://host[:port]`, without a path.
    QByteArray authority; ///< The certificate (DER) of the province's own CA. Nothing else is trusted.
    crypto::VerifyKey gatewayKey; ///< Signs receipts, feed items and confirmations.
    crypto::BoxPublicKey teamKey; ///< Identity keys are sealed to it, with her consent.
    Label postCode; ///< The post the letter is for: `JKT01`.
    EnrolmentCode code;
    std::int64_t expires = 0; ///< Seconds since 1970, UTC.

    friend bool operator==(const EnrolmentLetter &, const EnrolmentLetter &) = default;
};

/// Text of plain ASCII lines: it survives mail, copying and printing. A checksum catches typing errors.
[[nodiscard]] QByteArray encodeLetter(const EnrolmentLetter &letter);

/// `Invalid` if there is no letter in `text`, or one with a mistake in it; `TooNew`. Text around it is
/// ignored.
[[nodiscard]] Result<EnrolmentLetter> decodeLetter(QByteArrayView text);

/// Twenty digits in five groups that both sides read to each other: over everything in the letter that is not
/// secret, and the keys of the PC. Equal only if nobody exchanged anything in between.
[[nodiscard]] QString fingerprintOf(const EnrolmentLetter &letter, const crypto::VerifyKey &device,
                                    const crypto::VerifyKey &transport);

} // namespace rp3
