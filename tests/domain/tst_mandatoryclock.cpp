// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/mandatoryclock.h"

#include <QTest>

using namespace rp3;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Instant at(const QDateTime &time)
{
    return Instant(time.toMSecsSinceEpoch());
}

} // namespace

class TestMandatoryClock final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void runsForSexualViolenceOnly()
    {
        QVERIFY(startsMandatoryClock({code::caseFlag::labour_right, code::caseFlag::tpks}));
        QVERIFY(!startsMandatoryClock({code::caseFlag::labour_right, code::caseFlag::kdrt}));
        QVERIFY(!startsMandatoryClock({}));
    }

    void runsUntilSomebodyWroteDownHowItEnded()
    {
        QVERIFY(mandatoryClockRuns({code::caseFlag::tpks}, {}));
        for (const CodeItem &item : codes::mandatoryClockAction.items())
            QVERIFY2(!mandatoryClockRuns({code::caseFlag::tpks}, item.code),
                     qPrintable(item.code.toString()));
        QVERIFY(!mandatoryClockRuns({code::caseFlag::kdrt}, {}));
    }

    void threeTimesTwentyFourHoursFromTheComplaint()
    {
        const QDateTime complaint(QDate(2026, 11, 20), QTime(15, 30));
        const Countdown clock = policeReportClock(at(complaint));
        QCOMPARE(clock.due().toLocalTime(), QDateTime(QDate(2026, 11, 23), QTime(15, 30)));
        QCOMPARE(clock.state(at(complaint).plus(59h)), ClockState::Running);
        QCOMPARE(clock.state(at(complaint).plus(60h)), ClockState::DueSoon);
        QCOMPARE(clock.state(at(complaint).plus(72h + 1ms)), ClockState::Overdue);
    }

    void handingOnIsDueTheNextDay()
    {
        const QDateTime complaint(QDate(2026, 12, 31), QTime(23, 0));
        QCOMPARE(forwardClock(at(complaint)).due().toLocalTime(), QDateTime(QDate(2027, 1, 1), QTime(23, 0)));
    }

    void whoeverLetItLapseSaysWhy()
    {
        using namespace code::mandatoryClockAction;
        for (const Code action : {lapsed, not_applicable})
            QVERIFY(needsMandatoryNote(action));
        for (const Code action : {Code(), forwarded_uptd, police_report_made, victim_reported_self})
            QVERIFY(!needsMandatoryNote(action));
    }

    void onlyWhatReachesThePoliceMeetsIt_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<bool>("meets");
        QTest::newRow("handed to the unit") << u"forwarded_uptd"_s << true;
        QTest::newRow("police report made") << u"police_report_made"_s << true;
        QTest::newRow("she reported herself") << u"victim_reported_self"_s << true;
        QTest::newRow("does not apply") << u"not_applicable"_s << false;
        QTest::newRow("lapsed") << u"lapsed"_s << false;
        QTest::newRow("nothing yet") << QString() << false;
    }

    void onlyWhatReachesThePoliceMeetsIt()
    {
        QFETCH(QString, action);
        QFETCH(bool, meets);
        QVERIFY(action.isEmpty() || codes::mandatoryClockAction.contains(Code(action)));
        QCOMPARE(meetsMandatoryClock(Code(action)), meets);
    }

    void theHealthWindowEndsWithTheDayItMayHaveHappened_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("precision");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<HealthWindow>("window");
        // The incident: on 10 November 2026, by the calendar of the room.
        const QDate day(2026, 11, 10);
        for (const QByteArray name : {"Asia/Jakarta", "Asia/Jayapura"}) {
            const QTimeZone zone(name);
            const auto row = [&](const char *what) -> QTestData & {
                return QTest::addRow("%s, %s", name.constData(), what) << name;
            };
            const auto time = [&](int days, QTime clock) {
                return QDateTime(day.addDays(days), clock, zone);
            };
            row("the same evening") << u"exact"_s << time(0, QTime(20, 0)) << HealthWindow::Open;
            row("third day, last minute") << u"exact"_s << time(2, QTime(23, 59)) << HealthWindow::Open;
            row("fourth day, first minute") << u"exact"_s << time(3, QTime(0, 0)) << HealthWindow::MayBeOpen;
            row("fourth day, last minute") << u"exact"_s << time(3, QTime(23, 59)) << HealthWindow::MayBeOpen;
            row("fifth day") << u"exact"_s << time(4, QTime(0, 0)) << HealthWindow::Closed;
            row("this month, later") << u"month"_s << time(15, QTime(9, 0)) << HealthWindow::MayBeOpen;
            row("last month, fourth of next") << u"month"_s << time(24, QTime(9, 0)) << HealthWindow::Closed;
            row("this year") << u"year"_s << time(40, QTime(9, 0)) << HealthWindow::MayBeOpen;
            row("no date") << u"unknown"_s << time(0, QTime(9, 0)) << HealthWindow::Unknown;
        }
    }

    void theHealthWindowEndsWithTheDayItMayHaveHappened()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, precision);
        QFETCH(QDateTime, now);
        QFETCH(HealthWindow, window);
        const Day day = Day::fromDate(QDate(2026, 11, 10));
        QCOMPARE(healthWindow(day, Code(precision), at(now), QTimeZone(zone)), window);
    }

    void theSameMomentCanBeAnotherDayInAnotherRoom()
    {
        // 22:30 in Jakarta is 00:30 of the next day in Jayapura.
        const Instant now = at(QDateTime(QDate(2026, 11, 12), QTime(15, 30), Qt::UTC));
        const Day day = Day::fromDate(QDate(2026, 11, 10));
        QCOMPARE(healthWindow(day, code::datePrecision::exact, now, QTimeZone("Asia/Jakarta")),
                 HealthWindow::Open);
        QCOMPARE(healthWindow(day, code::datePrecision::exact, now, QTimeZone("Asia/Jayapura")),
                 HealthWindow::MayBeOpen);
    }
};

QTEST_GUILESS_MAIN(TestMandatoryClock)
#include "tst_mandatoryclock.moc"
