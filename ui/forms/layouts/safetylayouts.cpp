// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "ui/forms/layouts/layouts.h"

namespace rp3 {

QList<RecordLayout> safetyLayouts()
{
    return {
        RecordLayout::of<RiskAssessment>(
            QT_TRANSLATE_NOOP("RecordForm", "Risk assessment"),
            QT_TRANSLATE_NOOP("RecordForm", "Assess the risk"),
            {
                {nullptr,
                 {
                     ask(&RiskAssessment::assessedOn, QT_TRANSLATE_NOOP("RecordForm", "Assessed on")),
                     ask(&RiskAssessment::kind, QT_TRANSLATE_NOOP("RecordForm", "Kind of assessment")),
                     ask(&RiskAssessment::flags, QT_TRANSLATE_NOOP("RecordForm", "What she said yes to"),
                         QT_TRANSLATE_NOOP("RecordForm", "Marked ones propose a high risk. You decide.")),
                     ask(&RiskAssessment::unclearFlags,
                         QT_TRANSLATE_NOOP("RecordForm", "What she did not know or did not want to say")),
                     ask(&RiskAssessment::selfRatedFear, QT_TRANSLATE_NOOP("RecordForm", "Her fear, 0 to 10"),
                         QT_TRANSLATE_NOOP("RecordForm", "In her own judgement.")),
                 }},
                {QT_TRANSLATE_NOOP("RecordForm", "Your judgement"),
                 {
                     ask(&RiskAssessment::level, QT_TRANSLATE_NOOP("RecordForm", "Risk")),
                     ask(&RiskAssessment::overrideReason,
                         QT_TRANSLATE_NOOP("RecordForm", "Why another level than proposed"), nullptr,
                         AskAs::Story),
                     ask(&RiskAssessment::immediateActions, QT_TRANSLATE_NOOP("RecordForm", "Done at once"),
                         nullptr, AskAs::Story),
                     ask(&RiskAssessment::nextReviewOn,
                         QT_TRANSLATE_NOOP("RecordForm", "Look at it again on"))
                         .ahead(),
                 }},
            })
            .askingHer(&RiskAssessment::selfRatedFear)
            .teaching(QT_TRANSLATE_NOOP("RecordForm",
                                        "How great the danger is for her: judged at the first talk, and "
                                        "again whenever something changes."))
            .needing(&RiskAssessment::level)
            .startingToday(&RiskAssessment::assessedOn)
            .signedBy(&RiskAssessment::assessedBy)
            .stampedAt(&RiskAssessment::assessedAt),
        RecordLayout::of<NeedsAssessment>(
            QT_TRANSLATE_NOOP("RecordForm", "What she needs"), QT_TRANSLATE_NOOP("RecordForm", "Add a need"),
            {
                {nullptr,
                 {
                     ask(&NeedsAssessment::assessedOn, QT_TRANSLATE_NOOP("RecordForm", "Assessed on")),
                     ask(&NeedsAssessment::domain, QT_TRANSLATE_NOOP("RecordForm", "Part of her life")),
                     ask(&NeedsAssessment::finding,
                         QT_TRANSLATE_NOOP("RecordForm", "What you found together"), nullptr, AskAs::Story),
                     ask(&NeedsAssessment::strengths,
                         QT_TRANSLATE_NOOP("RecordForm", "What already helps her"), nullptr, AskAs::Story),
                     ask(&NeedsAssessment::urgency, QT_TRANSLATE_NOOP("RecordForm", "How urgent")),
                     ask(&NeedsAssessment::proposedService,
                         QT_TRANSLATE_NOOP("RecordForm", "Proposed service")),
                 }},
            })
            .askingHer(&NeedsAssessment::finding, &NeedsAssessment::strengths)
            .teaching(QT_TRANSLATE_NOOP(
                "RecordForm",
                "What she lacks and what helps her already, once she has told enough to ask for it."))
            .needing(&NeedsAssessment::domain)
            .startingToday(&NeedsAssessment::assessedOn),
        RecordLayout::of<SafetyPlanItem>(
            QT_TRANSLATE_NOOP("RecordForm", "Safety plan"),
            QT_TRANSLATE_NOOP("RecordForm", "Add to the safety plan"),
            {
                {nullptr,
                 {
                     ask(&SafetyPlanItem::area, QT_TRANSLATE_NOOP("RecordForm", "Where it helps")),
                     ask(&SafetyPlanItem::situation, QT_TRANSLATE_NOOP("RecordForm", "If this happens"),
                         nullptr, AskAs::Story),
                     ask(&SafetyPlanItem::action, QT_TRANSLATE_NOOP("RecordForm", "She does this"), nullptr,
                         AskAs::Story),
                     ask(&SafetyPlanItem::whoHelps, QT_TRANSLATE_NOOP("RecordForm", "Who helps")),
                     ask(&SafetyPlanItem::signal, QT_TRANSLATE_NOOP("RecordForm", "Word or sign"),
                         QT_TRANSLATE_NOOP("RecordForm", "A word that the helper knows.")),
                     ask(&SafetyPlanItem::place, QT_TRANSLATE_NOOP("RecordForm", "Where she goes")),
                     ask(&SafetyPlanItem::status, QT_TRANSLATE_NOOP("RecordForm", "Status")),
                     ask(&SafetyPlanItem::copyGiven, QT_TRANSLATE_NOOP("RecordForm", "Did she take a copy?")),
                     ask(&SafetyPlanItem::copySafe,
                         QT_TRANSLATE_NOOP("RecordForm", "Can she keep it where nobody finds it?")),
                     ask(&SafetyPlanItem::reviewOn, QT_TRANSLATE_NOOP("RecordForm", "Look at it again on"))
                         .ahead(),
                 }},
            })
            .teaching(QT_TRANSLATE_NOOP(
                "RecordForm",
                "What she does when it becomes dangerous: agreed with her before she goes home."))
            .needing(&SafetyPlanItem::area),
    };
}

} // namespace rp3
