// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/dates.h"

#include "domain/codes/codevalues.h"
#include "ui/words/languageswitch.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace rp3 {
using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

class Dates final {
    Q_DECLARE_TR_FUNCTIONS(rp3::Dates)

public:
    static QString fromNow(int days);
    static QString left(milliseconds left);
    static QString overdue(milliseconds over);

    static QString saved(const QString &time) { return tr("Saved %1", "10.42").arg(time); }
};

QLocale locale()
{
    return localeOf(currentLanguage());
}

QString Dates::fromNow(int days)
{
    const int weeks = qAbs(days) / 7;
    if (days == 0)
        return tr("today");
    if (days == 1)
        return tr("tomorrow");
    if (days == -1)
        return tr("yesterday");
    if (qAbs(days) < 14)
        return days > 0 ? tr("in %n day(s)", nullptr, days) : tr("%n day(s) ago", nullptr, -days);
    if (qAbs(days) < 60)
        return days > 0 ? tr("in %n week(s)", nullptr, weeks) : tr("%n week(s) ago", nullptr, weeks);
    const int months = qAbs(days) / 30;
    if (qAbs(days) < 730)
        return days > 0 ? tr("in %n month(s)", nullptr, months) : tr("%n month(s) ago", nullptr, months);
    const int years = qAbs(days) / 365;
    return days > 0 ? tr("in %n year(s)", nullptr, years) : tr("%n year(s) ago", nullptr, years);
}

QString Dates::left(milliseconds left)
{
    if (left < 1min)
        return tr("less than a minute left");
    if (left < 1h)
        return tr("%n minute(s) left", nullptr, int(duration_cast<minutes>(left).count()));
    if (left < 48h)
        return tr("%n hour(s) left", nullptr, int(duration_cast<hours>(left).count()));
    return tr("%n day(s) left", nullptr, int(duration_cast<hours>(left).count() / 24));
}

QString Dates::overdue(milliseconds over)
{
    if (over < 1min)
        return tr("due now");
    if (over < 1h)
        return tr("%n minute(s) overdue", nullptr, int(duration_cast<minutes>(over).count()));
    if (over < 48h)
        return tr("%n hour(s) overdue", nullptr, int(duration_cast<hours>(over).count()));
    return tr("%n day(s) overdue", nullptr, int(duration_cast<hours>(over).count() / 24));
}

/// A year of two digits is the one that is nearest to now without lying far ahead.
int fullYear(int year, int thisYear)
{
    if (year >= 100)
        return year;
    const int candidate = thisYear / 100 * 100 + year;
    return candidate > thisYear + 10 ? candidate - 100 : candidate;
}

/// 1–12 for the name of a month or its first three letters or more, in either language; 0 for none.
int monthFromName(QStringView name)
{
    for (const auto language : {Language::Indonesian, Language::English}) {
        for (int month = 1; name.size() >= 3 && month <= 12; ++month) {
            if (localeOf(language).standaloneMonthName(month).startsWith(name, Qt::CaseInsensitive))
                return month;
        }
    }
    return 0;
}

std::optional<Day> relativeDay(QStringView text, Day today)
{
    const auto is = [text](QLatin1StringView id, QLatin1StringView en) {
        return text.compare(id, Qt::CaseInsensitive) == 0 || text.compare(en, Qt::CaseInsensitive) == 0;
    };
    if (is("hari ini"_L1, "today"_L1))
        return today;
    if (is("kemarin"_L1, "yesterday"_L1))
        return today.plusDays(-1);
    if (is("besok"_L1, "tomorrow"_L1))
        return today.plusDays(1);
    if (is("lusa"_L1, "the day after tomorrow"_L1))
        return today.plusDays(2);
    static const QRegularExpression ahead(uR"(^\+\s*(\d{1,4})$)"_s);
    if (const auto match = ahead.match(text); match.hasMatch() && !today.isNull())
        return today.plusDays(match.capturedView(1).toInt());
    return std::nullopt;
}

/// A promise further ahead is a slip of the finger.
constexpr int yearsAhead = 10;

std::optional<Day> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2200 ? std::optional(Day::fromDate(date)) : std::nullopt;
}

/// The day without its year that is nearest to `today` on this side; today is on both.
std::optional<Day> nearest(int month, int day, Day today, Side side)
{
    std::optional<Day> found;
    const int thisYear = today.toDate().year();
    for (const int year : {thisYear, thisYear - 1, thisYear + 1}) {
        const auto candidate = valid(year, month, day);
        const auto distance = [today](Day from) {
            return qAbs(from.daysSinceEpoch() - today.daysSinceEpoch());
        };
        if (candidate && isExpected(*candidate, today, side)
            && (!found || distance(*candidate) < distance(*found)))
            found = candidate;
    }
    return found;
}

} // namespace

QString longDay(Day day)
{
    return day.isNull() ? QString() : locale().toString(day.toDate(), u"dddd, d MMMM yyyy"_s);
}

QString knownDay(Day day, Code precision)
{
    if (day.isNull())
        return {};
    if (precision == code::datePrecision::month)
        return locale().toString(day.toDate(), u"MMMM yyyy"_s);
    if (precision == code::datePrecision::year)
        return locale().toString(day.toDate(), u"yyyy"_s);
    return longDay(day);
}

QString shortDay(Day day)
{
    return day.isNull() ? QString() : locale().toString(day.toDate(), u"d MMM yyyy"_s);
}

QString typedDay(Day day)
{
    return day.isNull() ? QString() : day.toDate().toString(u"dd/MM/yyyy"_s);
}

QString typedTime(QTime time)
{
    const bool indonesian = currentLanguage() == Language::Indonesian;
    return time.isValid() ? time.toString(indonesian ? u"HH.mm"_s : u"HH:mm"_s) : QString();
}

QString timeOfDay(Instant instant)
{
    return instant.isNull() ? QString() : typedTime(instant.toLocalTime().time());
}

QString dayAndTime(Instant instant)
{
    return instant.isNull() ? QString() : QString(shortDay(localDay(instant)) + u", "_s + timeOfDay(instant));
}

QString dayFromNow(Day day, Day today)
{
    if (day.isNull() || today.isNull())
        return {};
    return Dates::fromNow(day.daysSinceEpoch() - today.daysSinceEpoch());
}

QString timeLeft(milliseconds left)
{
    return left > 0ms ? Dates::left(left) : Dates::overdue(-left);
}

QString savedAt(Instant instant)
{
    return instant.isNull() ? QString() : Dates::saved(timeOfDay(instant));
}

std::optional<Day> dayFromText(QStringView text, Day today, Side side)
{
    static const QRegularExpression digits(
        uR"(^(\d{1,2})\s*[/.\- ]\s*(\d{1,2}|\p{L}+)(?:\s*[/.\- ]\s*(\d{4}|\d{2}))?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QStringView trimmed = text.trimmed();
    if (const auto relative = relativeDay(trimmed, today))
        return relative;
    const auto match = digits.match(trimmed);
    if (!match.hasMatch() || today.isNull())
        return std::nullopt;
    const QStringView second = match.capturedView(2);
    const int day = match.capturedView(1).toInt();
    const int month = second.at(0).isDigit() ? second.toInt() : monthFromName(second);
    if (!match.hasCaptured(3))
        return nearest(month, day, today, side);
    return valid(fullYear(match.capturedView(3).toInt(), today.toDate().year()), month, day);
}

bool isExpected(Day day, Day today, Side side)
{
    const auto last = side == Side::Behind ? today : Day::fromDate(today.toDate().addYears(yearsAhead));
    return day <= last && (side != Side::Ahead || day >= today);
}

std::optional<QTime> timeFromText(QStringView text)
{
    static const QRegularExpression typed(uR"(^(\d{1,2})(?:[.:]?(\d{2}))?$)"_s);
    const auto match = typed.match(text.trimmed());
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

Instant momentOf(Day day, QTime time)
{
    return day.isNull() || !time.isValid() ? Instant()
                                           : Instant(QDateTime(day.toDate(), time).toMSecsSinceEpoch());
}

Day localDay(Instant instant)
{
    return instant.isNull() ? Day() : Day::fromDate(instant.toLocalTime().date());
}

} // namespace rp3
