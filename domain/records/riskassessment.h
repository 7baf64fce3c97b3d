// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// How much danger she is in, in the judgement of an officer (*asesmen risiko*). Not a validated score: flags
/// propose, the officer decides. Source: domain catalogue B6.
struct RiskAssessment {
    RecordId id;
    Day assessedOn;
    Code kind;
    Codes flags; ///< what she said yes to
    Codes unclearFlags; ///< what she did not know or did not want to say
    Count selfRatedFear; ///< 0–10, in her own judgement
    Code level; ///< set by the officer
    Day nextReviewOn;
    Instant assessedAt; ///< starts the review clock
    QString overrideReason; ///< why the level is another than the flags propose
    QString immediateActions;
    RecordId assessedBy; ///< staff
    FieldNumbers declined; ///< what she did not want to say

    friend bool operator==(const RiskAssessment &, const RiskAssessment &) = default;
};

consteval auto fields(Type<RiskAssessment>)
{
    return fieldTable(RecordKind::RiskAssessment, "risk_assessment", Home::Case, History::Editable,
                      field(1, "assessed_on", &RiskAssessment::assessedOn, Tier::Coded),
                      field(2, "kind", &RiskAssessment::kind, Tier::Coded, codes::assessmentKind),
                      field(3, "flags", &RiskAssessment::flags, Tier::Coded, codes::riskFlag),
                      field(4, "unclear_flags", &RiskAssessment::unclearFlags, Tier::Coded, codes::riskFlag),
                      field(5, "self_rated_fear", &RiskAssessment::selfRatedFear, Tier::Coded),
                      field(6, "level", &RiskAssessment::level, Tier::Coded, codes::riskLevel),
                      field(7, "next_review_on", &RiskAssessment::nextReviewOn, Tier::Coded),
                      field(8, "assessed_at", &RiskAssessment::assessedAt, Tier::Story),
                      field(9, "override_reason", &RiskAssessment::overrideReason, Tier::Story),
                      field(10, "immediate_actions", &RiskAssessment::immediateActions, Tier::Story),
                      field(11, "assessed_by", &RiskAssessment::assessedBy, Tier::Story),
                      field(declinedField, "declined", &RiskAssessment::declined, Tier::Story));
}

} // namespace rp3
