// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/filingdrop.h"
#include "tests/demo/dice.h"

namespace rp3::demo {

/// A complaint of a woman who never lived, as the filing screen would leave it. What is frequent and what is
/// rare follows what the provinces publish: most come themselves, most know the person from work, half of
/// sexual violence is told late, and three in five agree that the province may count her.
///
/// `aboutStaff`: who in the room it is about, in the few that are.
[[nodiscard]] FiledComplaint inventFiling(Dice &dice, Instant now, const RecordId &aboutStaff);

/// Whether sexual violence is among what she tells.
[[nodiscard]] bool isSexual(const FiledComplaint &filed);

/// A sentence of a session that was never held.
[[nodiscard]] QString inventSentence(Dice &dice);

} // namespace rp3::demo
