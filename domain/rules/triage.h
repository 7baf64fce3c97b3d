// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"
#include "domain/records/complaint.h"
#include "domain/records/riskassessment.h"

#include <span>

namespace rp3 {

/// One of the six questions that come before everything else, and what its alarming answer calls for.
struct TriageQuestion {
    Code code;
    Words question; ///< As it is said to her.
    Code Complaint::*answer;
    Code alarm; ///< The answer that calls for something now, `codes::triageAnswer`.
    Code flag; ///< The risk that it means, `codes::riskFlag`.
    Words advice; ///< What to do at once.
    std::span<const Code> lines; ///< Whom to call, best first: codes of `helpLines`.
};

/// The six, in their order, from domain/data/spoken.json.
[[nodiscard]] std::span<const TriageQuestion> triageQuestions();

/// Whether her answer to `question` calls for something now.
[[nodiscard]] bool isAlarming(const TriageQuestion &question, const Complaint &complaint);

/// The triage as an assessment: the risks that her answers mean, and those she was not sure about or did not
/// want to speak of. Its level is left to the officer.
[[nodiscard]] RiskAssessment triageOf(const Complaint &complaint);

} // namespace rp3
