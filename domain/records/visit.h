// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// Women who came and left no record, counted by day: a tally, and nothing else. Source: domain catalogue
/// (c), intake rule 10.
struct Visit {
    RecordId id;
    Day visitedOn;
    Count count;

    friend bool operator==(const Visit &, const Visit &) = default;
};

consteval auto fields(Type<Visit>)
{
    return fieldTable(RecordKind::Visit, "visit", Home::Post, History::Editable,
                      field(1, "visited_on", &Visit::visitedOn, Tier::Coded),
                      field(2, "count", &Visit::count, Tier::Coded));
}

} // namespace rp3
