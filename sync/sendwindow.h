// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"

#include <chrono>

namespace rp3 {

/// When a room sends: once in each window, the same by day and by night, whether there is something to say or
/// not. So whoever watches the wire learns nothing about when somebody came to complain.
struct SendWindows {
    std::chrono::milliseconds interval{std::chrono::hours(2)}; ///< From one window to the next, since 1970.
    std::chrono::milliseconds spread{std::chrono::minutes(30)}; ///< How long a window is open.
};

/// The next time to send after `now`: in the first window that opens later than `now`. `draw`: random, from 0
/// to below 1; it spreads the rooms of a province, and its value must come from nothing else.
[[nodiscard]] Instant nextSending(Instant now, double draw, const SendWindows &windows = {});

} // namespace rp3
