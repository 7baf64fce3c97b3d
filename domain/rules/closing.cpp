// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/closing.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/custody.h"
#include "domain/rules/mandatoryclock.h"
#include "domain/rules/riskreview.h"

#include <algorithm>

namespace rp3 {

bool isOut(const Trip &trip)
{
    using namespace code::tripStatus;
    return (trip.status == jemput || trip.status == tiba || trip.status == insiden)
        && trip.returnedOn.isNull();
}

bool isAtHighRisk(const Case &theCase, const QList<RiskAssessment> &assessments)
{
    const RiskAssessment *latest = latestAssessment(assessments);
    return isHighRisk(theCase.risk) || (latest && isHighRisk(latest->level));
}

ClosingFacts closingFacts(const ClosingRecords &records)
{
    const auto isHeld = [&](const EvidenceItem &item) {
        return isInOurCustody(item, custodyOf(item.id, records.custody));
    };
    ClosingFacts facts;
    facts.legalClockRuns = mandatoryClockRuns(records.theCase.flags, records.theCase.mandatoryAction);
    facts.riskIsHigh = isAtHighRisk(records.theCase, records.assessments);
    facts.custodyIsOpen = std::any_of(records.evidence.begin(), records.evidence.end(), isHeld);
    facts.tripIsOut = std::any_of(records.trips.begin(), records.trips.end(), isOut);
    return facts;
}

QList<Code> missingCriteria(const Closure &closure)
{
    QList<Code> missing;
    for (const CodeItem &item : codes::closureCriterion.offered()) {
        if (!closure.criteria.contains(item.code))
            missing.append(item.code);
    }
    return missing;
}

} // namespace rp3
