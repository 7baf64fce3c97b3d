// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/protocol/letter.h"

namespace rp3 {

/// What a PC asks for with an enrolment letter in its hands: to be known to the province by its two keys.
struct EnrolmentRequest {
    EnrolmentCode code;
    ProvinceId province;
    PostId post; ///< Made by the post when its room was set up; the same for all its PCs.
    Label postCode;
    DeviceId device;
    crypto::VerifyKey deviceKey; ///< Signs batches; its secret half is in the vault.
    crypto::VerifyKey transportKey; ///< Signs requests; opens nothing.

    friend bool operator==(const EnrolmentRequest &, const EnrolmentRequest &) = default;
};

/// CBOR [bytes, signature by the device key, signature by the transport key], both over "rp3 enrol" ‖ bytes,
/// where bytes = CBOR [version, code, province, post, post code, device, device key, transport key].
[[nodiscard]] QByteArray signEnrolment(const EnrolmentRequest &request, const crypto::SigningKeyPair &device,
                                       const crypto::SigningKeyPair &transport);

/// `Rejected` if either key did not sign it; `TooNew`; `Corrupt`.
[[nodiscard]] Result<EnrolmentRequest> openEnrolment(QByteArrayView wire);

/// The province's answer: it knows this PC now.
struct EnrolmentConfirmation {
    ProvinceId province;
    PostId post;
    DeviceId device;
    crypto::VerifyKey deviceKey;
    crypto::VerifyKey transportKey;
    std::int64_t at = 0; ///< Seconds since 1970, UTC, by the province's clock.

    friend bool operator==(const EnrolmentConfirmation &, const EnrolmentConfirmation &) = default;
};

/// A `SignedMessage` with label "rp3 enrolled" over CBOR [version, province, post, device, device key,
/// transport key, at].
[[nodiscard]] QByteArray signConfirmation(const EnrolmentConfirmation &confirmation,
                                          const crypto::SigningKeyPair &gateway);

/// `Rejected` if the gateway with this key did not sign it, or not for this request; `TooNew`; `Corrupt`.
[[nodiscard]] Result<EnrolmentConfirmation>
openConfirmation(QByteArrayView wire, const EnrolmentRequest &request, const crypto::VerifyKey &gateway);

} // namespace rp3
