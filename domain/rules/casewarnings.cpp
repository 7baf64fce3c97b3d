// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/casewarnings.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/contact.h"
#include "domain/rules/custody.h"
#include "domain/rules/healthreferral.h"
#include "domain/rules/mandatoryclock.h"
#include "domain/rules/retaliationwatch.h"
#include "domain/rules/riskreview.h"
#include "domain/rules/warnings.h"

#include <algorithm>
#include <utility>

namespace rp3 {

namespace {

std::optional<Warning> found(bool isFound, const WarningRule &rule, const CaseFacts &facts)
{
    return isFound ? std::optional(Warning{&rule, {facts.dossier}}) : std::nullopt;
}

/// From 1 for low; nothing for a level that was left open.
std::optional<int> gravity(Code level)
{
    if (isHighRisk(level))
        return 3;
    if (level == code::riskLevel::sedang)
        return 2;
    return level == code::riskLevel::rendah ? std::optional(1) : std::nullopt;
}

} // namespace

std::optional<Warning> riskRising(const CaseFacts &facts)
{
    std::optional<int> before;
    std::optional<int> last;
    for (const RiskAssessment *assessment : judgedAssessments(facts.assessments)) {
        if (const auto grave = gravity(assessment->level))
            before = std::exchange(last, grave);
    }
    return found(isWorkedOn(facts) && before && *last > *before, warnings::w3, facts);
}

std::optional<Warning> highRiskWithoutContact(const CaseFacts &facts, const RoomTime &time,
                                              const LimitRule &numbers)
{
    const Instant contact =
        std::max(lastContact(facts.sessions, facts.followUps, time), complaintAt(facts, time));
    const bool isSilent = !contact.isNull() && time.now.since(contact) > numbers.limit;
    return found(isWorkedOn(facts) && isHighRisk(riskOf(facts)) && isSilent, warnings::w4, facts);
}

std::optional<Warning> reportClockNearlyOver(const CaseFacts &facts, const RoomTime &time,
                                             const LimitRule &numbers)
{
    const Instant received = complaintAt(facts, time);
    const bool runs = mandatoryClockRuns(facts.theCase.flags, facts.theCase.mandatoryAction)
        && isWorkedOn(facts) && !received.isNull();
    return found(runs && policeReportClock(received).left(time.now) < numbers.limit, warnings::w5, facts);
}

std::optional<Warning> healthWindowOpen(const CaseFacts &facts, const RoomTime &time)
{
    return found(isWorkedOn(facts) && !openHealthNeeds(facts, time).isEmpty(), warnings::w6, facts);
}

std::optional<Warning> retaliationReported(const CaseFacts &facts, const RoomTime &time)
{
    const Day complained = time.dayOf(complaintAt(facts, time));
    const bool isReported =
        std::any_of(facts.followUps.begin(), facts.followUps.end(), [&](const FollowUp &followUp) {
            const bool isSince = followUp.doneOn.isNull() || followUp.doneOn >= complained;
            return isSince && reportsRetaliation(followUp);
        });
    return found(isWorkedOn(facts) && isReported, warnings::w7, facts);
}

std::optional<Warning> childOrTrafficking(const CaseFacts &facts)
{
    const Codes &flags = facts.theCase.flags;
    const bool isFlagged = flags.contains(code::caseFlag::child) || flags.contains(code::caseFlag::tppo);
    return found(isWorkedOn(facts) && isFlagged, warnings::w8, facts);
}

std::optional<Warning> custodyGap(const CaseFacts &facts)
{
    const bool hasGap =
        std::any_of(facts.evidence.begin(), facts.evidence.end(), [&](const EvidenceItem &item) {
            return !custodyGaps(item, custodyOf(item.id, facts.custody)).isEmpty();
        });
    return found(hasGap, warnings::w14, facts);
}

} // namespace rp3
