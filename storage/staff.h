// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/staffmember.h"
#include "storage/journalwriter.h"

namespace rp3 {

/// Who works in this room and what she learnt, the companies whose women come, who helps them, and the room
/// itself, from its dossier; from `desk.roll` as long as that dossier is what it was.
[[nodiscard]] Result<RoomRoll> readRoll(const Desk &desk);

/// Everybody who works or worked in this room, from `readRoll`.
[[nodiscard]] Result<QList<StaffMember>> readStaff(const Desk &desk);

/// The member with this id; nothing if there is none.
[[nodiscard]] std::optional<StaffMember> findStaff(const QList<StaffMember> &staff, const RecordId &id);

/// The member whose session this is; one without a role if she is not among them.
[[nodiscard]] Result<StaffMember> memberAt(const Desk &desk);

/// Whether somebody with these roles coordinates complaints or accompaniment: such a person approves plans
/// and rides, and holds the keys of every dossier whose conflict list does not name her.
[[nodiscard]] bool coordinatesCases(const Codes &roles);

/// Whether a case may be assigned to her: she works here, and her role writes in a case of its own.
[[nodiscard]] bool mayAccompany(const StaffMember &member);

/// Who gets the keys of a dossier: `assigned`, and the active coordinators, all without `inConflict`.
[[nodiscard]] QList<KeyHolder> holdersFor(const QList<StaffMember> &staff, const QList<RecordId> &assigned,
                                          const QList<RecordId> &inConflict);

} // namespace rp3
