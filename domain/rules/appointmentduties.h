// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/appointment.h"
#include "domain/rules/duty.h"

namespace rp3 {

/// What a day on which somebody goes with her asks for: a companion, her papers and her shift three days
/// before, a ride the day before, the day itself, and afterwards whether she came home, until she did. What
/// is settled is left out; once the day is over only what came of it is asked. `hasRide`: its ride is
/// planned. `legal::appointmentReady`, `legal::appointmentRide`.
[[nodiscard]] QList<Duty> appointmentDuties(const Appointment &appointment, bool hasRide, Day today);

/// Whether the day is still to come; one that was never set is.
[[nodiscard]] bool isAhead(const Appointment &appointment, Day today);

/// Whether the day is over and nobody wrote yet how it was, or that she is back safely.
[[nodiscard]] bool isUnwritten(const Appointment &appointment, Day today);

} // namespace rp3
