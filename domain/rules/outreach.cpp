// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/outreach.h"

#include <algorithm>

namespace rp3 {

namespace {

constexpr int daysAfter = 14;

bool contains(const DaySpan &days, Day day)
{
    return !day.isNull() && days.first <= day && day <= days.last;
}

} // namespace

OutreachTotals outreachTotals(const DaySpan &days, const QList<OutreachEvent> &events,
                              const QList<Visit> &visits)
{
    OutreachTotals totals;
    for (const auto &event : events) {
        if (!contains(days, event.heldOn))
            continue;
        ++totals.events;
        totals.women += event.women.value_or(0);
        totals.men += event.men.value_or(0);
        totals.unknown += event.unknown.value_or(0);
        totals.materials += event.materials.value_or(0);
    }
    for (const auto &visit : visits) {
        if (contains(days, visit.visitedOn))
            totals.visits += visit.count.value_or(0);
    }
    return totals;
}

std::optional<Visit> tallyOf(const QList<Visit> &visits, Day day)
{
    const auto found = std::ranges::find(visits, day, &Visit::visitedOn);
    return found == visits.end() ? std::nullopt : std::optional(*found);
}

int complaintsAfter(Day heldOn, const QList<Day> &complaints)
{
    if (heldOn.isNull())
        return 0;
    const DaySpan after{heldOn, heldOn.plusDays(daysAfter)};
    return int(
        std::count_if(complaints.begin(), complaints.end(), [&](Day day) { return contains(after, day); }));
}

} // namespace rp3
