// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/case.h"
#include "domain/records/closure.h"
#include "domain/records/custodyevent.h"
#include "domain/records/evidenceitem.h"
#include "domain/records/riskassessment.h"
#include "domain/records/trip.h"
#include "domain/rules/casestatus.h"

namespace rp3 {

/// Whether she may still be on the way: she was picked up, arrived or something happened, and nobody wrote
/// that she is back, or where she wanted to stay.
[[nodiscard]] bool isOut(const Trip &trip);

/// Whether the risk counts as high: in the case, or in the latest assessment. Who lowers one must lower both.
[[nodiscard]] bool isAtHighRisk(const Case &theCase, const QList<RiskAssessment> &assessments);

/// The records that can keep a case open.
struct ClosingRecords {
    const Case &theCase;
    const QList<RiskAssessment> &assessments;
    const QList<EvidenceItem> &evidence;
    const QList<CustodyEvent> &custody; ///< Of all items.
    const QList<Trip> &trips;
};

/// What stands in the way of closing (`legal::closureBlock`): ask `closingBlocks` for the words. Whether
/// anybody proposed it, only the journal knows: `proposalIsMissing` stays false.
[[nodiscard]] ClosingFacts closingFacts(const ClosingRecords &records);

/// The criteria (`codes::closureCriterion`) that this proposal does not say are met, in the order of the
/// list. Some cannot be met, as when nobody can reach her: the coordinator who signs sees what is missing and
/// judges.
[[nodiscard]] QList<Code> missingCriteria(const Closure &closure);

} // namespace rp3
