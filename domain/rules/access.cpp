// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/access.h"

#include <algorithm>

namespace rp3 {

namespace {

bool isMet(Condition condition, const Standing &standing)
{
    switch (condition) {
    case Condition::Always:
        return true;
    case Condition::OwnIntake:
        return standing.tookIn;
    case Condition::UntilHandedOver:
        return standing.tookIn && !standing.handedOver;
    case Condition::OwnCase:
        return standing.assigned;
    case Condition::WithReason:
        return standing.gaveReason;
    case Condition::Synced:
        return standing.synced;
    case Condition::IdentityShared:
        return standing.identityShared;
    case Condition::Agreed:
        return false; // about figures handed to the company, never about a dossier
    }
    Q_UNREACHABLE();
}

} // namespace

bool AccessRow::isFor(const Codes &roles) const
{
    return std::any_of(staffRoles.begin(), staffRoles.end(), [&](Code role) { return roles.contains(role); });
}

bool holds(const Grant &grant, Right right, const Standing &standing)
{
    const bool covers = grant.right == right || (grant.right == Right::Write && right == Right::Read);
    return covers && !standing.inConflict && isMet(grant.condition, standing);
}

bool may(const Codes &roles, Right right, DataClass dataClass, const Standing &standing)
{
    const auto rows = accessMatrix();
    return std::any_of(rows.begin(), rows.end(), [&](const AccessRow &row) {
        const auto grants = row.cell(dataClass);
        return row.isFor(roles) && std::any_of(grants.begin(), grants.end(), [&](const Grant &grant) {
                   return holds(grant, right, standing);
               });
    });
}

bool isLogged(Right right, DataClass dataClass)
{
    const bool looks = right == Right::Read || right == Right::Open || right == Right::PrintReferral
        || right == Right::PrintRegister;
    const bool counts = dataClass == DataClass::Aggregate || dataClass == DataClass::Coded;
    return looks && !counts;
}

} // namespace rp3
