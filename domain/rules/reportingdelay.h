// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/complaint.h"
#include "domain/records/incident.h"
#include "domain/rules/dayspan.h"

#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace rp3 {

/// The days between incident and report: exact if both ends are equal.
struct ReportingDelay {
    std::int32_t atLeast = 0;
    std::int32_t atMost = 0;

    friend constexpr bool operator==(const ReportingDelay &, const ReportingDelay &) = default;
};

/// Nothing if the incident has no date, or lies after the report.
[[nodiscard]] std::optional<ReportingDelay> reportingDelay(Day incident, Code precision, Day reported);

/// The same for an incident of a case, until the first complaint that may have told of it: one that came in
/// before it happened did not.
[[nodiscard]] std::optional<ReportingDelay> reportingDelay(const Incident &incident,
                                                           const QList<Complaint> &complaints);

/// One group of the reporting-delay indicator: `0-3`, …, `91+` days (`legal::delayBuckets`).
struct DelayBucket {
    std::int32_t from = 0;
    std::optional<std::int32_t> to; ///< Nothing: open above.

    friend constexpr bool operator==(const DelayBucket &, const DelayBucket &) = default;
};

/// The group of a delay, or nothing if the date is not exact enough to know.
[[nodiscard]] std::optional<DelayBucket> delayBucket(const ReportingDelay &delay);

/// Whether the report came late: later than `legal::lateSexual` for sexual violence, `legal::lateOther` for
/// the rest. Nothing if the date is not exact enough to know.
[[nodiscard]] std::optional<bool> isLate(const ReportingDelay &delay, bool sexual);

} // namespace rp3
