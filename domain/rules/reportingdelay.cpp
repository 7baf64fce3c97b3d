// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/reportingdelay.h"

#include "domain/rules/legal.h"

#include <algorithm>

namespace rp3 {

namespace {

DelayBucket bucketOf(std::int32_t days)
{
    const auto bounds = legal::delayBuckets.days;
    const auto bound = std::lower_bound(bounds.begin(), bounds.end(), days);
    DelayBucket bucket;
    if (bound != bounds.begin())
        bucket.from = *(bound - 1) + 1;
    if (bound != bounds.end())
        bucket.to = *bound;
    return bucket;
}

} // namespace

std::optional<ReportingDelay> reportingDelay(Day incident, Code precision, Day reported)
{
    const auto days = possibleDays(incident, precision);
    if (!days || reported.isNull() || days->first > reported)
        return std::nullopt;
    const Day last = std::min(days->last, reported);
    return ReportingDelay{reported.daysSinceEpoch() - last.daysSinceEpoch(),
                          reported.daysSinceEpoch() - days->first.daysSinceEpoch()};
}

std::optional<ReportingDelay> reportingDelay(const Incident &incident, const QList<Complaint> &complaints)
{
    std::optional<ReportingDelay> shortest;
    for (const Complaint &complaint : complaints) {
        const auto delay = reportingDelay(incident.occurredOn, incident.datePrecision, complaint.receivedOn);
        if (delay && (!shortest || delay->atMost < shortest->atMost))
            shortest = delay;
    }
    return shortest;
}

std::optional<DelayBucket> delayBucket(const ReportingDelay &delay)
{
    const DelayBucket bucket = bucketOf(delay.atLeast);
    return bucket == bucketOf(delay.atMost) ? std::optional(bucket) : std::nullopt;
}

std::optional<bool> isLate(const ReportingDelay &delay, bool sexual)
{
    const LegalClock &rule = sexual ? legal::lateSexual : legal::lateOther;
    const std::int32_t threshold = rule.wholeDays();
    if ((delay.atLeast > threshold) != (delay.atMost > threshold))
        return std::nullopt;
    return delay.atLeast > threshold;
}

} // namespace rp3
