// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/code.h"
#include "domain/rules/countdown.h"

namespace rp3 {

/// How fast a complaint of this risk (`codes::riskLevel`) must be answered: high at once, medium in 6 hours,
/// low in 72 (`legal::riskHigh`, `riskMedium`, `riskLow`).
///
/// While nobody has judged the risk it counts as medium: so much time there is to judge it. A level this
/// version does not know counts as high.
[[nodiscard]] const LegalClock &responseRule(Code risk);

/// The response clock of a complaint, from when it reached the room.
[[nodiscard]] Countdown responseClock(Code risk, Instant receivedAt);

} // namespace rp3
