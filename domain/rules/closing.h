// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"
#include "domain/rules/casestatus.h"

namespace rp3 {

/// Whether she is to ride or may still be on the way: the ride was approved or booked for a day, she was
/// picked up, arrived or something happened, and nobody called it off or wrote that she is back, or where she
/// wanted to stay.
[[nodiscard]] bool isOut(const Trip &trip);

/// Whether the risk counts as high: in the case, or in the latest assessment. Who lowers one must lower both.
[[nodiscard]] bool isAtHighRisk(const Case &theCase, const QList<RiskAssessment> &assessments);

/// What stands in the way of closing (`legal::closureBlock`): ask `closingBlocks` for the words. Whether
/// anybody proposed it is the door's to ask: `proposalIsMissing` stays false.
///
/// A clock of the law runs until the room has met it: the report of sexual violence, a request about her data
/// that is not answered, even one to which the law sets no hour, a yes that she took back. What the police
/// must do in time is asked for after the closing, too, and is not the room's to end. Of `time` only the zone
/// counts.
[[nodiscard]] ClosingFacts closingFacts(const CaseFacts &facts, const RoomTime &time);

/// The criteria (`codes::closureCriterion`) that this proposal does not say are met, in the order of the
/// list. Some cannot be met, as when nobody can reach her: the coordinator who signs sees what is missing and
/// judges.
[[nodiscard]] QList<Code> missingCriteria(const Closure &closure);

} // namespace rp3
