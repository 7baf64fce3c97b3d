// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/riskassessment.h"
#include "domain/rules/countdown.h"
#include "domain/rules/roomtime.h"

#include <optional>

namespace rp3 {

/// Whether this level (`codes::riskLevel`) is treated as high: `tinggi`, or one that this version does not
/// know.
[[nodiscard]] bool isHighRisk(Code level);

/// The level that her answers propose (`codes::riskFlag`): high as soon as one flag proposes it
/// (`ItemFlag::ProposesHigh`) or is not known to this version; otherwise nothing. It is no score: the officer
/// decides.
[[nodiscard]] std::optional<Code> proposedRisk(const Codes &flags);

/// Whether an officer who chooses `level` must say why: she chose another one than the flags propose. While
/// she has not chosen there is nothing to explain.
[[nodiscard]] bool needsOverrideReason(Code level, const Codes &flags);

/// Whether that reason is wanting.
[[nodiscard]] bool lacksOverrideReason(const RiskAssessment &assessment);

/// How soon somebody must judge the risk again: high after a day, medium after 7, low after 30
/// (`legal::reviewTinggi`, `reviewSedang`, `reviewRendah`). A level that was left open counts as medium, as
/// for the response clock.
[[nodiscard]] const LegalClock &reviewRule(Code level);

/// The review clock of a risk that was judged at `assessedAt`.
[[nodiscard]] Countdown reviewClock(Code level, Instant assessedAt);

/// The last day for the next review, where only the day of this one is known; null if not even that is.
[[nodiscard]] Day nextReviewDay(Code level, Day assessedOn);

/// The last assessment with a level, or null. Of two on one day the one with the later time counts, else the
/// one that stands later in the list.
[[nodiscard]] const RiskAssessment *latestAssessment(const QList<RiskAssessment> &assessments);

/// The assessments with a level, oldest first.
[[nodiscard]] QList<const RiskAssessment *> judgedAssessments(const QList<RiskAssessment> &assessments);

} // namespace rp3
