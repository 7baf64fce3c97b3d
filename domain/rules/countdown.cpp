// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/countdown.h"

#include <algorithm>

namespace rp3 {

ClockState Countdown::state(Instant now, Instant metAt) const
{
    if (!metAt.isNull())
        return metAt <= due() ? ClockState::Met : ClockState::MetLate;
    if (now > due())
        return ClockState::Overdue;
    return left(now) <= m_rule->warning ? ClockState::DueSoon : ClockState::Running;
}

double Countdown::fraction(Instant now) const
{
    const std::chrono::milliseconds whole = m_rule->deadline;
    if (whole.count() == 0)
        return 1.0;
    return std::clamp(double(now.since(m_start).count()) / double(whole.count()), 0.0, 1.0);
}

} // namespace rp3
