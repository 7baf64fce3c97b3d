// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/trip.h"

namespace rp3 {

/// Whether this `codes::tripStatus` says no more than that somebody wants the ride.
[[nodiscard]] bool isOnlyAskedFor(Code status);

/// Whether a coordinator said yes to the ride: it is past being asked for, and says who that was.
[[nodiscard]] bool isApproved(const Trip &trip);

/// Whether only somebody who coordinates cases may make `after` of `before` (a new ride: of `Trip()`): it
/// says yes to the ride in a name, or goes on as if that had been said. Source: domain catalogue L29. To ask
/// for a ride, to call it off and to say that it failed is free.
[[nodiscard]] bool needsApproval(const Trip &before, const Trip &after);

/// Whether `after` of `before` (a new ride: of `Trip()`) asks for a ride, allows it or books it: what nobody
/// does against her no (`codes::consentScope` `antar`). What happened on the way is written down all the
/// same.
[[nodiscard]] bool plansRide(const Trip &before, const Trip &after);

} // namespace rp3
