// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/casestatus.h"

#include "domain/rules/access.h"
#include "domain/rules/casesteps.h"

#include <algorithm>

namespace rp3 {

std::span<const CaseStep> caseSteps()
{
    return steps::all;
}

Code firstCaseStatus()
{
    return steps::first;
}

const CaseStep *findCaseStep(Code from, Code to, Code before)
{
    const auto found = std::find_if(steps::all.begin(), steps::all.end(), [&](const CaseStep &step) {
        return step.from == from && step.to == to && (!step.onlyBack || to == before);
    });
    return found == steps::all.end() ? nullptr : &*found;
}

bool mayApprove(const CaseStep &step, const Codes &roles)
{
    const auto rows = accessMatrix();
    return std::any_of(rows.begin(), rows.end(),
                       [&](const AccessRow &row) { return row.code == step.approvedBy && row.isFor(roles); });
}

QList<const ClosingBlock *> closingBlocks(const ClosingFacts &facts)
{
    QList<const ClosingBlock *> blocks;
    const auto add = [&](bool blocked, const ClosingBlock &block) {
        if (blocked)
            blocks.append(&block);
    };
    add(facts.legalClockRuns, steps::legalClock);
    add(facts.riskIsHigh, steps::highRisk);
    add(facts.custodyIsOpen, steps::openCustody);
    add(facts.tripIsOut, steps::unreturnedTrip);
    add(facts.proposalIsMissing, steps::noProposal);
    return blocks;
}

} // namespace rp3
