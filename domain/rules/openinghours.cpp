// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/openinghours.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <bitset>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// Monday is 0.
using Weekdays = std::bitset<7>;

/// A part of the day, in minutes after midnight. It ends on the next day if it ends before it begins.
struct Shift {
    Weekdays days; ///< On which it begins.
    int from = 0;
    int until = 0;
};

constexpr int minutesOfDay = 24 * 60;

/// The day that a word means, by its beginning; nothing if it is none.
std::optional<int> weekdayOf(const QString &word)
{
    static const std::array<QStringList, 7> beginnings{
        QStringList{u"senin"_s, u"monday"_s},   QStringList{u"selasa"_s, u"tuesday"_s},
        QStringList{u"rabu"_s, u"wednesday"_s}, QStringList{u"kamis"_s, u"thursday"_s},
        QStringList{u"jumat"_s, u"friday"_s},   QStringList{u"sabtu"_s, u"saturday"_s},
        QStringList{u"minggu"_s, u"sunday"_s}};
    constexpr qsizetype shortest = 3; // "Sen", "Mon": no two begin alike.
    for (std::size_t day = 0; day < beginnings.size(); ++day) {
        const auto means = [&](const QString &whole) { return whole.startsWith(word); };
        if (word.size() >= shortest && std::ranges::any_of(beginnings[day], means))
            return int(day);
    }
    return std::nullopt;
}

/// The days in front of a time: "sen–jum", "sab & min", "setiap hari"; nothing in front means every day.
std::optional<Weekdays> weekdaysOf(QString words)
{
    static const QRegularExpression every(u"\\b(setiap hari|tiap hari|every day|daily)\\b"_s);
    static const QRegularExpression range(u"[-–—]|\\b(sampai|s/d|sd|to|until)\\b"_s);
    static const QRegularExpression apart(u"[\\s,;:.&/]+|\\b(dan|and|pukul|jam|hari)\\b"_s);
    words.replace(every, u" "_s).replace(range, u" - "_s);
    const auto parts = words.split(apart, Qt::SkipEmptyParts);
    Weekdays days;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const bool isRange = i + 2 < parts.size() && parts[i + 1] == u"-"_s;
        const auto first = weekdayOf(parts[i]);
        const auto last = isRange ? weekdayOf(parts[i += 2]) : first;
        if (!first || !last)
            return std::nullopt;
        for (int day = *first; day != *last; day = (day + 1) % 7)
            days.set(std::size_t(day));
        days.set(std::size_t(*last));
    }
    return days.none() ? Weekdays().set() : days;
}

std::optional<int> minutesOf(const QString &hour, const QString &minute)
{
    const int minutes = hour.toInt() * 60 + minute.toInt();
    const bool isTime = minute.toInt() < 60 && minutes <= minutesOfDay;
    return isTime ? std::optional(minutes) : std::nullopt;
}

std::optional<QList<Shift>> shiftsOf(const QString &hours)
{
    static const QRegularExpression span(
        u"([0-9]{1,2})[.:]([0-9]{2})\\s*(?:-|–|—|s/d|sd|sampai|to|until)\\s*([0-9]{1,2})[.:]([0-9]{2})"_s);
    QList<Shift> shifts;
    qsizetype end = 0;
    for (auto found = span.globalMatch(hours); found.hasNext();) {
        const auto match = found.next();
        const auto days = weekdaysOf(hours.sliced(end, match.capturedStart() - end));
        const auto from = minutesOf(match.captured(1), match.captured(2));
        const auto until = minutesOf(match.captured(3), match.captured(4));
        if (!days || !from || !until)
            return std::nullopt;
        shifts.append({*days, *from, *until});
        end = match.capturedEnd();
    }
    static const QRegularExpression zone(u"^[\\s.]*(wib|wita|wit)?[\\s.]*$"_s);
    const bool isUnderstood = !shifts.isEmpty() && zone.match(hours.sliced(end)).hasMatch();
    return isUnderstood ? std::optional(shifts) : std::nullopt;
}

bool covers(const Shift &shift, int weekday, int minute)
{
    const bool today = shift.days.test(std::size_t(weekday));
    if (shift.from < shift.until)
        return today && shift.from <= minute && minute < shift.until;
    const bool yesterday = shift.days.test(std::size_t((weekday + 6) % 7));
    return (today && shift.from <= minute) || (yesterday && minute < shift.until);
}

} // namespace

std::optional<bool> isOpen(QStringView hours, const RoomTime &time)
{
    static const QRegularExpression always(u"^\\s*24\\s*(jam|hours|h)\\.?\\s*$"_s);
    const auto words = hours.toString().toLower();
    if (always.match(words).hasMatch())
        return true;
    const auto shifts = shiftsOf(words);
    if (!shifts)
        return std::nullopt;
    const auto now = QDateTime::fromMSecsSinceEpoch(time.now.msecsSinceEpoch(), time.zone);
    const int weekday = now.date().dayOfWeek() - 1;
    const int minute = now.time().hour() * 60 + now.time().minute();
    return std::ranges::any_of(*shifts, [&](const Shift &shift) { return covers(shift, weekday, minute); });
}

} // namespace rp3
