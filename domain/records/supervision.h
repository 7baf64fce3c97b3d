// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// One look of a coordinator over the work of the room (*supervisi*), once a week: what she checked, and what
/// is left to do. Names nobody's case. Source: domain catalogue, supervision checklist.
struct Supervision {
    RecordId id;
    Day heldOn;
    Codes checks; ///< what was found in order
    Day nextOn;
    QString leftToDo;
    RecordId heldBy; ///< staff

    friend bool operator==(const Supervision &, const Supervision &) = default;
};

consteval auto fields(Type<Supervision>)
{
    return fieldTable(RecordKind::Supervision, "supervision", Home::Room, History::Editable,
                      field(1, "held_on", &Supervision::heldOn, Tier::Coded),
                      field(2, "checks", &Supervision::checks, Tier::Coded, codes::supervisionCheck),
                      field(3, "next_on", &Supervision::nextOn, Tier::Coded),
                      field(4, "left_to_do", &Supervision::leftToDo, Tier::Story),
                      field(5, "held_by", &Supervision::heldBy, Tier::Story));
}

} // namespace rp3
