// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/appointmentduties.h"
#include "domain/rules/legal.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const Day today = Day::fromDate(QDate(2026, 11, 26));

/// A day in court in a week for which nothing is settled.
Appointment inCourt()
{
    Appointment appointment;
    appointment.id = RecordId(RecordId::Bytes{7});
    appointment.kind = code::sessionKind::sidang;
    appointment.plannedOn = today.plusDays(7);
    appointment.needsTransport = true;
    return appointment;
}

/// The days on which each is due, from today.
std::map<DutyKind, int> linesOf(const Appointment &appointment, bool hasRide = false)
{
    std::map<DutyKind, int> lines;
    for (const auto &duty : appointmentDuties(appointment, hasRide, today))
        lines[duty.kind] = duty.dueOn.daysSinceEpoch() - today.daysSinceEpoch();
    return lines;
}

using Lines = std::map<DutyKind, int>;

} // namespace

class TestAppointmentDuties final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everythingIsSettledInTime()
    {
        QCOMPARE(linesOf(inCourt()),
                 (Lines{{DutyKind::Accompany, 7},
                        {DutyKind::FindEscort, 4},
                        {DutyKind::PreparePapers, 4},
                        {DutyKind::ArrangeShift, 4},
                        {DutyKind::BookRide, 6}}));
        for (const auto &duty : appointmentDuties(inCourt(), false, today))
            QCOMPARE(duty.source != nullptr, duty.kind != DutyKind::Accompany);
    }

    void whatIsSettledIsNotAskedAgain()
    {
        auto settled = inCourt();
        settled.escort = RecordId(RecordId::Bytes{3});
        settled.papers = u"Surat contoh"_s;
        settled.shiftClash = u"Ditukar"_s;
        QCOMPARE(linesOf(settled, true), (Lines{{DutyKind::Accompany, 7}}));
    }

    void aTalkInTheRoomNeedsNoPapers()
    {
        auto talk = inCourt();
        talk.kind = code::sessionKind::konseling;
        talk.needsTransport = false;
        QCOMPARE(linesOf(talk), (Lines{{DutyKind::Accompany, 7}, {DutyKind::FindEscort, 4}}));
    }

    void onceTheDayIsOverOnlyWhatCameOfItIsAsked()
    {
        auto over = inCourt();
        over.plannedOn = today.plusDays(-1);
        QCOMPARE(linesOf(over), (Lines{{DutyKind::Accompany, -1}}));
        over.attendance = code::attendance::hadir;
        QCOMPARE(linesOf(over), (Lines{{DutyKind::AskHome, -1}}));
        over.cameHomeSafely = false; // Then least of all is it settled.
        QCOMPARE(linesOf(over), (Lines{{DutyKind::AskHome, -1}}));
        over.cameHomeSafely = true;
        QVERIFY(linesOf(over).empty());
        over.cameHomeSafely.reset();
        over.attendance = code::attendance::dibatalkan;
        QVERIFY(linesOf(over).empty());
    }

    void aDayIsAheadUntilItIsWrittenAndOpenUntilSheIsBack()
    {
        auto day = inCourt();
        const auto is = [&](bool ahead, bool unwritten) {
            return isAhead(day, today) == ahead && isUnwritten(day, today) == unwritten;
        };
        QVERIFY(is(true, false));
        day.plannedOn = {};
        QVERIFY(is(true, false));
        day.plannedOn = today.plusDays(-1);
        QVERIFY(is(false, true));
        day.attendance = code::attendance::hadir;
        QVERIFY(is(false, true)); // Is she back?
        day.cameHomeSafely = false;
        QVERIFY(is(false, true));
        day.cameHomeSafely = true;
        QVERIFY(is(false, false));
        day.attendance = code::attendance::dibatalkan;
        day.cameHomeSafely.reset();
        QVERIFY(is(false, false));
    }

    void withoutADayNothingIsDueBeforeIt()
    {
        auto some = inCourt();
        some.plannedOn = {};
        const auto duties = appointmentDuties(some, false, today);
        QCOMPARE(duties.size(), 1);
        QVERIFY(duties.first().dueOn.isNull());
    }
};

QTEST_GUILESS_MAIN(TestAppointmentDuties)
#include "tst_appointmentduties.moc"
