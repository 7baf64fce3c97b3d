// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"
#include "domain/rules/warnings.h"

#include <optional>

namespace rp3 {

// The rules of early warning that look at one case. Each finds something or nothing; `numbers` are those that
// hold in the room. Only W14 looks at cases that are closed or handed over, too: evidence must stand up in
// court years later.

/// W3: the last assessment is graver than the one before it. A level that was left open is passed over.
[[nodiscard]] std::optional<Warning> riskRising(const CaseFacts &facts);

/// W4: the risk is high, and nobody has spoken with her for more than 24 hours, or since the complaint. Where
/// only the day of a contact is known its last moment counts: a warning that comes is true.
[[nodiscard]] std::optional<Warning> highRiskWithoutContact(const CaseFacts &facts, const RoomTime &time,
                                                            const LimitRule &numbers = warnings::w4);

/// W5: less than 12 hours are left of the 3×24, or none, and nobody wrote how it ended.
[[nodiscard]] std::optional<Warning> reportClockNearlyOver(const CaseFacts &facts, const RoomTime &time,
                                                           const LimitRule &numbers = warnings::w5);

/// W6: the health window is or may be open, and nobody referred her.
[[nodiscard]] std::optional<Warning> healthWindowOpen(const CaseFacts &facts, const RoomTime &time);

/// W7: a follow-up since the complaint reports retaliation.
[[nodiscard]] std::optional<Warning> retaliationReported(const CaseFacts &facts, const RoomTime &time);

/// W8: a child is involved, or trafficking.
[[nodiscard]] std::optional<Warning> childOrTrafficking(const CaseFacts &facts);

/// W14: a chain of custody has a gap (`custodyGaps`).
[[nodiscard]] std::optional<Warning> custodyGap(const CaseFacts &facts);

} // namespace rp3
