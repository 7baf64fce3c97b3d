// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/staff.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/access.h"
#include "journal/ids.h"
#include "storage/entrytable.h"

#include <algorithm>

namespace rp3 {

namespace {

/// What tells those who help apart. Where a shelter is stays in the room's dossier.
DirectoryEntry helperOf(const DirectoryEntry &entry)
{
    DirectoryEntry helper;
    helper.id = entry.id;
    helper.kind = entry.kind;
    helper.confidence = entry.confidence;
    helper.name = entry.name;
    helper.hours = entry.hours;
    return helper;
}

void addDirectory(RoomRoll &roll, const DossierState &room)
{
    for (const auto &entry : room.all<DirectoryEntry>()) {
        if (entry.kind == code::organisationKind::perusahaan)
            roll.companies.append(entry);
        else if (entry.active.value_or(true))
            roll.helpers.append(helperOf(entry));
    }
}

RoomRoll rollOf(const EntryId &last, const DossierState &room)
{
    RoomRoll roll;
    roll.lastEntry = last;
    roll.members = room.all<StaffMember>();
    roll.trainings = room.all<StaffTraining>();
    for (auto &training : roll.trainings)
        training.note.clear();
    addDirectory(roll, room);
    const auto posts = room.all<Post>();
    roll.post = posts.isEmpty() ? Post() : posts.first();
    roll.duties = roomDuties(room.all<Breach>(), room.all<Supervision>());
    return roll;
}

} // namespace

Result<RoomRoll> readRoll(const Desk &desk)
{
    const auto dossier = roomDossierOf(desk.post);
    const auto last = EntryTable(*desk.database).lastOf(dossier);
    if (!last)
        return failAs(last);
    if (last->isNull() || desk.roll->lastEntry != *last) {
        const auto room = readDossier(desk, dossier);
        if (!room)
            return failAs(room);
        *desk.roll = rollOf(*last, room->state);
    }
    return *desk.roll;
}

Result<QList<StaffMember>> readStaff(const Desk &desk)
{
    const auto roll = readRoll(desk);
    return roll ? Result<QList<StaffMember>>(roll->members) : failAs(roll);
}

std::optional<StaffMember> findStaff(const QList<StaffMember> &staff, const RecordId &id)
{
    const auto found = std::ranges::find(staff, id, &StaffMember::id);
    return found == staff.end() ? std::nullopt : std::optional(*found);
}

Result<StaffMember> memberAt(const Desk &desk)
{
    const auto staff = readStaff(desk);
    if (!staff)
        return failAs(staff);
    return findStaff(*staff, desk.user).value_or(StaffMember());
}

bool coordinatesCases(const Codes &roles)
{
    return roles.contains(Code(u"k_adu")) || roles.contains(Code(u"k_damping"));
}

bool mayAccompany(const StaffMember &member)
{
    Standing assigned;
    assigned.assigned = true;
    return member.active.value_or(false) && may(member.roles, Right::Write, DataClass::Coded, assigned);
}

QList<KeyHolder> holdersFor(const QList<StaffMember> &staff, const QList<RecordId> &assigned,
                            const QList<RecordId> &inConflict)
{
    QList<KeyHolder> holders;
    for (const auto &member : staff) {
        const bool isActive = member.active.value_or(false);
        const bool isWanted = assigned.contains(member.id) || coordinatesCases(member.roles);
        if (isActive && isWanted && !inConflict.contains(member.id))
            holders.append({member.id, crypto::BoxPublicKey(member.boxKey.bytes())});
    }
    return holders;
}

} // namespace rp3
