// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/dayspan.h"

#include "domain/codes/codevalues.h"

namespace rp3 {

std::optional<DaySpan> possibleDays(Day day, Code precision)
{
    if (day.isNull())
        return std::nullopt;
    const QDate date = day.toDate();
    if (precision == code::datePrecision::exact || precision.isEmpty())
        return DaySpan{day, day};
    if (precision == code::datePrecision::month) {
        const QDate first(date.year(), date.month(), 1);
        return DaySpan{Day::fromDate(first), Day::fromDate(first.addMonths(1).addDays(-1))};
    }
    if (precision == code::datePrecision::year)
        return DaySpan{Day::fromDate(QDate(date.year(), 1, 1)), Day::fromDate(QDate(date.year(), 12, 31))};
    return std::nullopt;
}

} // namespace rp3
