// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/recordproblems.h"

#include "domain/records/riskassessment.h"
#include "domain/records/service.h"
#include "domain/rules/mediation.h"
#include "domain/rules/riskreview.h"
#include "ui/words/languageswitch.h"

#include <QCoreApplication>

namespace rp3 {

namespace {

std::optional<RecordProblem> problemOf(const Service &service, const Case &record)
{
    const auto *refusal = mediationRefusal(service.service, record.flags, record.risk);
    if (refusal == nullptr)
        return std::nullopt;
    const auto title = refusal->title.in(currentLanguage()).toString();
    const auto words = refusal->law.isEmpty()
        ? title
        : QCoreApplication::translate("RecordProblems", "%1 (%2)").arg(title, refusal->law.toString());
    return RecordProblem{numberOf(&Service::service), words};
}

std::optional<RecordProblem> problemOf(const RiskAssessment &assessment)
{
    if (!needsOverrideReason(assessment.level, assessment.flags)
        || !assessment.overrideReason.trimmed().isEmpty())
        return std::nullopt;
    return RecordProblem{
        numberOf(&RiskAssessment::overrideReason),
        QCoreApplication::translate("RecordProblems",
                                    "Your level differs from what her answers propose. Please say why.")};
}

template <Record R> R recordFrom(const FieldValues &values)
{
    R record;
    applyValues(record, values);
    return record;
}

} // namespace

std::optional<RecordProblem> problemOf(RecordKind kind, const FieldValues &answers, const Case &record)
{
    switch (kind) {
    case RecordKind::Service:
        return problemOf(recordFrom<Service>(answers), record);
    case RecordKind::RiskAssessment:
        return problemOf(recordFrom<RiskAssessment>(answers));
    default:
        return std::nullopt; // No rule asks for more than the form does.
    }
}

} // namespace rp3
