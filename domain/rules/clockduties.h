// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"
#include "domain/rules/duty.h"

namespace rp3 {

/// The duties of a case that a rule gives a clock, unjudged and in no order: the first answer, the 3×24
/// hours, the health window, the review of the risk, and what she asks of her own data.
///
/// Where a follow-up found that her safety changed or something happened on a ride, the risk is judged again
/// on that day (`legal::reviewChanged`), also if nobody judged it before.
///
/// What is over or taken over needs no first answer, no referral and no review; the law's clocks run on
/// until somebody wrote how they ended.
[[nodiscard]] QList<Duty> clockDuties(const CaseFacts &facts, const RoomTime &time);

} // namespace rp3
