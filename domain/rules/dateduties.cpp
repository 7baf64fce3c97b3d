// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/dateduties.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/appointmentduties.h"
#include "domain/rules/contact.h"
#include "domain/rules/custody.h"
#include "domain/rules/legal.h"
#include "domain/rules/retaliationwatch.h"
#include "domain/rules/ridesteps.h"
#include "domain/rules/riskreview.h"
#include "domain/rules/serviceprogress.h"

#include <algorithm>

namespace rp3 {

namespace {

QList<RetaliationCheck> openChecks(const CaseFacts &facts, Day today)
{
    QList<RetaliationCheck> open;
    const Day start = retaliationWatchStart(facts.complaints, facts.baselines);
    bool nextIsThere = false;
    for (const RetaliationCheck &check : retaliationChecks(start, facts.followUps, today)) {
        const bool isNext = check.state == CheckState::Planned && !nextIsThere;
        nextIsThere = nextIsThere || isNext;
        if (isNext || check.state == CheckState::Due)
            open.append(check);
    }
    return open;
}

/// What is asked about her work since she complained.
QList<Duty> retaliationDuties(const CaseFacts &facts, Day today)
{
    QList<Duty> duties;
    const Day start = retaliationWatchStart(facts.complaints, facts.baselines);
    if (!isWorkedOn(facts) && !retaliationWatchRuns(start, today))
        return duties;
    const auto recordOf = [&](const RecordId &followUp) {
        return followUp.isNull() ? facts.theCase.id : followUp;
    };
    for (const RetaliationCheck &check : openChecks(facts, today))
        duties.append(dutyOn(check.dueOn, DutyKind::CheckRetaliation, recordOf(check.followUp), check.rule));
    if (const auto question = contractQuestion(facts.baselines, facts.followUps, today))
        duties.append(dutyOn(question->endsOn, DutyKind::AskContractEnd, recordOf(question->followUp)));
    return duties;
}

QList<Duty> followUpDuties(const CaseFacts &facts, Day today)
{
    auto duties = retaliationDuties(facts, today);
    for (const FollowUp &followUp : facts.followUps) {
        const bool isListed = std::ranges::find(duties, followUp.id, &Duty::record) != duties.end();
        if (!followUp.dueOn.isNull() && followUp.doneOn.isNull() && !isListed)
            duties.append(dutyOn(followUp.dueOn, DutyKind::FollowUp, followUp.id));
    }
    return duties;
}

QList<Duty> promiseDuties(const CaseFacts &facts)
{
    QList<Duty> duties;
    const Day contact = lastContactDay(facts.sessions, facts.followUps);
    const Promise promise = lastPromise(facts.sessions, facts.followUps);
    const Day ofCase = facts.theCase.nextOn;
    if (promise.nextOn > contact)
        duties.append(dutyOn(promise.nextOn, DutyKind::KeepPromise, promise.record));
    if (ofCase > contact && ofCase != promise.nextOn)
        duties.append(dutyOn(ofCase, DutyKind::KeepPromise, facts.theCase.id));
    return duties;
}

QList<Duty> serviceDuties(const CaseFacts &facts)
{
    Day asked; // The last time somebody asked her about her services.
    for (const FollowUp &followUp : facts.followUps) {
        if (followUp.kind == code::followUpKind::layanan)
            asked = std::max(asked, followUp.doneOn);
    }
    QList<Duty> duties;
    for (const Service &service : facts.services) {
        if (isOver(service))
            continue;
        const Day begun = std::max(service.acceptedOn, service.firstServedOn);
        const Day step = std::max(service.requestedOn, begun);
        const DutyKind kind = isAwaited(service) ? DutyKind::AwaitAcceptance : DutyKind::CompleteService;
        const Day looked = step.isNull() ? step : std::max(step, asked);
        duties.append(dutyOn(nextReviewDay(service.urgency, looked), kind, service.id));
    }
    return duties;
}

QList<Duty> planDuties(const CaseFacts &facts)
{
    QList<Duty> duties;
    for (const SafetyPlanItem &item : facts.safetyPlan) {
        if (!item.reviewOn.isNull() && item.status != code::safetyPlanStatus::ended)
            duties.append(dutyOn(item.reviewOn, DutyKind::ReviewSafetyPlan, item.id));
    }
    for (const Goal &goal : facts.goals) {
        using namespace code::goalStatus;
        if (!goal.reviewOn.isNull() && goal.status != capai && goal.status != na)
            duties.append(dutyOn(goal.reviewOn, DutyKind::ReviewGoal, goal.id));
        if (!goal.agreedOn.isNull() && goal.approvedOn.isNull() && goal.status != capai && goal.status != na)
            duties.append(dutyOn({}, DutyKind::ApproveGoal, goal.id));
    }
    return duties;
}

/// Whether this ride takes place: it is planned, and neither called off nor failed.
bool isPlanned(const RecordId &ride, const QList<Trip> &trips)
{
    using namespace code::tripStatus;
    const auto found = std::ranges::find(trips, ride, &Trip::id);
    return found != trips.end() && found->status != batal && found->status != gagal;
}

QList<Duty> diaryDuties(const CaseFacts &facts, Day today)
{
    QList<Duty> duties;
    for (const Appointment &appointment : facts.appointments)
        duties += appointmentDuties(appointment, isPlanned(appointment.trip, facts.trips), today);
    for (const Task &task : facts.tasks) {
        if (task.doneOn.isNull())
            duties.append(dutyOn(task.dueOn, DutyKind::DoTask, task.id));
    }
    return duties;
}

QList<Duty> evidenceDuties(const CaseFacts &facts)
{
    QList<Duty> duties;
    for (const EvidenceItem &item : facts.evidence) {
        const auto chain = custodyOf(item.id, facts.custody);
        if (!needsCare(item, chain))
            continue;
        const Day since = chain.isEmpty() ? item.obtainedOn : chain.last().happenedOn;
        duties.append(dutyOn(since, DutyKind::CareForEvidence, item.id, &legal::evidenceKeep));
    }
    return duties;
}

QList<Duty> tripDuties(const CaseFacts &facts)
{
    using namespace code::tripStatus;
    QList<Duty> duties;
    for (const Trip &trip : facts.trips) {
        if (!trip.returnedOn.isNull() || trip.status == batal || trip.status == gagal)
            continue;
        const bool isAsked = trip.status == minta || trip.status.isEmpty();
        const DutyKind kind = isAsked ? DutyKind::ApproveTrip : DutyKind::ConfirmTrip;
        duties.append(dutyOn(trip.plannedOn, kind, trip.id));
        if (!rideStand(trip, true).unchecked.isEmpty())
            duties.append(dutyOn(trip.plannedOn, DutyKind::CheckRide, trip.id));
    }
    return duties;
}

/// Until the case is closed, once everything else was done for it.
QList<Duty> closingDuties(const CaseFacts &facts)
{
    if (facts.theCase.status != code::caseStatus::pantau || !facts.proposal)
        return {};
    return {dutyOn({}, DutyKind::ApproveClosing, facts.theCase.id)};
}

/// Until a follow-up of kind `purna` is planned or reached her.
QList<Duty> aftercareDuties(const CaseFacts &facts)
{
    if (facts.theCase.status != code::caseStatus::tutup || !facts.proposal
        || facts.proposal->aftercareOn.isNull())
        return {};
    const bool isSeenTo =
        std::any_of(facts.followUps.begin(), facts.followUps.end(), [&](const FollowUp &followUp) {
            const bool isPlanned = followUp.doneOn.isNull() && !followUp.dueOn.isNull();
            const bool isDone = reachedHer(followUp) && followUp.doneOn >= facts.proposal->aftercareOn;
            return followUp.kind == code::followUpKind::purna && (isPlanned || isDone);
        });
    if (isSeenTo)
        return {};
    return {dutyOn(facts.proposal->aftercareOn, DutyKind::LookBack, facts.proposal->id)};
}

} // namespace

QList<Duty> dateDuties(const CaseFacts &facts, const RoomTime &time)
{
    QList<Duty> duties = followUpDuties(facts, time.today()) + diaryDuties(facts, time.today())
        + evidenceDuties(facts) + tripDuties(facts) + aftercareDuties(facts);
    if (isWorkedOn(facts))
        duties += promiseDuties(facts) + serviceDuties(facts) + planDuties(facts) + closingDuties(facts);
    return duties;
}

} // namespace rp3
