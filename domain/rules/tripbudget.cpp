// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/tripbudget.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/rideapproval.h"

#include <algorithm>

namespace rp3 {

namespace {

/// The lines of a year while they are added up.
class Ledger final {
public:
    BudgetLine &line(Code funding)
    {
        const auto found = std::find_if(m_lines.begin(), m_lines.end(), [funding](const BudgetLine &line) {
            return line.funding == funding;
        });
        if (found != m_lines.end())
            return *found;
        m_lines.append(BudgetLine{.funding = funding});
        return m_lines.last();
    }

    [[nodiscard]] QList<BudgetLine> inOrder() const
    {
        const auto place = [](const BudgetLine &line) {
            const CodeItem *item = codes::tripFunding.find(line.funding);
            const auto items = codes::tripFunding.items();
            return item ? item - items.data() : std::ptrdiff_t(items.size());
        };
        auto lines = m_lines;
        std::stable_sort(lines.begin(), lines.end(),
                         [&](const BudgetLine &a, const BudgetLine &b) { return place(a) < place(b); });
        return lines;
    }

private:
    QList<BudgetLine> m_lines;
};

bool isAhead(Code status)
{
    using namespace code::tripStatus;
    return status == setuju || status == pesan || status == jemput;
}

bool tookPlace(Code status)
{
    using namespace code::tripStatus;
    return status != batal && status != gagal;
}

void add(const TripCost &trip, BudgetLine &line)
{
    if (!trip.cost && tookPlace(trip.status))
        ++line.unpriced;
    (isAhead(trip.status) ? line.committed : line.spent) += trip.cost.value_or(0);
}

} // namespace

TripCost costOf(const Trip &trip)
{
    return {trip.plannedOn.toDate().year(), trip.funding, trip.status, trip.cost};
}

bool isBudgetYear(const Count &year)
{
    return year && *year >= 2000 && *year < 2100;
}

QList<BudgetLine> tripMoney(int year, const QList<TripBudget> &budgets, const QList<TripCost> &trips)
{
    Ledger ledger;
    for (const TripBudget &budget : budgets) {
        if (budget.year == year)
            ledger.line(budget.funding).granted += budget.amount.value_or(0);
    }
    for (const TripCost &trip : trips) {
        if (trip.year == year && !isOnlyAskedFor(trip.status))
            add(trip, ledger.line(trip.funding));
    }
    return ledger.inOrder();
}

} // namespace rp3
