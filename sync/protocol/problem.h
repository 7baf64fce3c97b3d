// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "sync/protocol/protocol.h"

#include <QByteArray>

#include <optional>

namespace rp3 {

/// Why the province refuses a request. Each has a stable URN, `urn:rp3:problem:…`, and an HTTP status.
enum class ProblemType : std::uint8_t {
    Malformed, ///< 400: the body is not what the call takes.
    TooNew, ///< 400: a later protocol version.
    Unsigned, ///< 401: no signature, or not over what it must cover.
    BadSignature, ///< 401: the signature, or a digest, does not fit.
    Clock, ///< 401: `created` is too far from the province's clock; the `Date` header tells the time.
    Replayed, ///< 401: this nonce was used before.
    UnknownDevice, ///< 401: never enrolled here.
    Revoked, ///< 403: enrolled once, and no longer.
    WrongPost, ///< 403: signed for another post, province or PC than the signer's.
    CodeRefused, ///< 403: the enrolment code is unknown, used or expired, or the post is not the letter's.
    NotFound, ///< 404
    MethodNotAllowed, ///< 405
    Timeout, ///< 408: the request did not arrive in time.
    Gap, ///< 409: an earlier batch is missing; send from `expected` on.
    Fork, ///< 409: another batch stands under this number, or it follows another one. A person must look.
    DeviceKnown, ///< 409: this PC, or one of its keys, is enrolled already.
    TooLarge, ///< 413
    HeaderTooLarge, ///< 431
    Internal, ///< 500
    Busy, ///< 503: try again after `retryAfter`.
    Other, ///< Read only: a type this version does not know.
};

/// An error answer (RFC 9457).
struct Problem {
    ProblemType type = ProblemType::Other;
    int status = 0; ///< Of `Other`; the other types have theirs.
    std::optional<std::uint64_t> expected =
        std::nullopt; ///< With `Gap` and `Fork`: the number of the next batch.
    std::optional<BatchHash> head =
        std::nullopt; ///< With `Gap` and `Fork`: the hash of the last batch; null if none.
    std::optional<int> retryAfter = std::nullopt; ///< With `Busy`, in seconds.

    friend bool operator==(const Problem &, const Problem &) = default;
};

inline constexpr QByteArrayView problemContentType("application/problem+json");

[[nodiscard]] int statusOf(const Problem &problem);

/// The last part of the URN: `gap`.
[[nodiscard]] QByteArrayView slugOf(ProblemType type);

/// JSON with `type`, `title`, `status` and what the type carries. No text about the request: only codes and
/// numbers.
[[nodiscard]] QByteArray encodeProblem(const Problem &problem);

/// `Corrupt` if it is no such JSON; the answer then came from something that is not the province.
[[nodiscard]] Result<Problem> decodeProblem(QByteArrayView json);

} // namespace rp3
