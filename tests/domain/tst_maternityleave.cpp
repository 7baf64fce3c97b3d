// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/maternityleave.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

Day day(int year, int month, int dayOfMonth)
{
    return Day::fromDate(QDate(year, month, dayOfMonth));
}

} // namespace

class TestMaternityLeave final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void threeMonthsAndUpToThreeMore()
    {
        const MaternityLeave leave = maternityLeave(day(2026, 12, 1));
        QCOMPARE(leave.lastDay, day(2027, 2, 28));
        QCOMPARE(leave.lastDayWithExtra, day(2027, 5, 31));
        QCOMPARE(leave.lastDayOfFullPay, day(2027, 3, 31));
        QCOMPARE(leave.laterPayPercent, 75);
    }

    void monthsOfTheCalendarEndWhereTheyEnd()
    {
        QCOMPARE(maternityLeave(day(2027, 11, 30)).lastDay, day(2028, 2, 28)); // A leap year.
        QCOMPARE(maternityLeave(day(2027, 8, 31)).lastDay, day(2027, 11, 29));
    }
};

QTEST_GUILESS_MAIN(TestMaternityLeave)
#include "tst_maternityleave.moc"
