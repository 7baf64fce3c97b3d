// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/maternityleave.h"

#include "domain/rules/legal.h"

namespace rp3 {

namespace {

Day lastDayOf(Day first, int months)
{
    return Day::fromDate(first.toDate().addMonths(months)).plusDays(-1);
}

} // namespace

MaternityLeave maternityLeave(Day firstDay)
{
    const LegalLeave &rule = legal::maternity36;
    return {lastDayOf(firstDay, rule.months), lastDayOf(firstDay, rule.months + rule.extraMonths),
            lastDayOf(firstDay, rule.fullPayMonths), rule.laterPayPercent};
}

} // namespace rp3
