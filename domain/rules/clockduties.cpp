// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/clockduties.h"

#include "domain/codes/codevalues.h"
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

/// Whether something happened to her on this ride.
bool wentWrong(const Trip &trip)
{
    return trip.status == code::tripStatus::insiden || trip.hadIncident.value_or(false);
}

/// The first sign that she may be less safe than the last assessment says; its duty is due on that day.
std::optional<Duty> changeDuty(const CaseFacts &facts, const RoomTime &time)
{
    const RiskAssessment *latest = latestAssessment(facts.assessments);
    const Instant judgedAt = latest ? time.latest(latest->assessedAt, latest->assessedOn) : Instant();
    Instant first;
    std::optional<Duty> duty;
    const auto consider = [&](Instant happened, const RecordId &record) {
        if ((latest && happened <= judgedAt) || (duty && happened >= first))
            return;
        first = happened;
        const Day due =
            time.dayOf(happened.isNull() ? happened : happened.plus(legal::reviewChanged.deadline));
        duty = dutyOn(due, DutyKind::ReviewRisk, record, &legal::reviewChanged);
    };
    for (const FollowUp &followUp : facts.followUps) {
        if (followUp.safetyChanged.value_or(false))
            consider(time.startOf(followUp.doneOn), followUp.id);
    }
    for (const Trip &trip : facts.trips) {
        if (wentWrong(trip))
            consider(time.earliest(trip.plannedAt, trip.plannedOn), trip.id);
    }
    return duty;
}

/// The earlier of the rule's clock and the day on which the officer wanted to look again.
QList<Duty> plannedReview(const CaseFacts &facts, const RoomTime &time)
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

/// One review answers all that asks for it, so only the earlier one is due.
QList<Duty> reviewDuties(const CaseFacts &facts, const RoomTime &time)
{
    const QList<Duty> planned = plannedReview(facts, time);
    const auto changed = changeDuty(facts, time);
    const bool isPlannedBefore = !planned.isEmpty() && changed && planned.first().dueOn < changed->dueOn;
    return changed && !isPlannedBefore ? QList{*changed} : planned;
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
    if (isWorkedOn(facts))
        duties += answerDuties(facts, time) + healthDuties(facts, time) + reviewDuties(facts, time);
    return duties;
}

} // namespace rp3
