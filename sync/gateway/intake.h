// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"
#include "sync/gateway/call.h"
#include "sync/gateway/database.h"

namespace rp3::gateway {

/// What arrived, and when.
struct Arrival {
    QByteArrayView wire;
    Day today; ///< UTC
};

/// Takes one batch in the running transaction and answers with its signed receipt, which is worth something
/// only once the transaction is committed. A batch that was taken before is answered with its first receipt.
///
/// With `Fork` the transaction holds the evidence and is to be committed too.
[[nodiscard]] Outcome<QByteArray> takeBatch(Database &database, const Identity &identity,
                                            const Sender &sender, const Arrival &arrival);

} // namespace rp3::gateway
