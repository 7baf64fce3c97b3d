// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/datarequest.h"
#include "domain/rules/countdown.h"

#include <optional>

namespace rp3 {

/// The deadline that the data protection law sets for this kind of request (`codes::dataRequest`), or null if
/// it sets none: access and copy (UU 27/2022 Ps. 32, `legal::pdpAccess`), correction (Ps. 30,
/// `pdpCorrection`), withdrawal (Ps. 40, `pdpWithdraw`), restriction and objection (Ps. 41, `pdpLimit`). To
/// erase is a duty without an hour (Ps. 43, `pdpEnd`).
[[nodiscard]] const LegalClock *dataRequestRule(Code kind);

/// The clock of a request, from when she asked; nothing for a kind without a deadline.
[[nodiscard]] std::optional<Countdown> dataRequestClock(Code kind, Instant receivedAt);

/// Whether it is neither done nor refused.
[[nodiscard]] bool isOpen(const DataRequest &request);

/// Whether it is refused and nobody wrote why: she must be told (`legal::pdpRefuse`).
[[nodiscard]] bool isRefusedWithoutReason(const DataRequest &request);

} // namespace rp3
