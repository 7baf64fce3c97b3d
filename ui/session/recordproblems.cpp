// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/recordproblems.h"

#include "domain/records/riskassessment.h"
#include "domain/records/service.h"
#include "domain/rules/mediation.h"
#include "domain/rules/referralconsent.h"
#include "domain/rules/riskreview.h"
#include "ui/words/languageswitch.h"

#include <QCoreApplication>

namespace rp3 {

namespace {

/// A rule as it is said to whom it stops: with its law, if it is one.
QString wordsOf(const LegalRule &rule)
{
    const auto title = rule.title.in(currentLanguage()).toString();
    return rule.law.isEmpty()
        ? title
        : QCoreApplication::translate("RecordProblems", "%1 (%2)").arg(title, rule.law.toString());
}

std::optional<RecordProblem> problemOf(const Service &chosen, const Service &after, const Case &record)
{
    if (const auto *refusal = mediationRefusal(chosen.service, record.flags, record.risk))
        return RecordProblem{numberOf(&Service::service), wordsOf(*refusal)};
    if (const auto *refusal = consentRefusal(after, record.flags))
        return RecordProblem{numberOf(&Service::consent), wordsOf(*refusal)};
    return std::nullopt;
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

std::optional<RecordProblem> problemOf(RecordKind kind, const FieldValues &chosen, const FieldValues &after,
                                       const Case &record)
{
    switch (kind) {
    case RecordKind::Service:
        return problemOf(recordFrom<Service>(chosen), recordFrom<Service>(after), record);
    case RecordKind::RiskAssessment:
        return problemOf(recordFrom<RiskAssessment>(chosen));
    default:
        return std::nullopt; // No rule asks for more than the form does.
    }
}

} // namespace rp3
