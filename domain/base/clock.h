// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"

namespace rp3 {

/// What time it is. Passed in wherever it matters, so that a test can let weeks pass.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The wall clock, UTC.
    [[nodiscard]] virtual Instant now() const = 0;

    /// The UTC day of `now()`: what orders the journal, never a fact about a case.
    [[nodiscard]] Day today() const { return now().utcDay(); }
};

/// The clock of this PC.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

} // namespace rp3
