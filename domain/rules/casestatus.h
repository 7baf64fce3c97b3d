// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"
#include "domain/codes/codes.h"

#include <QList>

#include <span>

namespace rp3 {

/// What must be true before a step of a case.
enum class StepNeed {
    Nothing,
    HerRequest, ///< She asked for it.
    Closing, ///< Somebody proposed it, and no other `ClosingBlock` stands.
};

/// One step that the status of a case may take (`codes::caseStatus`).
struct CaseStep {
    Code from;
    Code to;
    StepNeed need;
    Code approvedBy; ///< The row of the access matrix that must approve; empty: nobody.
    bool onlyBack; ///< Allowed only to the status the case had before `from`.
};

/// Every step there is, from domain/data/case_transitions.json.
[[nodiscard]] std::span<const CaseStep> caseSteps();

/// The status of a new case.
[[nodiscard]] Code firstCaseStatus();

/// The step from one status to another, or null if there is none. `before` is the status the case had before
/// `from`: a postponed case goes back to exactly that; a case that was handed over comes back as a reopening.
[[nodiscard]] const CaseStep *findCaseStep(Code from, Code to, Code before);

[[nodiscard]] inline bool isAllowed(Code from, Code to, Code before)
{
    return findCaseStep(from, to, before) != nullptr;
}

/// Whether a member of staff with these `roles` (`codes::staffRole`) may approve the step. False if it needs
/// no approval: there is nothing to sign.
[[nodiscard]] bool mayApprove(const CaseStep &step, const Codes &roles);

/// What keeps a case from being closed.
struct ClosingBlock {
    Code code;
    Words words;
};

/// What is known about a case when somebody wants to close it.
struct ClosingFacts {
    bool legalClockRuns = false;
    bool riskIsHigh = false;
    bool custodyIsOpen = false;
    bool tripIsOut = false;
    bool proposalIsMissing = false; ///< Nobody proposed it since the case was opened, or last reopened.
};

/// Everything that keeps the case open, in the order of the data; empty: it may be closed.
[[nodiscard]] QList<const ClosingBlock *> closingBlocks(const ClosingFacts &facts);

} // namespace rp3
