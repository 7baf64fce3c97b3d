// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/casefacts.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/closing.h"
#include "domain/rules/riskreview.h"
#include "domain/rules/serviceprogress.h"

#include <algorithm>

namespace rp3 {

bool isWorkedOn(const CaseFacts &facts)
{
    using namespace code::caseStatus;
    const bool isGone = facts.theCase.status == dilimpahkan && isTakenOver(facts.services);
    return facts.theCase.status != tutup && !isGone;
}

Instant complaintAt(const CaseFacts &facts, const RoomTime &time)
{
    Instant first;
    for (const Complaint &complaint : facts.complaints) {
        const Instant received = time.earliest(complaint.receivedAt, complaint.receivedOn);
        if (!received.isNull())
            first = first.isNull() ? received : std::min(first, received);
    }
    return first.isNull() ? time.earliest(facts.theCase.openedAt, facts.theCase.openedOn) : first;
}

Code riskOf(const CaseFacts &facts)
{
    if (isAtHighRisk(facts.theCase, facts.assessments))
        return code::riskLevel::tinggi;
    if (!facts.theCase.risk.isEmpty())
        return facts.theCase.risk;
    const RiskAssessment *latest = latestAssessment(facts.assessments);
    return latest ? latest->level : Code();
}

} // namespace rp3
