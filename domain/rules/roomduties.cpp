// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/roomduties.h"

#include "domain/rules/legal.h"

#include <algorithm>

namespace rp3 {

namespace {

/// A renewal is signed by two offices.
constexpr int renewalDays = 60;

} // namespace

std::optional<Countdown> breachClock(const Breach &breach)
{
    const bool isDone = !breach.peopleToldOn.isNull() && !breach.officeToldOn.isNull();
    return isDone || breach.foundAt.isNull() ? std::nullopt
                                             : std::optional(Countdown(legal::pdpBreach, breach.foundAt));
}

Day nextSupervision(const QList<Supervision> &held)
{
    const auto latest = std::ranges::max_element(held, {}, &Supervision::heldOn);
    if (latest == held.end() || latest->heldOn.isNull())
        return {};
    return latest->nextOn.isNull() ? latest->heldOn.plusDays(legal::supervisionWeekly.wholeDays())
                                   : latest->nextOn;
}

RoomDuties roomDuties(const QList<Breach> &breaches, const QList<Supervision> &held)
{
    RoomDuties duties{{}, nextSupervision(held)};
    for (const auto &breach : breaches) {
        if (const auto clock = breachClock(breach))
            duties.breaches.append(*clock);
    }
    std::ranges::stable_sort(duties.breaches, {}, &Countdown::due);
    return duties;
}

AgreementState agreementState(const Post &post, Day today)
{
    if (post.agreementFrom.isNull() && post.agreementUntil.isNull())
        return AgreementState::Missing;
    if (post.agreementUntil.isNull())
        return AgreementState::InForce;
    if (post.agreementUntil < today)
        return AgreementState::Ended;
    return post.agreementUntil < today.plusDays(renewalDays) ? AgreementState::EndsSoon
                                                             : AgreementState::InForce;
}

} // namespace rp3
