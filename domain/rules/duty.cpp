// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/duty.h"

#include "domain/rules/legal.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace rp3 {

namespace {

bool isOverdue(const Duty &duty, const RoomTime &time)
{
    if (duty.clock)
        return duty.clock->state(time.now) == ClockState::Overdue;
    return !duty.dueOn.isNull() && duty.dueOn < time.today();
}

bool isSoon(const Duty &duty, const RoomTime &time)
{
    if (duty.clock)
        return duty.clock->state(time.now) == ClockState::DueSoon;
    return duty.dueOn == time.today();
}

/// The last moment in time; null for none.
Instant endOf(const Duty &duty, const RoomTime &time)
{
    return duty.clock ? duty.clock->due() : time.endOf(duty.dueOn);
}

bool isLongOverdue(const Duty &duty, const RoomTime &time)
{
    return isOverdue(duty, time) && endOf(duty, time).plus(legal::overdueEscalates.deadline) <= time.now;
}

/// She was out, and nobody knows whether she is back.
bool isAboutHerReturn(DutyKind kind)
{
    return kind == DutyKind::ConfirmTrip || kind == DutyKind::AskHome;
}

Urgency urgencyOf(const Duty &duty, const RoomTime &time)
{
    const bool isCritical = duty.source && duty.source->severity == Severity::Critical;
    const bool mayBeLost = isAboutHerReturn(duty.kind) && isOverdue(duty, time);
    const bool nearlyOver = isOverdue(duty, time) || isSoon(duty, time);
    if (mayBeLost || (isCritical && nearlyOver))
        return Urgency::Pressing;
    if (isOverdue(duty, time) || duty.kind == DutyKind::HandOver)
        return Urgency::Overdue;
    // Other duties or another unit wait for these, or somebody reads who must not; no day is set for them.
    const bool isWaitedFor = duty.kind == DutyKind::CheckKind || duty.kind == DutyKind::FindReceiver
        || duty.kind == DutyKind::CheckNamesake;
    return isWaitedFor || isSoon(duty, time) ? Urgency::Soon : Urgency::Later;
}

} // namespace

Duty dutyOn(Day day, DutyKind kind, RecordId record, const LegalRule *source)
{
    Duty duty;
    duty.kind = kind;
    duty.record = record;
    duty.dueOn = day;
    duty.source = source;
    return duty;
}

Duty dutyBy(const Countdown &clock, DutyKind kind, RecordId record, const RoomTime &time)
{
    return {.kind = kind,
            .record = record,
            .dueOn = time.dayOf(clock.due()),
            .clock = clock,
            .source = &clock.rule()};
}

Duty judged(Duty duty, bool highRisk, const RoomTime &time)
{
    const bool isGrave = duty.source && duty.source->severity >= Severity::High;
    duty.overdue = isOverdue(duty, time);
    duty.urgency = urgencyOf(duty, time);
    duty.escalates = duty.kind == DutyKind::HandOver
        || (duty.overdue && (isGrave || highRisk || isAboutHerReturn(duty.kind)))
        || isLongOverdue(duty, time);
    return duty;
}

bool isAskedOfHer(DutyKind kind)
{
    using enum DutyKind;
    static constexpr std::array asked{Respond, ReviewRisk,  CheckRetaliation, AskContractEnd, FollowUp,
                                      AskHome, KeepPromise, CompleteService,  LookBack,       ConfirmTrip};
    return std::ranges::find(asked, kind) != asked.end();
}

bool isApproval(DutyKind kind)
{
    return kind == DutyKind::ApproveTrip || kind == DutyKind::ApproveGoal || kind == DutyKind::ApproveClosing;
}

bool isForNow(const Duty &duty, Instant now)
{
    return duty.urgency != Urgency::Later
        || (duty.clock && duty.clock->due() < now.plus(std::chrono::days(1)));
}

bool isMoreUrgent(const Duty &a, const Duty &b, const RoomTime &time)
{
    const auto key = [&](const Duty &duty) {
        const Instant end = endOf(duty, time);
        return std::tuple(duty.urgency, end.isNull(), end, duty.kind, duty.record);
    };
    return key(a) < key(b);
}

} // namespace rp3
