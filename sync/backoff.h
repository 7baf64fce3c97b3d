// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace rp3 {

/// How long to wait after a failure: full jitter, so that the rooms of a province do not come back together
/// after an outage. It never gives up.
class Backoff final {
public:
    static constexpr std::chrono::milliseconds base{2'000};
    static constexpr std::chrono::milliseconds cap{std::chrono::minutes(30)};

    /// After one more failure. `draw`: random, from 0 to below 1. From 0 to `base` the first time, to twice
    /// as much each time after, and never more than `cap`.
    [[nodiscard]] std::chrono::milliseconds next(double draw);

    /// After a success.
    void reset() { m_failures = 0; }

    [[nodiscard]] int failures() const { return m_failures; }

private:
    int m_failures = 0;
};

} // namespace rp3
