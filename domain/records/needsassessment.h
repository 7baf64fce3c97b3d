// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// What she needs in one part of her life (*asesmen biopsikososial*). Source: domain catalogue B6.
struct NeedsAssessment {
    RecordId id;
    Day assessedOn;
    Code domain;
    Code urgency;
    Code proposedService;
    QString finding;
    QString strengths; ///< what and who already helps her
    FieldNumbers declined; ///< what she did not want to say

    friend bool operator==(const NeedsAssessment &, const NeedsAssessment &) = default;
};

consteval auto fields(Type<NeedsAssessment>)
{
    return fieldTable(
        RecordKind::NeedsAssessment, "needs_assessment", Home::Case, History::Editable,
        field(1, "assessed_on", &NeedsAssessment::assessedOn, Tier::Coded),
        field(2, "domain", &NeedsAssessment::domain, Tier::Coded, codes::needsDomain),
        field(3, "urgency", &NeedsAssessment::urgency, Tier::Coded, codes::riskLevel),
        field(4, "proposed_service", &NeedsAssessment::proposedService, Tier::Coded, codes::service),
        field(5, "finding", &NeedsAssessment::finding, Tier::Story),
        field(6, "strengths", &NeedsAssessment::strengths, Tier::Story),
        field(declinedField, "declined", &NeedsAssessment::declined, Tier::Story));
}

} // namespace rp3
