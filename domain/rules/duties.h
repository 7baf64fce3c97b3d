// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"
#include "domain/rules/duty.h"

namespace rp3 {

/// Everything that is due in one case, the most urgent first: what Home and the page of the case show.
[[nodiscard]] QList<Duty> dutiesOf(const CaseFacts &facts, const RoomTime &time);

} // namespace rp3
