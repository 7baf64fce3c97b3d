// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/clockduties.h"

#include "domain/rules/contact.h"
#include "domain/rules/datarequestclock.h"
#include "domain/rules/healthreferral.h"
#include "domain/rules/legal.h"
#include "domain/rules/mandatoryclock.h"
#include "domain/rules/responseclock.h"
#include "domain/rules/riskreview.h"

namespace rp3 {

namespace {

QList<Duty> answerDuties(const CaseFacts &facts, const RoomTime &time)
{
    const Instant received = complaintAt(facts, time);
    if (received.isNull() || !firstSession(facts.sessions, time).isNull())
        return {};
    return {dutyBy(responseClock(riskOf(facts), received), DutyKind::Respond, facts.theCase.id, time)};
}

QList<Duty> reportDuties(const CaseFacts &facts, const RoomTime &time)
{
    const Instant received = complaintAt(facts, time);
    if (received.isNull() || !mandatoryClockRuns(facts.theCase.flags, facts.theCase.mandatoryAction))
        return {};
    return {dutyBy(forwardClock(received), DutyKind::ForwardCase, facts.theCase.id, time),
            dutyBy(policeReportClock(received), DutyKind::ReportToPolice, facts.theCase.id, time)};
}

QList<Duty> healthDuties(const CaseFacts &facts, const RoomTime &time)
{
    QList<Duty> duties;
    for (const HealthNeed &need : openHealthNeeds(facts, time)) {
        const Countdown clock(legal::health72h, need.since);
        duties.append(dutyBy(clock, DutyKind::ReferToHealth, need.record, time));
    }
    return duties;
}

/// The earlier of the rule's clock and the day on which the officer wanted to look again.
QList<Duty> reviewDuties(const CaseFacts &facts, const RoomTime &time)
{
    const RiskAssessment *latest = latestAssessment(facts.assessments);
    if (!latest)
        return {};
    const Instant judgedAt = time.earliest(latest->assessedAt, latest->assessedOn);
    const Day wanted = latest->nextReviewOn;
    if (!judgedAt.isNull()) {
        const Countdown clock = reviewClock(latest->level, judgedAt);
        if (wanted.isNull() || wanted >= time.dayOf(clock.due()))
            return {dutyBy(clock, DutyKind::ReviewRisk, latest->id, time)};
    }
    Duty duty;
    duty.kind = DutyKind::ReviewRisk;
    duty.record = latest->id;
    duty.dueOn = wanted;
    duty.source = &reviewRule(latest->level);
    return {duty};
}

bool isOpen(const DataRequest &request)
{
    const bool refused = request.granted == false && !request.decidedOn.isNull();
    return request.doneOn.isNull() && !refused;
}

QList<Duty> requestDuties(const CaseFacts &facts, const RoomTime &time)
{
    QList<Duty> duties;
    for (const DataRequest &request : facts.dataRequests) {
        if (!isOpen(request))
            continue;
        const Instant received = time.earliest(request.receivedAt, request.receivedOn);
        const auto clock = received.isNull() ? std::nullopt : dataRequestClock(request.kind, received);
        Duty undated;
        undated.kind = DutyKind::AnswerDataRequest;
        undated.record = request.id;
        undated.source = dataRequestRule(request.kind);
        duties.append(clock ? dutyBy(*clock, undated.kind, request.id, time) : undated);
    }
    return duties;
}

} // namespace

QList<Duty> clockDuties(const CaseFacts &facts, const RoomTime &time)
{
    QList<Duty> duties = reportDuties(facts, time) + requestDuties(facts, time);
    if (isWorkedOn(facts.theCase))
        duties += answerDuties(facts, time) + healthDuties(facts, time) + reviewDuties(facts, time);
    return duties;
}

} // namespace rp3
