// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// Money for rides from one source for one year. What is left follows from the trips. Source: domain
/// catalogue (a), (b) B11.
struct TripBudget {
    RecordId id;
    Count year;
    Code funding;
    Count amount; ///< rupiah
    Day approvedOn;

    friend bool operator==(const TripBudget &, const TripBudget &) = default;
};

consteval auto fields(Type<TripBudget>)
{
    return fieldTable(RecordKind::TripBudget, "trip_budget", Home::Post, History::Editable,
                      field(1, "year", &TripBudget::year, Tier::Coded),
                      field(2, "funding", &TripBudget::funding, Tier::Coded, codes::tripFunding),
                      field(3, "amount", &TripBudget::amount, Tier::Coded),
                      field(4, "approved_on", &TripBudget::approvedOn, Tier::Coded));
}

} // namespace rp3
