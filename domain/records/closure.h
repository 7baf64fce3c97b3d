// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// A proposal to close the case, and its approval (*terminasi*). Source: domain catalogue B13.
struct Closure {
    RecordId id;
    Code reason;
    Codes criteria; ///< what holds
    Day proposedOn;
    Day aftercareOn; ///< when somebody looks again
    QString summary;
    QString reopenConditions;
    RecordId proposedBy; ///< staff

    friend bool operator==(const Closure &, const Closure &) = default;
};

consteval auto fields(Type<Closure>)
{
    return fieldTable(RecordKind::Closure, "closure", Home::Case, History::AppendOnly,
                      field(1, "reason", &Closure::reason, Tier::Coded, codes::closureReason),
                      field(2, "criteria", &Closure::criteria, Tier::Coded, codes::closureCriterion),
                      field(3, "proposed_on", &Closure::proposedOn, Tier::Coded),
                      field(4, "aftercare_on", &Closure::aftercareOn, Tier::Coded),
                      field(5, "summary", &Closure::summary, Tier::Story),
                      field(6, "reopen_conditions", &Closure::reopenConditions, Tier::Story),
                      field(7, "proposed_by", &Closure::proposedBy, Tier::Story));
}

} // namespace rp3
