// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/caseafter.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/contact.h"
#include "domain/rules/mandatoryclock.h"
#include "domain/rules/riskreview.h"

#include <algorithm>

namespace rp3 {

namespace {

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

/// How far along a step is: the list of stages has them in their order.
auto placeOf(const LegalStep &step)
{
    const auto stages = codes::legalStage.items();
    return std::ranges::find(stages, step.stage, &CodeItem::code) - stages.begin();
}

/// Oldest first; of one day, in the order in which they follow from each other.
QList<LegalStep> inOrder(QList<LegalStep> steps)
{
    std::ranges::stable_sort(steps, {},
                             [](const LegalStep &step) { return std::pair(step.happenedOn, placeOf(step)); });
    return steps;
}

/// What the steps say, and nothing that a step said before it was corrected.
void takeSteps(Case &record, const QList<LegalStep> &steps)
{
    const bool wasEndedByReport = record.mandatoryAction == code::mandatoryClockAction::police_report_made
        && record.mandatoryActionOn == record.policeReportOn;
    if (wasEndedByReport) {
        record.mandatoryAction = {};
        record.mandatoryActionOn = {};
    }
    record.legalStage = {};
    record.policeReportOn = {};
    record.policeReportNo.clear();
    for (const LegalStep &step : inOrder(steps))
        takeStage(record, step);
}

} // namespace

Case caseAfter(const CaseFacts &facts, RecordKind written)
{
    Case record = facts.theCase;
    switch (written) {
    case RecordKind::RiskAssessment:
        if (const auto *latest = latestAssessment(facts.assessments))
            takeRisk(record, *latest);
        break;
    case RecordKind::Session:
    case RecordKind::FollowUp:
        take(record.nextOn, lastPromise(facts.sessions, facts.followUps).nextOn);
        break;
    case RecordKind::LegalStep:
        takeSteps(record, facts.legalSteps);
        break;
    default:
        break; // Says nothing of the case as a whole.
    }
    return record;
}

} // namespace rp3
