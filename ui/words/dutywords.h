// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/duty.h"

#include <QString>

namespace rp3 {

/// What there is to do, as one says it to a colleague.
[[nodiscard]] QString dutyWords(DutyKind kind);

/// By when, and by what law: "tomorrow · UU 12/2022 Ps. 41". Empty if nothing says so.
[[nodiscard]] QString dutyDetails(const Duty &duty, Day today);

} // namespace rp3
