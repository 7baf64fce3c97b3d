// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"
#include "domain/rules/duty.h"

namespace rp3 {

/// The duties of a case that stand in its records with a day, unjudged and in no order.
///
/// - Of the checks for retaliation the one that is due and the next one are duties; a follow-up planned for
///   it is not listed twice.
/// - These, and the end of her contract, are asked about while the case is worked on or the watch for
///   retaliation runs: who is dismissed after closing is retaliated against all the same.
/// - A promised date is kept by any contact on it or after it; a newer promise replaces an older one.
/// - A service is looked at as often as a risk of its urgency is reviewed, counted from the last step of it
/// or the
///   last follow-up about services: no rule sets a day.
///
/// What is over or taken over has no more checks, promises, services, plans and goals; what somebody
/// planned, sent out or took in custody remains.
[[nodiscard]] QList<Duty> dateDuties(const CaseFacts &facts, const RoomTime &time);

} // namespace rp3
