// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/approvalundo.h"

#include "domain/codes/codevalues.h"

namespace rp3 {

bool mayTakeApprovalBack(const Goal &goal, const RecordId &user)
{
    using namespace code::goalStatus;
    const bool isOver = goal.status == capai || goal.status == na;
    return !goal.approvedOn.isNull() && !isOver && !user.isNull() && goal.approvedBy == user;
}

bool mayTakeApprovalBack(const Trip &ride, const RecordId &user)
{
    return ride.status == code::tripStatus::setuju && !user.isNull() && ride.approvedBy == user;
}

Goal withoutApproval(Goal goal)
{
    goal.approvedOn = {};
    goal.approvedBy = {};
    return goal;
}

Trip withoutApproval(Trip ride)
{
    ride.status = code::tripStatus::minta;
    ride.approvedBy = {};
    return ride;
}

bool takesApprovalBack(const Goal &before, const Goal &after)
{
    return !before.approvedBy.isNull() && (after.approvedBy.isNull() || after.approvedOn.isNull());
}

bool takesApprovalBack(const Trip &before, const Trip &after)
{
    return !before.approvedBy.isNull() && after.approvedBy.isNull();
}

} // namespace rp3
