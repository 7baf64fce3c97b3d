// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/outreachevent.h"
#include "domain/records/visit.h"
#include "domain/rules/dayspan.h"

namespace rp3 {

/// What outreach brought in a span of days. Of a number that nobody entered nothing is added.
struct OutreachTotals {
    std::int64_t events = 0;
    std::int64_t women = 0;
    std::int64_t men = 0;
    std::int64_t unknown = 0; ///< People who were not counted by sex.
    std::int64_t materials = 0;
    std::int64_t visits = 0; ///< Women who came and left no record.

    [[nodiscard]] constexpr std::int64_t people() const { return women + men + unknown; }

    friend bool operator==(const OutreachTotals &, const OutreachTotals &) = default;
};

[[nodiscard]] OutreachTotals outreachTotals(const DaySpan &days, const QList<OutreachEvent> &events,
                                            const QList<Visit> &visits);

/// The tally of one day, if somebody was counted on it.
[[nodiscard]] std::optional<Visit> tallyOf(const QList<Visit> &visits, Day day);

/// How many of the complaints that came on these days came on the day of an event or in the 14 days after it
/// (domain catalogue B14, `complaints_after_14d`). It says that they came after it, not because of it.
[[nodiscard]] int complaintsAfter(Day heldOn, const QList<Day> &complaints);

} // namespace rp3
