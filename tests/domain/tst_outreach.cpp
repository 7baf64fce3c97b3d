// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/outreach.h"

#include <QTest>

using namespace rp3;

namespace {

const DaySpan november{Day::fromDate(QDate(2026, 11, 1)), Day::fromDate(QDate(2026, 11, 30))};

OutreachEvent aTalk(Day heldOn, Count women, Count men = {}, Count unknown = {}, Count materials = {})
{
    OutreachEvent event;
    event.heldOn = heldOn;
    event.women = women;
    event.men = men;
    event.unknown = unknown;
    event.materials = materials;
    return event;
}

Visit visits(Day day, Count count)
{
    Visit visit;
    visit.visitedOn = day;
    visit.count = count;
    return visit;
}

} // namespace

class TestOutreach final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void whatHappenedInTheseDaysIsAddedUp()
    {
        const QList events{aTalk(november.first, 30, 8, 2, 40), aTalk(november.last, 12),
                           aTalk(november.first.plusDays(-1), 99), aTalk(november.last.plusDays(1), 99),
                           aTalk({}, 99)};
        const QList tally{visits(november.first, 2), visits(november.last, 3), visits(november.last, {}),
                          visits(november.last.plusDays(1), 9)};
        const auto totals = outreachTotals(november, events, tally);
        QCOMPARE(totals, (OutreachTotals{2, 42, 8, 2, 40, 5}));
        QCOMPARE(totals.people(), 52);
        QCOMPARE(outreachTotals(november, {}, {}), OutreachTotals());
        QCOMPARE(tallyOf(tally, november.first), std::optional(tally.first()));
        QVERIFY(!tallyOf(tally, november.first.plusDays(1)));
    }

    void complaintsCountForTwoWeeks()
    {
        const auto day = november.first;
        QCOMPARE(complaintsAfter(day, {day.plusDays(-1), day, day.plusDays(14), day.plusDays(15)}), 2);
        QCOMPARE(complaintsAfter(day, {}), 0);
        QCOMPARE(complaintsAfter({}, {day}), 0);
    }
};

QTEST_GUILESS_MAIN(TestOutreach)
#include "tst_outreach.moc"
