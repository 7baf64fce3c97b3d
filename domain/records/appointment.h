// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// A day on which somebody goes with her: police, hospital, court, labour office (*jadwal pendampingan*).
/// Source: domain catalogue (a) 11.
struct Appointment {
    RecordId id;
    Code kind;
    Day plannedOn;
    Code attendance;
    Flag needsTransport;
    RecordId trip;
    Flag cameHomeSafely;
    Instant plannedAt;
    QString place;
    QString papers; ///< what to bring
    QString shiftClash; ///< what was arranged with her shift
    RecordId escort; ///< staff

    friend bool operator==(const Appointment &, const Appointment &) = default;
};

consteval auto fields(Type<Appointment>)
{
    return fieldTable(RecordKind::Appointment, "appointment", Home::Case, History::Editable,
                      field(1, "kind", &Appointment::kind, Tier::Coded, codes::sessionKind),
                      field(2, "planned_on", &Appointment::plannedOn, Tier::Coded),
                      field(3, "attendance", &Appointment::attendance, Tier::Coded, codes::attendance),
                      field(4, "needs_transport", &Appointment::needsTransport, Tier::Coded),
                      field(5, "trip", &Appointment::trip, Tier::Coded),
                      field(6, "came_home_safely", &Appointment::cameHomeSafely, Tier::Coded),
                      field(7, "planned_at", &Appointment::plannedAt, Tier::Story),
                      field(8, "place", &Appointment::place, Tier::Story),
                      field(9, "papers", &Appointment::papers, Tier::Story),
                      field(10, "shift_clash", &Appointment::shiftClash, Tier::Story),
                      field(11, "escort", &Appointment::escort, Tier::Story));
}

} // namespace rp3
