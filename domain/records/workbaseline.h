// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// Her work before anybody knew: what retaliation is measured against. Source: domain catalogue B12.
struct WorkBaseline {
    RecordId id;
    Day recordedOn;
    Code employmentStatus;
    Day contractEndsOn;
    Day companyKnowsOn; ///< when the company learnt of the complaint
    QString shift;
    QString line;
    Count monthlyPay; ///< rupiah
    Day worksSince;
    FieldNumbers declined; ///< what she did not want to say

    friend bool operator==(const WorkBaseline &, const WorkBaseline &) = default;
};

consteval auto fields(Type<WorkBaseline>)
{
    return fieldTable(
        RecordKind::WorkBaseline, "work_baseline", Home::Case, History::Editable,
        field(1, "recorded_on", &WorkBaseline::recordedOn, Tier::Coded),
        field(2, "employment_status", &WorkBaseline::employmentStatus, Tier::Coded, codes::employmentStatus),
        field(3, "contract_ends_on", &WorkBaseline::contractEndsOn, Tier::Coded),
        field(4, "company_knows_on", &WorkBaseline::companyKnowsOn, Tier::Coded),
        field(5, "shift", &WorkBaseline::shift, Tier::Story),
        field(6, "line", &WorkBaseline::line, Tier::Story),
        field(7, "monthly_pay", &WorkBaseline::monthlyPay, Tier::Story),
        field(8, "works_since", &WorkBaseline::worksSince, Tier::Coded),
        field(declinedField, "declined", &WorkBaseline::declined, Tier::Story));
}

} // namespace rp3
