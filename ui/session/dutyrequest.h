// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/duty.h"
#include "ui/session/recordformpage.h"

namespace rp3 {

/// The form in which a duty of a case is done, with what is known already: `theCase` is the record of the
/// case itself.
[[nodiscard]] RecordRequest requestFor(const Duty &duty, const RecordId &theCase);

/// Writes down that somebody presses her to settle out of court: she is punished for having complained.
/// Source: UU 12/2022 Ps. 23.
[[nodiscard]] RecordRequest pressureToSettle(Day today);

} // namespace rp3
