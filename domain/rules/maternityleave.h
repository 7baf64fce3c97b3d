// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"

namespace rp3 {

/// The leave around a birth, as the law gives it to a woman who begins it on some day.
struct MaternityLeave {
    Day lastDay; ///< At least until here.
    Day lastDayWithExtra; ///< With a special condition of hers or the child's and a doctor's letter: at most.
    Day lastDayOfFullPay; ///< Of the longer leave; what comes after is paid in part.
    int laterPayPercent = 0; ///< That part.

    friend bool operator==(const MaternityLeave &, const MaternityLeave &) = default;
};

/// What she is entitled to if her leave begins on `firstDay`, which is not null. Months are those of the
/// calendar. Source: UU 4/2024 Ps. 4-5, `legal::maternity36`.
[[nodiscard]] MaternityLeave maternityLeave(Day firstDay);

} // namespace rp3
