// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// What a member of staff has learnt: who may accompany whom depends on it (UU 12/2022 Ps. 26). Source:
/// domain catalogue B15.
struct StaffTraining {
    RecordId id;
    RecordId member; ///< staff
    Codes trainings;
    Day trainedOn;
    Day validUntil;
    QString note;

    friend bool operator==(const StaffTraining &, const StaffTraining &) = default;
};

consteval auto fields(Type<StaffTraining>)
{
    return fieldTable(RecordKind::StaffTraining, "staff_training", Home::Room, History::Editable,
                      field(1, "member", &StaffTraining::member, Tier::Coded),
                      field(2, "trainings", &StaffTraining::trainings, Tier::Coded, codes::staffTraining),
                      field(3, "trained_on", &StaffTraining::trainedOn, Tier::Coded),
                      field(4, "valid_until", &StaffTraining::validUntil, Tier::Coded),
                      field(5, "note", &StaffTraining::note, Tier::Story));
}

} // namespace rp3
