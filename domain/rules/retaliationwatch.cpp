// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/retaliationwatch.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/contact.h"
#include "domain/rules/legal.h"

#include <algorithm>
#include <array>

namespace rp3 {

namespace {

/// As long before its end is a contract asked about: while there is time to ask for a new one. Days.
constexpr int contractNotice = 14;

Day earlier(Day a, Day b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() ? b : a;
    return std::min(a, b);
}

/// `next` is the day of the next check; null for the last.
bool answers(const FollowUp &followUp, Day dueOn, Day next)
{
    if (followUp.kind != code::followUpKind::balasan || !reachedHer(followUp))
        return false;
    if (followUp.doneOn < dueOn)
        return followUp.dueOn == dueOn;
    return next.isNull() || followUp.doneOn < next;
}

bool isPlannedFor(const FollowUp &followUp, Day dueOn)
{
    return followUp.kind == code::followUpKind::balasan && followUp.doneOn.isNull()
        && followUp.dueOn == dueOn;
}

RetaliationCheck checkOn(Day dueOn, Day next, const QList<FollowUp> &followUps, Day today)
{
    RetaliationCheck check{nullptr, dueOn, CheckState::Planned, {}};
    for (const FollowUp &followUp : followUps) {
        if (answers(followUp, dueOn, next)) {
            check.followUp = followUp.id;
            check.state = CheckState::Done;
            return check;
        }
        if (isPlannedFor(followUp, dueOn))
            check.followUp = followUp.id;
    }
    if (!next.isNull() && today >= next)
        check.state = CheckState::Missed;
    else if (today >= dueOn)
        check.state = CheckState::Due;
    return check;
}

} // namespace

Day retaliationWatchStart(const QList<Complaint> &complaints, const QList<WorkBaseline> &baselines)
{
    Day start;
    for (const Complaint &complaint : complaints)
        start = earlier(start, complaint.receivedOn);
    for (const WorkBaseline &baseline : baselines)
        start = earlier(start, baseline.companyKnowsOn);
    return start;
}

QList<RetaliationCheck> retaliationChecks(Day start, const QList<FollowUp> &followUps, Day today)
{
    QList<RetaliationCheck> checks;
    if (start.isNull())
        return checks;
    const std::array rules = {&legal::retaliation7d, &legal::retaliation30d, &legal::retaliation90d};
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const Day next = i + 1 < rules.size() ? start.plusDays(rules[i + 1]->wholeDays()) : Day();
        checks.append(checkOn(start.plusDays(rules[i]->wholeDays()), next, followUps, today));
        checks.last().rule = rules[i];
    }
    return checks;
}

bool retaliationWatchRuns(Day start, Day today)
{
    return !start.isNull() && today <= start.plusDays(legal::retaliation90d.wholeDays());
}

WorkBaseline firstBaseline(const QList<WorkBaseline> &baselines)
{
    const auto first = std::ranges::min_element(baselines, {}, &WorkBaseline::recordedOn);
    return first == baselines.end() ? WorkBaseline() : *first;
}

WorkBaseline latestBaseline(const QList<WorkBaseline> &baselines)
{
    const auto latest = std::ranges::max_element(baselines, {}, &WorkBaseline::recordedOn);
    return latest == baselines.end() ? WorkBaseline() : *latest;
}

std::optional<ContractQuestion> contractQuestion(const QList<WorkBaseline> &baselines,
                                                 const QList<FollowUp> &followUps, Day today)
{
    const Day endsOn = latestBaseline(baselines).contractEndsOn;
    if (endsOn.isNull() || today < endsOn.plusDays(-contractNotice))
        return std::nullopt;
    ContractQuestion question{endsOn, {}};
    for (const FollowUp &followUp : followUps) {
        const bool isAboutThis = followUp.kind == code::followUpKind::balasan;
        if (isAboutThis && reachedHer(followUp) && followUp.doneOn >= endsOn.plusDays(-contractNotice))
            return std::nullopt;
        if (isPlannedFor(followUp, endsOn))
            question.followUp = followUp.id;
    }
    return question;
}

bool reportsRetaliation(const FollowUp &followUp)
{
    using namespace code::retaliation;
    return std::any_of(followUp.retaliation.begin(), followUp.retaliation.end(), [](Code answer) {
        return answer != tidak && answer != tidak_tahu && answer != menolak;
    });
}

} // namespace rp3
