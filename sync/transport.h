// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/signing.h"
#include "domain/base/result.h"
#include "sync/protocol/letter.h"
#include "sync/protocol/problem.h"

#include <QByteArray>
#include <QFuture>

#include <functional>
#include <memory>

namespace rp3 {

/// One call to the province.
struct Request {
    QByteArray method; ///< `POST` or `GET`
    QByteArray path; ///< `/v1/batches`
    QByteArray query; ///< From `?` on, or empty.
    QByteArray body;

    friend bool operator==(const Request &, const Request &) = default;
};

/// What the province answered: a body, or why it refuses.
struct Answer {
    QByteArray body;
    std::optional<Problem> problem = std::nullopt;
};

/// Carries calls to the province. One at a time; on the thread that made it.
class Transport {
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    /// `Offline`: no answer. `Corrupt`: somebody answered who is not the province, or its answer is broken.
    /// `Full`: the answer is longer than any may be. What the province itself says is an `Answer`.
    [[nodiscard]] virtual QFuture<Result<Answer>> send(const Request &request) = 0;
};

/// What a transport needs to know.
struct TransportAccess {
    EnrolmentLetter letter;
    DeviceId device;
    crypto::SigningKeyPair key; ///< Signs requests.
};

using TransportMaker = std::function<Result<std::unique_ptr<Transport>>(TransportAccess)>;

/// A refusal as an error: `Denied` if this PC may not, or no more; `Conflict` if a person must look;
/// `Offline` if trying again helps; else `Rejected`.
[[nodiscard]] Error errorOf(const Problem &problem);

/// The answer's body, or its problem as an error.
[[nodiscard]] Result<QByteArray> bodyOf(const Result<Answer> &answer);

} // namespace rp3
