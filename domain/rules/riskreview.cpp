// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/riskreview.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"

#include <algorithm>
#include <tuple>

namespace rp3 {

bool isHighRisk(Code level)
{
    return level == code::riskLevel::tinggi || !(level.isEmpty() || codes::riskLevel.contains(level));
}

std::optional<Code> proposedRisk(const Codes &flags)
{
    const bool high = std::any_of(flags.begin(), flags.end(), [](Code flag) {
        const CodeItem *item = codes::riskFlag.find(flag);
        return !item || item->flags.testFlag(ItemFlag::ProposesHigh);
    });
    return high ? std::optional(code::riskLevel::tinggi) : std::nullopt;
}

bool needsOverrideReason(Code level, const Codes &flags)
{
    const auto proposed = proposedRisk(flags);
    return proposed && !level.isEmpty() && level != *proposed;
}

bool lacksOverrideReason(const RiskAssessment &assessment)
{
    return needsOverrideReason(assessment.level, assessment.flags)
        && assessment.overrideReason.trimmed().isEmpty();
}

const LegalClock &reviewRule(Code level)
{
    if (isHighRisk(level))
        return legal::reviewTinggi;
    return level == code::riskLevel::rendah ? legal::reviewRendah : legal::reviewSedang;
}

Countdown reviewClock(Code level, Instant assessedAt)
{
    return {reviewRule(level), assessedAt};
}

Day nextReviewDay(Code level, Day assessedOn)
{
    return assessedOn.isNull() ? Day() : assessedOn.plusDays(reviewRule(level).wholeDays());
}

QList<const RiskAssessment *> judgedAssessments(const QList<RiskAssessment> &assessments)
{
    QList<const RiskAssessment *> judged;
    for (const RiskAssessment &assessment : assessments) {
        if (!assessment.level.isEmpty())
            judged.append(&assessment);
    }
    std::stable_sort(judged.begin(), judged.end(), [](const RiskAssessment *a, const RiskAssessment *b) {
        return std::tie(a->assessedOn, a->assessedAt) < std::tie(b->assessedOn, b->assessedAt);
    });
    return judged;
}

const RiskAssessment *latestAssessment(const QList<RiskAssessment> &assessments)
{
    const auto judged = judgedAssessments(assessments);
    return judged.isEmpty() ? nullptr : judged.last();
}

} // namespace rp3
