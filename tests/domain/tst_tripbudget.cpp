// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/tripbudget.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;
using namespace code::tripFunding;

namespace {

TripBudget grant(int year, Code funding, std::int64_t amount)
{
    TripBudget budget;
    budget.year = year;
    budget.funding = funding;
    budget.amount = amount;
    return budget;
}

TripCost ride(Code status, Count cost, Code funding = dpapp)
{
    return {2026, funding, status, cost};
}

} // namespace

class TestTripBudget final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void moneyIsGrantedForAYearOfOurs()
    {
        for (const int year : {2000, 2026, 2099})
            QVERIFY(isBudgetYear(year));
        for (const int year : {-1, 0, 26, 1999, 2100, 20'260})
            QVERIFY(!isBudgetYear(year));
        QVERIFY(!isBudgetYear({}));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsLeftFollowsFromTheRides()
    {
        const auto lines =
            tripMoney(2026, {grant(2026, dpapp, 1'000'000), grant(2026, dpapp, 500'000)},
                      {ride(code::tripStatus::tiba, 80'000), ride(code::tripStatus::pesan, 60'000)});
        QCOMPARE(lines, (QList<BudgetLine>{{dpapp, 1'500'000, 80'000, 60'000, 0}}));
        QCOMPARE(lines.first().left(), 1'360'000);
    }

    void everyStatusSpendsCommitsOrNeither_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("spent");
        QTest::addColumn<int>("committed");
        QTest::newRow("not said") << QString() << 0 << 0;
        QTest::newRow("requested") << u"minta"_s << 0 << 0;
        QTest::newRow("approved") << u"setuju"_s << 0 << 7;
        QTest::newRow("booked") << u"pesan"_s << 0 << 7;
        QTest::newRow("picked up") << u"jemput"_s << 0 << 7;
        QTest::newRow("arrived") << u"tiba"_s << 7 << 0;
        QTest::newRow("incident") << u"insiden"_s << 7 << 0;
        QTest::newRow("cancelled, with a fee") << u"batal"_s << 7 << 0;
        QTest::newRow("failed, with a fee") << u"gagal"_s << 7 << 0;
    }

    void everyStatusSpendsCommitsOrNeither()
    {
        QFETCH(QString, status);
        QFETCH(int, spent);
        QFETCH(int, committed);
        const auto lines = tripMoney(2026, {grant(2026, dpapp, 100)}, {ride(Code(status), 7)});
        QCOMPARE(lines, (QList<BudgetLine>{{dpapp, 100, spent, committed, 0}}));
    }

    void aRideThatTookPlaceWithoutAPriceIsCounted()
    {
        using namespace code::tripStatus;
        const auto lines = tripMoney(2026, {grant(2026, dpapp, 100)},
                                     {ride(tiba, {}), ride(setuju, {}), ride(batal, {}), ride(gagal, {})});
        QCOMPARE(lines, (QList<BudgetLine>{{dpapp, 100, 0, 0, 2}}));
    }

    void otherYearsDoNotCount()
    {
        TripCost last = ride(code::tripStatus::tiba, 50);
        last.year = 2025;
        QVERIFY(tripMoney(2026, {grant(2025, dpapp, 100)}, {last}).isEmpty());
        QCOMPARE(tripMoney(2025, {grant(2025, dpapp, 100)}, {last}).first().left(), 50);
    }

    void everySourceHasItsLineInTheOrderOfTheList()
    {
        using namespace code::tripStatus;
        const auto lines = tripMoney(2026, {grant(2026, code::tripFunding::rp3, 10), grant(2026, dpapp, 10)},
                                     {ride(tiba, 5, {}), ride(tiba, 5, mitra)});
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].funding, dpapp);
        QCOMPARE(lines[1].funding, mitra);
        QCOMPARE(lines[1].left(), -5);
        QCOMPARE(lines[2].funding, code::tripFunding::rp3);
        QVERIFY(lines[3].funding.isEmpty());
    }

    void aRideCountsInTheYearItIsPlannedFor()
    {
        Trip trip;
        trip.plannedOn = Day::fromDate(QDate(2026, 12, 31));
        trip.cost = 40'000;
        trip.funding = mitra;
        trip.status = code::tripStatus::tiba;
        const TripCost cost = costOf(trip);
        QCOMPARE(cost.year, 2026);
        QCOMPARE(cost.cost, Count(40'000));
        QCOMPARE(cost.funding, mitra);
        QCOMPARE(cost.status, code::tripStatus::tiba);
        QCOMPARE(costOf(Trip()).year, 0);
    }
};

QTEST_GUILESS_MAIN(TestTripBudget)
#include "tst_tripbudget.moc"
