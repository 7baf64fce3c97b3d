// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"
#include "domain/codes/code.h"

#include <optional>

namespace rp3 {

/// The days on which something may have happened, both included.
struct DaySpan {
    Day first;
    Day last;

    friend constexpr bool operator==(const DaySpan &, const DaySpan &) = default;
};

/// What a date means that is only as exact as `precision` (`codes::datePrecision`): the day, its month or its
/// year; nothing if the day is not known. Without a precision the day is taken as exact.
[[nodiscard]] std::optional<DaySpan> possibleDays(Day day, Code precision);

} // namespace rp3
