// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "sync/gateway/outcome.h"
#include "sync/protocol/httpsignature.h"

#include <QByteArray>

namespace rp3::gateway {

/// A request, as far as the gateway looks at it.
struct Call {
    SignedRequest request; ///< The digest is what the client says.
    SignatureHeaders signature;
    QByteArray body;
};

/// What goes back.
struct Answer {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
};

[[nodiscard]] Answer answerOf(const Problem &problem);

/// Who this gateway is. One for all threads.
struct Identity {
    ProvinceId province;
    crypto::SigningKeyPair signing;
};

/// A PC of a post, once its signature is checked.
struct Sender {
    DeviceId device;
    PostId post;
    crypto::VerifyKey deviceKey;
};

} // namespace rp3::gateway
