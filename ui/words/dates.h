// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"
#include "domain/codes/code.h"

#include <QString>

#include <optional>

// Days and times as people say them, in the language of the screen. Instants are shown on the wall clock of
// this PC. A null day or instant gives an empty string.

namespace rp3 {

/// Where a day is expected to lie, seen from today.
enum class Side {
    Either, ///< A ride is planned, or written down afterwards.
    Behind, ///< It happened, was received, was born.
    Ahead, ///< It was promised, falls due, ends.
};

/// "Senin, 23 November 2026" · "Monday, 23 November 2026"
[[nodiscard]] QString longDay(Day day);

/// As much of the day as is known (`codes::datePrecision`): "November 2026", "2026", or the whole day.
[[nodiscard]] QString knownDay(Day day, Code precision);

/// "23 Nov 2026", for lists.
[[nodiscard]] QString shortDay(Day day);

/// "23/11/2026": what DayEdit writes into its field; `dayFromText` reads it.
[[nodiscard]] QString typedDay(Day day);

/// "10.42" · "10:42"
[[nodiscard]] QString timeOfDay(Instant instant);

/// "14.30" · "14:30": what TimeEdit writes into its field; `timeFromText` reads it.
[[nodiscard]] QString typedTime(QTime time);

/// "23 Nov 2026, 10.42"
[[nodiscard]] QString dayAndTime(Instant instant);

/// "hari ini", "besok", "3 hari lagi", "2 minggu lalu": where `day` lies seen from `today`.
[[nodiscard]] QString dayFromNow(Day day, Day today);

/// "2 jam lagi", "30 menit lagi", "3 hari lagi"; from zero on "lewat 5 menit". Rounded down to one unit, so
/// that a limit never looks further away than it is.
[[nodiscard]] QString timeLeft(std::chrono::milliseconds left);

/// "Tersimpan 10.42"
[[nodiscard]] QString savedAt(Instant instant);

/// The day a person typed: "23/11/2026", "23-11-26", "23.11.2026", "23 nov 2026", "hari ini", "kemarin",
/// "besok", "lusa", "+7" (in so many days), "23/11" (the nearest such day on this side). Nothing if it is not
/// a day. Only a day without its year depends on `side`.
[[nodiscard]] std::optional<Day> dayFromText(QStringView text, Day today, Side side = Side::Either);

/// Whether `day` lies where it is expected: on its side, and not more than ten years ahead.
[[nodiscard]] bool isExpected(Day day, Day today, Side side);

/// The time of day a person typed: "14.30", "14:30", "1430", "14", "9". Nothing if it is not a time.
[[nodiscard]] std::optional<QTime> timeFromText(QStringView text);

/// The moment of a day and a time on the wall clock of this PC; null if one of them is.
[[nodiscard]] Instant momentOf(Day day, QTime time);

/// The calendar day of `instant` on the wall clock of this PC.
[[nodiscard]] Day localDay(Instant instant);

} // namespace rp3
