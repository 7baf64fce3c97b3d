// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/goal.h"
#include "domain/records/trip.h"

namespace rp3 {

// A yes is one press, and so is taking it back: by who gave it, until the thing went on. To approve that a
// case is closed is to close it; it goes on from there only by being reopened.

/// Whether `user` said yes to this goal and may take that back: it is not over yet.
[[nodiscard]] bool mayTakeApprovalBack(const Goal &goal, const RecordId &user);

/// Whether `user` said yes to this ride and may take that back: nobody ordered it yet.
[[nodiscard]] bool mayTakeApprovalBack(const Trip &ride, const RecordId &user);

/// The goal as it was before somebody said yes.
[[nodiscard]] Goal withoutApproval(Goal goal);

/// The ride as it was before somebody said yes.
[[nodiscard]] Trip withoutApproval(Trip ride);

/// Whether somebody's yes to `before` is missing in `after`.
[[nodiscard]] bool takesApprovalBack(const Goal &before, const Goal &after);
[[nodiscard]] bool takesApprovalBack(const Trip &before, const Trip &after);

} // namespace rp3
