// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"
#include "domain/rules/duty.h"

namespace rp3 {

/// What the law or an office set a date for, once police, court or labour office work on the case: protection
/// within a day of the report, LPSK within a day of protection, the end of protection, restitution, and every
/// date that a step names itself. Each is open until a later step answers it: such a date by a step on that
/// day or after it, by a new date for the same stage, or by the end of the path.
///
/// Sources: UU 12/2022 Ps. 30, 33, 41-45; UU 23/2004 Ps. 16.
[[nodiscard]] QList<Duty> pathDuties(const CaseFacts &facts);

} // namespace rp3
