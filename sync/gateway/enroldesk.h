// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"
#include "sync/gateway/call.h"
#include "sync/gateway/database.h"
#include "sync/protocol/enrolment.h"

namespace rp3::gateway {

/// BLAKE2b-256("rp3 code" ‖ code): what the database knows of an enrolment code.
[[nodiscard]] crypto::Digest hashOf(const EnrolmentCode &code);

/// Takes an enrolment request in the running transaction and answers with the signed confirmation. The same
/// PC asking again gets the same confirmation: its first answer may have been lost.
[[nodiscard]] Outcome<QByteArray> enrol(Database &database, const Identity &identity, QByteArrayView body,
                                        Instant now);

} // namespace rp3::gateway
