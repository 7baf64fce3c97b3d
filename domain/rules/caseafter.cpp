// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/caseafter.h"

#include "domain/codes/codevalues.h"
#include "domain/records/followup.h"
#include "domain/records/legalstep.h"
#include "domain/records/riskassessment.h"
#include "domain/records/session.h"
#include "domain/rules/mandatoryclock.h"

namespace rp3 {

namespace {

template <Record R> R recordFrom(const FieldValues &values)
{
    R record;
    applyValues(record, values);
    return record;
}

/// Takes `said` if anything was said.
template <typename T> void take(T &field, const T &said)
{
    if (said != T())
        field = said;
}

void takeRisk(Case &record, const RiskAssessment &assessment)
{
    if (assessment.level.isEmpty())
        return;
    record.risk = assessment.level;
    record.riskReason = assessment.overrideReason; // The old reason was for the old level.
}

/// The report is what the mandatory clock runs for: it ends it, unless somebody wrote down how it ended.
void takeReport(Case &record, const LegalStep &step)
{
    take(record.policeReportOn, step.happenedOn);
    take(record.policeReportNo, step.reportNo);
    if (!mandatoryClockRuns(record.flags, record.mandatoryAction))
        return;
    record.mandatoryAction = code::mandatoryClockAction::police_report_made;
    take(record.mandatoryActionOn, step.happenedOn);
}

void takeStage(Case &record, const LegalStep &step)
{
    take(record.legalStage, step.stage);
    if (step.stage == code::legalStage::lapor)
        takeReport(record, step);
}

} // namespace

Case caseAfter(Case record, RecordKind kind, const FieldValues &values)
{
    switch (kind) {
    case RecordKind::RiskAssessment:
        takeRisk(record, recordFrom<RiskAssessment>(values));
        break;
    case RecordKind::Session:
        take(record.nextOn, recordFrom<Session>(values).nextOn);
        break;
    case RecordKind::FollowUp:
        take(record.nextOn, recordFrom<FollowUp>(values).nextOn);
        break;
    case RecordKind::LegalStep:
        takeStage(record, recordFrom<LegalStep>(values));
        break;
    default:
        break; // Says nothing of the case as a whole.
    }
    return record;
}

} // namespace rp3
