// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/trip.h"
#include "domain/records/tripbudget.h"

namespace rp3 {

/// What one ride means for the money: all that is known of it outside its case.
struct TripCost {
    int year = 0; ///< In which it is planned; 0: not known.
    Code funding; ///< `codes::tripFunding`.
    Code status; ///< `codes::tripStatus`.
    Count cost; ///< Rupiah; nothing while nobody entered it.
};

[[nodiscard]] TripCost costOf(const Trip &trip);

/// Whether money can be granted for this year: four digits, and neither long ago nor far ahead.
[[nodiscard]] bool isBudgetYear(const Count &year);

/// The money for rides from one source in one year, in rupiah.
struct BudgetLine {
    Code funding; ///< Empty: rides that nobody said a source for.
    std::int64_t granted = 0;
    std::int64_t spent = 0; ///< Rides that are over.
    std::int64_t committed = 0; ///< Rides that are approved, booked or under way.
    int unpriced = 0; ///< Rides among both that nobody entered a cost for: less is left than `left()` says.

    /// Negative if more is spent than was granted.
    [[nodiscard]] constexpr std::int64_t left() const { return granted - spent - committed; }

    friend bool operator==(const BudgetLine &, const BudgetLine &) = default;
};

/// One line for each source that has a budget or a ride in `year`, in the order of `codes::tripFunding`,
/// those that are not in it last. A ride that was only requested commits nothing; one that was cancelled or
/// failed costs what was entered for it, and nothing if nothing was.
[[nodiscard]] QList<BudgetLine> tripMoney(int year, const QList<TripBudget> &budgets,
                                          const QList<TripCost> &trips);

} // namespace rp3
