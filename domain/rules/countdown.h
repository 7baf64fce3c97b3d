// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"
#include "domain/rules/legalrule.h"

namespace rp3 {

/// Where a clock stands.
enum class ClockState {
    Running, ///< Time is left.
    DueSoon, ///< Less is left than the warning time of the rule.
    Overdue, ///< The time is over and nothing was done.
    Met, ///< Done in time.
    MetLate, ///< Done, after the time was over.
};

/// A time limit that started for one case: what the clocks on Home and on the case page show.
///
/// It counts real hours, so the time zone of the room does not matter. A limit of zero hours is overdue from
/// its first millisecond: it says *now*.
class Countdown final {
public:
    Countdown(const LegalClock &rule, Instant start)
        : m_rule(&rule)
        , m_start(start)
    {
    }

    [[nodiscard]] const LegalClock &rule() const { return *m_rule; }

    [[nodiscard]] Instant start() const { return m_start; }

    /// The last moment in time.
    [[nodiscard]] Instant due() const { return m_start.plus(m_rule->deadline); }

    /// `metAt` is when it was done; null while it was not.
    [[nodiscard]] ClockState state(Instant now, Instant metAt = {}) const;

    /// What is left at `now`; negative when overdue.
    [[nodiscard]] std::chrono::milliseconds left(Instant now) const { return due().since(now); }

    /// How much of the time is used at `now`, from 0 to 1, for a bar.
    [[nodiscard]] double fraction(Instant now) const;

private:
    const LegalClock *m_rule;
    Instant m_start;
};

} // namespace rp3
