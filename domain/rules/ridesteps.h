// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/trip.h"
#include "domain/rules/roomtime.h"

namespace rp3 {

/// What is said of an approved ride while it goes on.
enum class RideStep {
    Book, ///< It is booked.
    PickUp, ///< She is on her way.
    Arrive, ///< Somebody heard that she is there.
    Return, ///< Back home, or where she wanted to stay.
    Fail, ///< It did not come.
    Miss, ///< She was picked up, and nobody hears that she is there.
};

/// How far a ride is, and what comes next.
struct RideStand {
    Code status; ///< `codes::tripStatus`
    QList<RideStep> steps; ///< What may be said of it now, the usual one first.
    Codes unchecked; ///< `codes::tripSopCheck` that should be ticked by now, and are not.

    friend bool operator==(const RideStand &, const RideStand &) = default;
};

/// `mayApprove`: for somebody who coordinates cases. For everybody else a ride that nobody approved goes no
/// further (`needsApproval`). Source: domain catalogue L29.
[[nodiscard]] RideStand rideStand(const Trip &trip, bool mayApprove);

/// The ride once this was said of it, now. `heardBy`: who heard that she arrived; empty: left as it is.
///
/// A ride that did not come is over. One on which she got lost is not: it is an incident, and her return is
/// asked for until somebody writes that she is back.
[[nodiscard]] Trip rideAfter(Trip trip, RideStep step, const RoomTime &time, const QString &heardBy);

} // namespace rp3
