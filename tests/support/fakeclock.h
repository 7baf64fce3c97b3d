// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"

namespace rp3 {

/// A clock that stands still until a test moves it.
class FakeClock final : public Clock {
public:
    /// 2026-03-02T02:00Z: a Monday morning in Jakarta.
    FakeClock() = default;

    explicit FakeClock(Instant start)
        : m_now(start)
    {
    }

    [[nodiscard]] Instant now() const override { return m_now; }

    void advance(std::chrono::milliseconds duration) { m_now = m_now.plus(duration); }

    void set(Instant now) { m_now = now; }

private:
    Instant m_now{1'772'416'800'000};
};

} // namespace rp3
