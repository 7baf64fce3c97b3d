// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/sitewarnings.h"
#include "domain/rules/warnings.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Day today = Day::fromDate(QDate(2026, 11, 22));

DossierId numbered(int number)
{
    return DossierId(DossierId::Bytes{std::uint8_t(number >> 8), std::uint8_t(number)});
}

/// Complaints, each with a dossier of its own, numbered from 1.
class Site final {
public:
    /// A complaint of so many days ago, to fill in.
    SiteComplaint &complaint(int daysAgo) { return on(today.plusDays(-daysAgo)); }

    SiteComplaint &on(Day day)
    {
        SiteComplaint complaint;
        complaint.dossier = numbered(int(facts.complaints.size()) + 1);
        complaint.receivedOn = day;
        facts.complaints.append(complaint);
        return facts.complaints.last();
    }

    /// So many complaints in the month that began so many months before this one.
    void month(int monthsAgo, int count, std::optional<bool> late = {})
    {
        const Day day = Day::fromDate(QDate(2026, 11, 15).addMonths(-monthsAgo));
        for (int i = 0; i < count; ++i)
            on(day).late = late;
    }

    SiteFacts facts;
};

QList<DossierId> dossiers(std::initializer_list<int> numbers)
{
    QList<DossierId> ids;
    for (const int number : numbers)
        ids.append(numbered(number));
    return ids;
}

/// What every rule finds that compares complaints.
QList<Warning> foundIn(const SiteFacts &facts)
{
    auto found =
        sameAccusedOrUnit(facts, today) + placeCluster(facts, today) + shiftOrLinePattern(facts, today);
    for (const auto &one :
         {riseAtSite(facts, today), lateShareRising(facts, today), silentSite(facts, today)}) {
        if (one)
            found.append(*one);
    }
    return found;
}

/// A year with two complaints in each odd and four in each even month: mean 3, standard deviation 1.
Site steadySite()
{
    Site site;
    for (int month = 1; month <= 12; ++month)
        site.month(month, month % 2 == 0 ? 4 : 2);
    return site;
}

} // namespace

class TestSiteWarnings final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void w1TheSamePersonInTwoComplaints()
    {
        Site site;
        site.complaint(90).accused = {nameMarks(u"Rudi Contoh"), nameMarks(u"Dedi Contoh")};
        site.complaint(50).accused = {nameMarks(u"Rudi Rekaan")};
        QVERIFY(sameAccusedOrUnit(site.facts, today).isEmpty());
        site.complaint(0).accused = {nameMarks(u"Pak Dedy Contoh")};
        QCOMPARE(sameAccusedOrUnit(site.facts, today), (QList<Warning>{{&warnings::w1, dossiers({1, 3})}}));
        QVERIFY(sameAccusedOrUnit(site.facts, today.plusDays(1)).isEmpty());
    }

    void w1WhoeverMayBeTheSameIsAQuestionThatSaysWhy()
    {
        Site site;
        site.complaint(40).accused = {nameMarks(u"Rudy Contoh"), nameMarks(u"Rudi Rekaan")};
        site.complaint(30).accused = {nameMarks(u"Rudi Lain")};
        QVERIFY(sameAccusedOrUnit(site.facts, today).isEmpty());
        site.complaint(20).accused = {nameMarks(u"Pak Rudi")};
        const Warning perhaps{&warnings::w1, dossiers({1, 2, 3}), true};
        QCOMPARE(sameAccusedOrUnit(site.facts, today), QList{perhaps});
        site.complaint(10).accused = {nameMarks(u"Bang Rudi Contoh")}; // Two words: surely enough to ask.
        const Warning surer{&warnings::w1, dossiers({1, 4})};
        const Warning all{&warnings::w1, dossiers({1, 2, 3, 4}), true};
        QCOMPARE(sameAccusedOrUnit(site.facts, today), (QList<Warning>{surer, all}));
    }

    void w1OneComplaintIsNotTwoBecauseItNamesTwo()
    {
        Site site;
        site.complaint(5).accused = {nameMarks(u"Rudi"), nameMarks(u"Rudi Contoh")};
        QVERIFY(sameAccusedOrUnit(site.facts, today).isEmpty());
    }

    void w1TheSameUnitInTwoComplaints()
    {
        Site site;
        site.complaint(10).unit = wordMark(u"Jahit  2");
        site.complaint(5).unit = wordMark(u" jahit 2");
        site.complaint(5).unit = wordMark(u"Jahit 3");
        QCOMPARE(sameAccusedOrUnit(site.facts, today), (QList<Warning>{{&warnings::w1, dossiers({1, 2})}}));
    }

    void w1SaysEachGroupOnce()
    {
        Site site;
        for (int i = 0; i < 2; ++i) {
            SiteComplaint &complaint = site.complaint(i);
            complaint.unit = wordMark(u"Jahit 2");
            complaint.accused = {nameMarks(u"Rudi")};
        }
        const auto found = sameAccusedOrUnit(site.facts, today);
        QCOMPARE(found.size(), 1);
        QVERIFY(!found.first().byOneWord); // The unit is the same.
        site.complaint(2).accused = {nameMarks(u"Rudi")};
        QCOMPARE(sameAccusedOrUnit(site.facts, today).size(), 2);
    }

    void w1WhatIsNotKnownNeverMatches()
    {
        Site site;
        site.complaint(1);
        site.complaint(2).unit = wordMark(u"  ");
        site.complaint(3).accused = {nameMarks(u"Pak Mandor")};
        site.complaint(4).accused = {nameMarks(u"Pak Mandor")};
        QVERIFY(sameAccusedOrUnit(site.facts, today).isEmpty());
    }

    void w2MoreThanMeanAndTwoDeviations()
    {
        Site site = steadySite();
        site.month(0, 5);
        QVERIFY(!riseAtSite(site.facts, today)); // 3 + 2 · 1: not above.
        site.month(0, 1);
        const auto rise = riseAtSite(site.facts, today);
        QVERIFY(rise);
        QCOMPARE(rise->rule, &warnings::w2);
        QCOMPARE(rise->dossiers, dossiers({37, 38, 39, 40, 41, 42}));
    }

    void w2OtherMonthsAndTheFutureDoNotCount()
    {
        Site site = steadySite();
        site.month(0, 5);
        site.on(today.plusDays(1));
        site.month(13, 50);
        QVERIFY(!riseAtSite(site.facts, today));
    }

    void w2MonthsBeforeTheRoomOpenedAreNotQuiet()
    {
        Site site;
        site.month(1, 4);
        site.month(2, 4);
        site.month(0, 4);
        QVERIFY(riseAtSite(site.facts, today)); // Ten empty months: the mean is 2/3.
        site.facts.openedOn = Day::fromDate(QDate(2026, 9, 1));
        QVERIFY(!riseAtSite(site.facts, today)); // Open in two of them: the mean is 4.
    }

    void w2ASmallSiteCountsTheLastFortnight()
    {
        Site site;
        site.month(3, 4);
        site.complaint(14);
        site.complaint(7);
        QVERIFY(!riseAtSite(site.facts, today));
        site.complaint(0);
        QCOMPARE(riseAtSite(site.facts, today)->dossiers, dossiers({5, 6, 7}));
        QVERIFY(!riseAtSite(site.facts, today.plusDays(1)));
    }

    void w2FiveComplaintsInAYearAreNotSmall()
    {
        Site site;
        site.month(3, 5);
        for (const int daysAgo : {14, 7, 0})
            site.complaint(daysAgo);
        QVERIFY(!riseAtSite(site.facts, today)); // 3 ≤ 5/12 + 2 · 1.38.
        site.facts.openedOn = Day::fromDate(QDate(2026, 11, 1));
        QVERIFY(riseAtSite(site.facts, today)); // No whole month to compare with: small.
    }

    void w9TheLateShareRoseTwoMonthsRunning()
    {
        Site site;
        site.month(3, 4, false);
        site.month(2, 3, false);
        site.month(2, 1, true);
        site.month(1, 1, false);
        QVERIFY(!lateShareRising(site.facts, today));
        site.month(1, 1, true);
        const auto rising = lateShareRising(site.facts, today);
        QVERIFY(rising);
        QCOMPARE(rising->rule, &warnings::w9);
        QCOMPARE(rising->dossiers, dossiers({8, 10}));
        site.month(1, 2, false); // Now a quarter in both months.
        QVERIFY(!lateShareRising(site.facts, today));
    }

    void w9AMonthWithoutAnExactDateEndsTheRun()
    {
        Site site;
        site.month(2, 1, false);
        site.month(1, 1, true);
        QVERIFY(!lateShareRising(site.facts, today));
        site.month(3, 2);
        QVERIFY(!lateShareRising(site.facts, today));
    }

    void w10SilenceAtALargeSite()
    {
        Site site;
        site.facts.womenWorkers = 500;
        site.on(Day::fromDate(QDate(2026, 8, 21)));
        const auto silent = silentSite(site.facts, today);
        QVERIFY(silent);
        QCOMPARE(*silent, (Warning{&warnings::w10, {}}));
        site.on(Day::fromDate(QDate(2026, 8, 22)));
        QVERIFY(!silentSite(site.facts, today));
        QVERIFY(silentSite(site.facts, today.plusDays(1)));
    }

    void w10SmallUnknownAndNewSitesMayBeSilent()
    {
        SiteFacts facts;
        QVERIFY(!silentSite(facts, today));
        facts.womenWorkers = 499;
        QVERIFY(!silentSite(facts, today));
        facts.womenWorkers = 500;
        facts.openedOn = Day::fromDate(QDate(2026, 8, 23));
        QVERIFY(!silentSite(facts, today));
        QVERIFY(silentSite(facts, today.plusDays(1)));
    }

    void w11ThreeComplaintsAboutOnePlace()
    {
        using namespace code::workSetting;
        Site site;
        site.complaint(90).workSettings = {toilet, lini};
        site.complaint(10).workSettings = {toilet, mess};
        site.complaint(5).workSettings = {mess, lini};
        site.complaint(4).workSettings = {lini};
        QVERIFY(placeCluster(site.facts, today).isEmpty());
        site.complaint(0).workSettings = {toilet};
        QCOMPARE(placeCluster(site.facts, today), (QList<Warning>{{&warnings::w11, dossiers({1, 2, 5})}}));
        QVERIFY(placeCluster(site.facts, today.plusDays(1)).isEmpty());
    }

    void w11EachOfTheThreePlacesCounts()
    {
        for (const Code place : warnings::w11.settings) {
            Site site;
            for (int i = 0; i < 3; ++i)
                site.complaint(i).workSettings = {place};
            QCOMPARE(placeCluster(site.facts, today).size(), 1);
        }
    }

    void w12ThreeComplaintsFromOneShiftOrLine()
    {
        Site site;
        site.complaint(90).shift = wordMark(u"Malam");
        site.complaint(20).shift = wordMark(u"malam");
        site.complaint(10).line = wordMark(u"malam");
        QVERIFY(shiftOrLinePattern(site.facts, today).isEmpty());
        site.complaint(0).shift = wordMark(u"malam ");
        QCOMPARE(shiftOrLinePattern(site.facts, today),
                 (QList<Warning>{{&warnings::w12, dossiers({1, 2, 4})}}));
        QVERIFY(shiftOrLinePattern(site.facts, today.plusDays(1)).isEmpty());
        site.complaint(0).line = wordMark(u"Malam");
        site.complaint(0).line = wordMark(u"Malam");
        QCOMPARE(shiftOrLinePattern(site.facts, today).size(), 2);
    }

    void w13NothingSentForAWeek()
    {
        const Instant now(1'790'000'000'000);
        SiteFacts facts;
        QVERIFY(!syncTooOld(facts, now));
        facts.lastSync = now.plus(-7 * 24h);
        QVERIFY(!syncTooOld(facts, now));
        facts.lastSync = now.plus(-7 * 24h - 1ms);
        QCOMPARE(syncTooOld(facts, now), std::optional(Warning{&warnings::w13, {}}));
    }

    void whatCameBeforeThePeriodComparedChangesNothing()
    {
        WarningNumbers numbers;
        for (const int months : {12, 3}) { // As proposed, and where another rule looks back the furthest.
            numbers.w2.months = months;
            const auto since = comparedSince(numbers, today);
            QCOMPARE(since,
                     std::min(Day::fromDate(QDate(2026, 11, 1).addMonths(-months)),
                              today.plusDays(-numbers.w1.days)));
            Site site;
            site.facts.numbers = numbers;
            site.facts.womenWorkers = 1'000;
            for (auto day = today.plusDays(-600); day <= today; day = day.plusDays(5)) {
                auto &complaint = site.on(day);
                complaint.unit = complaint.line = wordMark(u"Jahit 2");
                complaint.workSettings = {code::workSetting::toilet};
                complaint.late = day > today.plusDays(-40);
            }
            auto recent = site;
            recent.facts.complaints.removeIf([&](const auto &each) { return each.receivedOn < since; });
            QVERIFY(recent.facts.complaints.size() < site.facts.complaints.size());
            QCOMPARE(foundIn(recent.facts), foundIn(site.facts));
            QVERIFY(!foundIn(site.facts).isEmpty());
        }
    }

    void whoDoesNotKnowAllCasesSaysNothingOfHowManyThereAre()
    {
        auto quiet = Site();
        quiet.facts.womenWorkers = 1'000;
        auto busy = steadySite();
        for (int i = 0; i < 9; ++i)
            busy.complaint(i);
        Site late;
        for (int month = 0; month <= 3; ++month)
            late.month(month, 2, month < 3);
        late.facts.complaints.first().late = false;
        QVERIFY(silentSite(quiet.facts, today));
        QVERIFY(riseAtSite(busy.facts, today));
        for (auto *site : {&quiet, &busy, &late}) {
            site->facts.knowsAllCases = false;
            QVERIFY(!silentSite(site->facts, today) && !riseAtSite(site->facts, today)
                    && !lateShareRising(site->facts, today));
        }
    }

    void aDossierIsNamedOnce()
    {
        Site site;
        for (int i = 0; i < 3; ++i)
            site.complaint(i).unit = wordMark(u"Jahit 2");
        site.facts.complaints[2].dossier = site.facts.complaints[0].dossier;
        QCOMPARE(sameAccusedOrUnit(site.facts, today).first().dossiers, dossiers({1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestSiteWarnings)
#include "tst_sitewarnings.moc"
