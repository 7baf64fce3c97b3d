// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/postaccess.h"

#include "domain/codes/codevalues.h"

#include <algorithm>
#include <initializer_list>

namespace rp3 {

namespace {

using namespace code::staffRole;

bool hasOneOf(const Codes &roles, std::initializer_list<Code> wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](Code role) { return roles.contains(role); });
}

bool coordinates(const Codes &roles)
{
    return hasOneOf(roles, {k_cegah, k_adu, k_damping});
}

/// Holds the keys of every case whose conflict list does not name her.
bool coordinatesCases(const Codes &roles)
{
    return hasOneOf(roles, {k_adu, k_damping});
}

/// Works with the women who come, or with those who might.
bool serves(const Codes &roles)
{
    return coordinates(roles) || hasOneOf(roles, {petugas, pendamping, konselor, paralegal});
}

bool keepsStaff(const Codes &roles)
{
    return coordinates(roles) || roles.contains(admin);
}

bool isActive(const StaffMember &member)
{
    return member.active.value_or(false);
}

} // namespace

bool mayAddToPost(const Codes &roles, RecordKind kind)
{
    switch (kind) {
    case RecordKind::OutreachEvent:
    case RecordKind::Visit:
    case RecordKind::Feedback:
    case RecordKind::DirectoryEntry:
        return serves(roles);
    case RecordKind::Breach:
        return serves(roles) || keepsStaff(roles);
    case RecordKind::TripBudget:
    case RecordKind::Supervision:
        return coordinates(roles);
    case RecordKind::StaffTraining:
        return keepsStaff(roles);
    default:
        return false; // The post and its staff are founded or hired, with keys; the rest belongs to cases.
    }
}

bool mayChangeInPost(const Codes &roles, RecordKind kind)
{
    switch (kind) {
    case RecordKind::Feedback:
        return coordinates(roles); // It may be about whoever typed it in.
    case RecordKind::StaffMember:
        return keepsStaff(roles);
    case RecordKind::Post:
        return coordinates(roles); // Its telephone is what a worker calls.
    default:
        return mayAddToPost(roles, kind);
    }
}

bool isAddressHidden(const DirectoryEntry &entry)
{
    return entry.addressHidden.value_or(entry.kind == code::organisationKind::rumah_aman);
}

bool mayShowHiddenAddress(const Codes &roles)
{
    return serves(roles);
}

bool mayUnhideAddress(const Codes &roles)
{
    return coordinates(roles);
}

std::optional<StaffRefusal> staffRefusal(const StaffMember &before, const StaffMember &after,
                                         const StaffMember &by, const QList<StaffMember> &staff)
{
    const bool decides = before.roles != after.roles || isActive(before) != isActive(after);
    if (!decides)
        return std::nullopt;
    if (before.id == by.id)
        return StaffRefusal::Herself;
    const bool wouldCoordinate = coordinatesCases(after.roles) && isActive(after);
    const bool didCoordinate = coordinatesCases(before.roles) && isActive(before);
    if (wouldCoordinate && !didCoordinate && !coordinatesCases(by.roles))
        return StaffRefusal::NeedsCoordinator;
    const bool isAnotherLeft = std::any_of(staff.begin(), staff.end(), [&](const StaffMember &other) {
        return other.id != before.id && isActive(other) && coordinatesCases(other.roles);
    });
    if (didCoordinate && !wouldCoordinate && !isAnotherLeft)
        return StaffRefusal::NobodyLeft;
    return std::nullopt;
}

} // namespace rp3
