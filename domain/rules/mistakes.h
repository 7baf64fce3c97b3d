// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldtable.h"

namespace rp3 {

/// Whether a record of a case of this kind that was written by mistake may be taken away. It stays in the
/// history, with the reason.
///
/// Some are corrected, never taken away: the case and the complaint, without which there is nothing to keep;
/// her consent, which she alone takes back; she and whom she reported, whom duties and conflicts of interest
/// look for; evidence and its chain, where what is missing breaks the proof.
[[nodiscard]] bool mayTakeAway(RecordKind kind);

} // namespace rp3
