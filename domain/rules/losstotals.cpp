// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/losstotals.h"

#include <algorithm>
#include <map>

namespace rp3 {

QList<LossTotal> lossTotals(const QList<Loss> &losses)
{
    std::map<Code, std::int64_t> amounts;
    for (const Loss &loss : losses) {
        if (loss.amount)
            amounts[loss.kind] += *loss.amount;
    }
    QList<LossTotal> totals;
    for (const auto &[kind, amount] : amounts)
        totals.append({kind, amount});
    std::ranges::stable_sort(totals, std::greater(), &LossTotal::amount);
    return totals;
}

std::int64_t sumOf(const QList<LossTotal> &totals)
{
    std::int64_t sum = 0;
    for (const LossTotal &total : totals)
        sum += total.amount;
    return sum;
}

} // namespace rp3
