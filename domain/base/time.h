// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>

namespace rp3 {

/// A calendar day, without a time of day: as exact as anything in the Coded tier may be.
class Day final {
public:
    /// No day.
    constexpr Day() = default;

    /// `daysSinceEpoch` counts from 1970-01-01, which is day 0.
    constexpr explicit Day(std::int32_t daysSinceEpoch)
        : m_days(daysSinceEpoch)
    {
    }

    [[nodiscard]] static Day fromDate(QDate date)
    {
        return date.isValid() ? Day(std::int32_t(QDate(1970, 1, 1).daysTo(date))) : Day();
    }

    [[nodiscard]] constexpr bool isNull() const { return m_days == none; }

    [[nodiscard]] constexpr std::int32_t daysSinceEpoch() const { return m_days; }

    [[nodiscard]] QDate toDate() const { return isNull() ? QDate() : QDate(1970, 1, 1).addDays(m_days); }

    [[nodiscard]] constexpr Day plusDays(std::int32_t days) const { return Day(m_days + days); }

    friend constexpr auto operator<=>(const Day &, const Day &) = default;

private:
    static constexpr std::int32_t none = INT32_MIN;
    std::int32_t m_days = none;
};

/// A point in time, UTC, to the millisecond. Never in the Coded tier: joined with a gate log it names her.
class Instant final {
public:
    /// No instant.
    constexpr Instant() = default;

    /// `msecsSinceEpoch` counts from 1970-01-01T00:00Z.
    constexpr explicit Instant(std::int64_t msecsSinceEpoch)
        : m_msecs(msecsSinceEpoch)
    {
    }

    [[nodiscard]] constexpr bool isNull() const { return m_msecs == none; }

    [[nodiscard]] constexpr std::int64_t msecsSinceEpoch() const { return m_msecs; }

    /// The day in UTC.
    [[nodiscard]] constexpr Day utcDay() const
    {
        constexpr std::int64_t day = 86'400'000;
        const auto floor = m_msecs >= 0 ? m_msecs / day : (m_msecs - day + 1) / day;
        return isNull() ? Day() : Day(std::int32_t(floor));
    }

    /// The wall clock of this PC's time zone, for people to read.
    [[nodiscard]] QDateTime toLocalTime() const
    {
        return isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(m_msecs).toLocalTime();
    }

    [[nodiscard]] constexpr Instant plus(std::chrono::milliseconds duration) const
    {
        return Instant(m_msecs + duration.count());
    }

    [[nodiscard]] constexpr std::chrono::milliseconds since(Instant earlier) const
    {
        return std::chrono::milliseconds(m_msecs - earlier.m_msecs);
    }

    friend constexpr auto operator<=>(const Instant &, const Instant &) = default;

private:
    static constexpr std::int64_t none = INT64_MIN;
    std::int64_t m_msecs = none;
};

} // namespace rp3
