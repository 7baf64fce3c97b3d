// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/reportedperson.h"
#include "domain/records/staffmember.h"

namespace rp3 {

// A colleague who is reported, works under who is, or is family must know nothing of the case
// (`legal::conflictRule`). The program only asks: a person says who is in conflict.

/// Who works in this room and may be the reported person by name, until somebody said whether one of them is.
[[nodiscard]] QList<StaffMember> namesakesOf(const ReportedPerson &reported, const QList<StaffMember> &staff);

/// Whether one of two colleagues works under the other or they are family, whichever of them it was written
/// for (`StaffMember::reportsTo`).
[[nodiscard]] bool areTied(const StaffMember &a, const StaffMember &b);

} // namespace rp3
