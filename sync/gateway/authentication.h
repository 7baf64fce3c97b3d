// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"
#include "sync/gateway/call.h"
#include "sync/gateway/database.h"

namespace rp3::gateway {

/// How far `created` may be from our clock, either way.
inline constexpr std::chrono::seconds clockTolerance{300};

/// Who sent `call`: checks digest, signature, date and nonce, and binds the running transaction to the
/// sender's post, so that it sees no other. A nonce counts as used once the transaction commits.
[[nodiscard]] Outcome<Sender> authenticate(Database &database, const Call &call, Instant now);

/// Sets one of the settings of schema.sql (`post`, `device`, `code`) for the running transaction.
[[nodiscard]] Result<void> bind(Database &database, QByteArrayView setting, QByteArrayView id);

} // namespace rp3::gateway
