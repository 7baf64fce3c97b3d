// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/roomtime.h"

namespace rp3 {

Day RoomTime::dayOf(Instant instant) const
{
    if (instant.isNull())
        return {};
    return Day::fromDate(QDateTime::fromMSecsSinceEpoch(instant.msecsSinceEpoch(), zone).date());
}

Instant RoomTime::startOf(Day day) const
{
    return day.isNull() ? Instant() : Instant(day.toDate().startOfDay(zone).toMSecsSinceEpoch());
}

Instant RoomTime::endOf(Day day) const
{
    return day.isNull() ? Instant() : startOf(day.plusDays(1));
}

Instant RoomTime::latest(Instant exact, Day day) const
{
    if (!exact.isNull() || day.isNull())
        return exact;
    return endOf(day).plus(std::chrono::milliseconds(-1));
}

} // namespace rp3
