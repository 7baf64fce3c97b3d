// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/openinghours.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

/// The week of Monday, 23 November 2026, in Jakarta.
RoomTime at(int day, int hour, int minute = 0)
{
    const QTimeZone zone("Asia/Jakarta");
    const QDateTime moment(QDate(2026, 11, day), QTime(hour, minute), zone);
    return {Instant(moment.toMSecsSinceEpoch()), zone};
}

constexpr int monday = 23;
constexpr int tuesday = 24;
constexpr int saturday = 28;
constexpr int sunday = 29;

} // namespace

class TestOpeningHours final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void dayAndNightIsAlwaysOpen()
    {
        for (const auto *words : {u"24 jam", u"24 Hours", u" 24jam "})
            QCOMPARE(isOpen(words, at(sunday, 3)), std::optional(true));
    }

    void hoursCountFromTheirFirstMinuteToTheirLast()
    {
        const auto *words = u"08.00–16.00";
        QCOMPARE(isOpen(words, at(sunday, 7, 59)), std::optional(false));
        QCOMPARE(isOpen(words, at(sunday, 8)), std::optional(true));
        QCOMPARE(isOpen(words, at(sunday, 15, 59)), std::optional(true));
        QCOMPARE(isOpen(words, at(sunday, 16)), std::optional(false));
    }

    void daysAreSaidInEitherLanguage_data()
    {
        QTest::addColumn<QString>("hours");
        for (const auto &hours :
             {u"Sen–Jum 08.00–16.00, Sab 08.00–12.00"_s, u"Senin-Jumat 8:00-16:00; Sabtu 08:00-12:00 WIB"_s,
              u"Mon to Fri 8:00 to 16:00, Sat 8:00-12:00"_s,
              u"Monday - Friday: 08.00 - 16.00, Saturday: 08.00 - 12.00."_s,
              u"Senin s/d Jumat pukul 08.00 s/d 16.00, dan Sabtu 08.00-12.00"_s})
            QTest::addRow("%s", qPrintable(hours)) << hours;
    }

    void daysAreSaidInEitherLanguage()
    {
        QFETCH(QString, hours);
        QCOMPARE(isOpen(hours, at(monday, 13)), std::optional(true));
        QCOMPARE(isOpen(hours, at(saturday, 11)), std::optional(true));
        QCOMPARE(isOpen(hours, at(saturday, 13)), std::optional(false));
        QCOMPARE(isOpen(hours, at(sunday, 11)), std::optional(false));
    }

    void aWeekendMayBeARangeOverItsEnd()
    {
        QCOMPARE(isOpen(u"Sab-Sen 08.00-12.00", at(sunday, 9)), std::optional(true));
        QCOMPARE(isOpen(u"Sab-Sen 08.00-12.00", at(monday, 9)), std::optional(true));
        QCOMPARE(isOpen(u"Sab-Sen 08.00-12.00", at(tuesday, 9)), std::optional(false));
        QCOMPARE(isOpen(u"Sab & Min 08.00-12.00", at(monday, 9)), std::optional(false));
    }

    void aNightBelongsToTheDayItBeginsOn()
    {
        const auto *words = u"Senin 20.00-06.00";
        QCOMPARE(isOpen(words, at(monday, 21)), std::optional(true));
        QCOMPARE(isOpen(words, at(tuesday, 5)), std::optional(true));
        QCOMPARE(isOpen(words, at(monday, 5)), std::optional(false));
        QCOMPARE(isOpen(u"setiap hari 20.00-06.00", at(sunday, 2)), std::optional(true));
    }

    void whatIsNotUnderstoodIsNotGuessed_data()
    {
        QTest::addColumn<QString>("hours");
        for (const auto &hours : {u""_s, u"jam kerja"_s, u"Nomor kedua: jam kerja"_s,
                                  u"08.00-16.00 kecuali libur"_s, u"Sen–? 08.00–16.00"_s, u"25.00-26.00"_s,
                                  u"08.75-16.00"_s, u"Sen - 08.00-16.00"_s, u"24 jam, IGD saja"_s})
            QTest::addRow("%s", qPrintable(hours)) << hours;
    }

    void whatIsNotUnderstoodIsNotGuessed()
    {
        QFETCH(QString, hours);
        QCOMPARE(isOpen(hours, at(monday, 10)), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestOpeningHours)
#include "tst_openinghours.moc"
