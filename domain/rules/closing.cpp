// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/closing.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/consentduties.h"
#include "domain/rules/custody.h"
#include "domain/rules/datarequestclock.h"
#include "domain/rules/mandatoryclock.h"
#include "domain/rules/riskreview.h"

#include <algorithm>

namespace rp3 {

namespace {

bool legalClockRuns(const CaseFacts &facts, const RoomTime &time)
{
    const auto isToStop = [](const Duty &duty) { return duty.kind == DutyKind::HonourWithdrawal; };
    return mandatoryClockRuns(facts.theCase.flags, facts.theCase.mandatoryAction)
        || std::ranges::any_of(facts.dataRequests, isOpen)
        || std::ranges::any_of(consentDuties(facts, time), isToStop);
}

} // namespace

bool isOut(const Trip &trip)
{
    using namespace code::tripStatus;
    const Code status = trip.status;
    const bool isOnTheWay = status == jemput || status == tiba || status == insiden;
    const bool isToCome = (status == setuju || status == pesan) && !trip.plannedOn.isNull();
    return (isOnTheWay || isToCome) && trip.returnedOn.isNull();
}

bool isAtHighRisk(const Case &theCase, const QList<RiskAssessment> &assessments)
{
    const RiskAssessment *latest = latestAssessment(assessments);
    return isHighRisk(theCase.risk) || (latest && isHighRisk(latest->level));
}

ClosingFacts closingFacts(const CaseFacts &facts, const RoomTime &time)
{
    const auto isHeld = [&](const EvidenceItem &item) {
        return isInOurCustody(item, custodyOf(item.id, facts.custody));
    };
    ClosingFacts closing;
    closing.legalClockRuns = legalClockRuns(facts, time);
    closing.riskIsHigh = isAtHighRisk(facts.theCase, facts.assessments);
    closing.custodyIsOpen = std::ranges::any_of(facts.evidence, isHeld);
    closing.tripIsOut = std::ranges::any_of(facts.trips, isOut);
    return closing;
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
