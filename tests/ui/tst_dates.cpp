// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Day monday = Day::fromDate(QDate(2026, 11, 23));

Instant at(int hour, int minute)
{
    return Instant(QDateTime(QDate(2026, 11, 23), QTime(hour, minute)).toMSecsSinceEpoch());
}

} // namespace

class TestDates final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void daysAndTimesReadAsPeopleSayThem()
    {
        LanguageSwitch words(Language::Indonesian);
        QCOMPARE(longDay(monday), u"Senin, 23 November 2026"_s);
        QCOMPARE(shortDay(monday), u"23 Nov 2026"_s);
        QCOMPARE(shortDay(Day::fromDate(QDate(2026, 8, 3))), u"3 Agu 2026"_s);
        QCOMPARE(timeOfDay(at(10, 42)), u"10.42"_s);
        QCOMPARE(dayAndTime(at(9, 5)), u"23 Nov 2026, 09.05"_s);
        QCOMPARE(savedAt(at(10, 42)), u"Tersimpan 10.42"_s);
        words.setLanguage(Language::English);
        QCOMPARE(longDay(monday), u"Monday, 23 November 2026"_s);
        QCOMPARE(timeOfDay(at(10, 42)), u"10:42"_s);
        QCOMPARE(savedAt(at(10, 42)), u"Saved 10:42"_s);
    }

    void aDayIsToldAsExactlyAsItIsKnown()
    {
        LanguageSwitch words(Language::Indonesian);
        QCOMPARE(knownDay(monday, Code(u"exact")), u"Senin, 23 November 2026"_s);
        QCOMPARE(knownDay(monday, {}), u"Senin, 23 November 2026"_s);
        QCOMPARE(knownDay(monday, Code(u"month")), u"November 2026"_s);
        QCOMPARE(knownDay(Day::fromDate(QDate(2026, 8, 1)), Code(u"month")), u"Agustus 2026"_s);
        QCOMPARE(knownDay(monday, Code(u"year")), u"2026"_s);
        QCOMPARE(knownDay({}, Code(u"month")), QString());
    }

    void noDayHasNoWords()
    {
        const LanguageSwitch words;
        QCOMPARE(longDay({}), QString());
        QCOMPARE(shortDay({}), QString());
        QCOMPARE(typedDay({}), QString());
        QCOMPARE(timeOfDay({}), QString());
        QCOMPARE(dayAndTime({}), QString());
        QCOMPARE(savedAt({}), QString());
        QCOMPARE(dayFromNow({}, monday), QString());
        QCOMPARE(localDay({}), Day());
    }

    void theDayIsTheOneOnTheWall()
    {
        // Just after midnight here is still the day before in UTC.
        QCOMPARE(localDay(at(0, 1)), monday);
        QCOMPARE(at(0, 1).utcDay(), monday.plusDays(-1));
    }

    void daysFromNowAreRoundedToWhatMatters_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("indonesian");
        QTest::addColumn<QString>("english");
        QTest::newRow("today") << 0 << u"hari ini"_s << u"today"_s;
        QTest::newRow("tomorrow") << 1 << u"besok"_s << u"tomorrow"_s;
        QTest::newRow("yesterday") << -1 << u"kemarin"_s << u"yesterday"_s;
        QTest::newRow("13 days") << 13 << u"13 hari lagi"_s << u"in 13 days"_s;
        QTest::newRow("2 weeks ago") << -14 << u"2 minggu lalu"_s << u"2 weeks ago"_s;
        QTest::newRow("8 weeks") << 59 << u"8 minggu lagi"_s << u"in 8 weeks"_s;
        QTest::newRow("2 months ago") << -60 << u"2 bulan lalu"_s << u"2 months ago"_s;
        QTest::newRow("2 years ago") << -730 << u"2 tahun lalu"_s << u"2 years ago"_s;
    }

    void daysFromNowAreRoundedToWhatMatters()
    {
        QFETCH(int, days);
        QFETCH(QString, indonesian);
        QFETCH(QString, english);
        LanguageSwitch words;
        QCOMPARE(dayFromNow(monday.plusDays(days), monday), indonesian);
        words.setLanguage(Language::English);
        QCOMPARE(dayFromNow(monday.plusDays(days), monday), english);
    }

    void timeLeftNeverPromisesTooMuch_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("indonesian");
        QTest::addColumn<QString>("english");
        const qint64 minute = 60'000;
        const qint64 hour = 60 * minute;
        QTest::newRow("a moment") << qint64(1) << u"kurang dari semenit lagi"_s
                                  << u"less than a minute left"_s;
        QTest::newRow("one minute") << 2 * minute - 1 << u"1 menit lagi"_s << u"1 minute left"_s;
        QTest::newRow("59 minutes") << hour - 1 << u"59 menit lagi"_s << u"59 minutes left"_s;
        QTest::newRow("two hours") << 3 * hour - 1 << u"2 jam lagi"_s << u"2 hours left"_s;
        QTest::newRow("72 hours") << 72 * hour << u"3 hari lagi"_s << u"3 days left"_s;
        QTest::newRow("zero") << qint64(0) << u"sekarang batasnya"_s << u"due now"_s;
        QTest::newRow("just over") << -minute << u"lewat 1 menit"_s << u"1 minute overdue"_s;
        QTest::newRow("an hour over") << -hour << u"lewat 1 jam"_s << u"1 hour overdue"_s;
        QTest::newRow("days over") << -50 * hour << u"lewat 2 hari"_s << u"2 days overdue"_s;
    }

    void timeLeftNeverPromisesTooMuch()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(QString, indonesian);
        QFETCH(QString, english);
        LanguageSwitch words;
        QCOMPARE(timeLeft(std::chrono::milliseconds(milliseconds)), indonesian);
        words.setLanguage(Language::English);
        QCOMPARE(timeLeft(std::chrono::milliseconds(milliseconds)), english);
    }

    void readsTheDayAPersonTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        QTest::newRow("slashes") << u"23/11/2026"_s << QDate(2026, 11, 23);
        QTest::newRow("one digit") << u" 3/1/2026 "_s << QDate(2026, 1, 3);
        QTest::newRow("dashes, short year") << u"3-1-26"_s << QDate(2026, 1, 3);
        QTest::newRow("dots") << u"03.01.2026"_s << QDate(2026, 1, 3);
        QTest::newRow("a birth year of two digits") << u"3/1/98"_s << QDate(1998, 1, 3);
        QTest::newRow("month in words") << u"3 agustus 2026"_s << QDate(2026, 8, 3);
        QTest::newRow("month in short") << u"3 Agu 2026"_s << QDate(2026, 8, 3);
        QTest::newRow("month in English") << u"3 Aug 2026"_s << QDate(2026, 8, 3);
        QTest::newRow("no year, the next") << u"3/1"_s << QDate(2027, 1, 3);
        QTest::newRow("no year, the nearest") << u"24/12"_s << QDate(2026, 12, 24);
        QTest::newRow("today") << u"Hari ini"_s << QDate(2026, 11, 23);
        QTest::newRow("yesterday") << u"kemarin"_s << QDate(2026, 11, 22);
        QTest::newRow("in two days") << u"Lusa"_s << QDate(2026, 11, 25);
        QTest::newRow("in a week") << u"+7"_s << QDate(2026, 11, 30);
        QTest::newRow("in ninety days") << u" + 90"_s << QDate(2027, 2, 21);
        QTest::newRow("tomorrow") << u"tomorrow"_s << QDate(2026, 11, 24);
        QTest::newRow("leap day") << u"29/2/2024"_s << QDate(2024, 2, 29);
        QTest::newRow("no leap day") << u"29/2/2025"_s << QDate();
        QTest::newRow("month 13") << u"1/13/2026"_s << QDate();
        QTest::newRow("no such month") << u"1 xyz 2026"_s << QDate();
        QTest::newRow("words") << u"minggu lalu"_s << QDate();
        QTest::newRow("three digits of a year") << u"1/1/202"_s << QDate();
        QTest::newRow("empty") << QString() << QDate();
    }

    void readsTheDayAPersonTyped()
    {
        QFETCH(QString, text);
        QFETCH(QDate, day);
        const auto read = dayFromText(text, monday);
        QCOMPARE(read.value_or(Day()), Day::fromDate(day));
    }

    void aDayWithoutItsYearIsTheNearestOnItsSide()
    {
        const auto read = [](const QString &text, Side side) {
            return dayFromText(text, monday, side).value_or(Day()).toDate();
        };
        QCOMPARE(read(u"24/12"_s, Side::Ahead), QDate(2026, 12, 24));
        QCOMPARE(read(u"24/12"_s, Side::Behind), QDate(2025, 12, 24));
        QCOMPARE(read(u"3/1"_s, Side::Ahead), QDate(2027, 1, 3));
        QCOMPARE(read(u"3/1"_s, Side::Behind), QDate(2026, 1, 3));
        QCOMPARE(read(u"3/1"_s, Side::Either), QDate(2027, 1, 3));
        for (const auto side : {Side::Ahead, Side::Behind, Side::Either}) {
            QCOMPARE(read(u"23/11"_s, side), QDate(2026, 11, 23)); // Today lies on both.
            QCOMPARE(read(u"24/12/2025"_s, side), QDate(2025, 12, 24)); // Who writes the year means it.
        }
    }

    void aDayIsExpectedOnItsSideAndNotInAnotherAge()
    {
        for (const auto side : {Side::Ahead, Side::Behind, Side::Either})
            QVERIFY(isExpected(monday, monday, side));
        QVERIFY(isExpected(monday.plusDays(-30'000), monday, Side::Behind));
        QVERIFY(!isExpected(monday.plusDays(1), monday, Side::Behind));
        QVERIFY(!isExpected(monday.plusDays(-1), monday, Side::Ahead));
        QVERIFY(isExpected(monday.plusDays(3'650), monday, Side::Ahead));
        QVERIFY(!isExpected(monday.plusDays(3'660), monday, Side::Ahead));
        QVERIFY(!isExpected(monday.plusDays(3'660), monday, Side::Either));
    }

    void readsTheTimeAPersonTyped()
    {
        for (const auto &text : {u"14.30"_s, u"14:30"_s, u"1430"_s, u" 14.30 "_s})
            QCOMPARE(timeFromText(text), QTime(14, 30));
        QCOMPARE(timeFromText(u"7"_s), QTime(7, 0));
        QCOMPARE(timeFromText(u"0"_s), QTime(0, 0));
        for (const auto &text : {u""_s, u"24"_s, u"9.60"_s, u"9.5"_s, u"sore"_s, u"12:30:15"_s, u"-1"_s})
            QVERIFY2(!timeFromText(text), qPrintable(text));
        const LanguageSwitch words;
        QCOMPARE(timeFromText(typedTime(QTime(23, 59))), QTime(23, 59));
        QVERIFY(typedTime(QTime()).isEmpty());
    }

    void aMomentIsOfTheWallClockHere()
    {
        const auto moment = momentOf(monday, QTime(0, 5));
        QCOMPARE(localDay(moment), monday);
        QCOMPARE(moment.toLocalTime().time(), QTime(0, 5));
        QVERIFY(momentOf({}, QTime(0, 5)).isNull());
        QVERIFY(momentOf(monday, {}).isNull());
    }

    void readsBackWhatItWrites()
    {
        const LanguageSwitch words;
        for (int i = 0; i < 400; ++i) {
            const Day day = monday.plusDays(i * 7 - 2000);
            QCOMPARE(dayFromText(typedDay(day), monday), day);
            QCOMPARE(dayFromText(shortDay(day), monday), day);
        }
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
