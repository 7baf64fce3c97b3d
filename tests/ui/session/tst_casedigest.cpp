// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/warnings.h"
#include "ui/session/casedigest.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const Day today = Day::fromDate(QDate(2026, 11, 22));

RoomTime noon()
{
    const RoomTime room{{}, QTimeZone::utc()};
    return {room.startOf(today).plus(std::chrono::hours(12)), room.zone};
}

DossierId numbered(int number)
{
    return DossierId(DossierId::Bytes{std::uint8_t(number >> 8), std::uint8_t(number)});
}

/// A case of hers that is open, has no high risk and nothing promised.
CaseWatch aCase(int number)
{
    CaseWatch watched;
    watched.row.dossier = numbered(number);
    watched.row.risk = code::riskLevel::sedang;
    watched.isHers = true;
    return watched;
}

/// In which something was to be done so many days ago.
CaseWatch overdue(int number, int days)
{
    auto watched = aCase(number);
    watched.duties = {judged(dutyOn(today.plusDays(-days), DutyKind::DoTask, {}), false, noon()),
                      judged(dutyOn(today.plusDays(30), DutyKind::DoTask, {}), false, noon())};
    return watched;
}

QList<DossierId> dossiersOf(const PressingCases &cases)
{
    QList<DossierId> found;
    for (const auto &each : cases.first)
        found.append(each.row.dossier);
    return found;
}

} // namespace

class TestCaseDigest final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatPressesMostComesFirstWithOnlyWhatIsForNow()
    {
        CaseDigest digest;
        for (const int days : {2, 7, 4})
            digest.put(overdue(days, days), noon());
        digest.put(aCase(9), noon()); // Nothing to do in it.
        QCOMPARE(digest.due().count, 3);
        QCOMPARE(dossiersOf(digest.due()), QList({numbered(7), numbered(4), numbered(2)}));
        QCOMPARE(digest.due().first.first().duties.size(), 1);
    }

    void whatIsDoneLeavesTheList()
    {
        CaseDigest digest;
        digest.put(overdue(1, 1), noon());
        digest.put(overdue(1, 3), noon());
        QCOMPARE(digest.due().count, 1);
        digest.put(aCase(1), noon());
        QCOMPARE(digest.due().count, 0);
        QVERIFY(digest.due().first.isEmpty());
        QCOMPARE(digest.hers().open, 1);
    }

    void ofVeryManyItKeepsThoseThatPressMost()
    {
        CaseDigest digest;
        constexpr int all = 500;
        for (int i = 1; i <= all; ++i)
            digest.put(overdue(i, i * 7 % all + 1), noon()); // In no order.
        QCOMPARE(digest.due().count, all);
        const auto kept = digest.due().first.size();
        QVERIFY(kept >= 20 && kept < all / 2);
        for (qsizetype i = 0; i < kept; ++i)
            QCOMPARE(digest.due().first[i].duties.first().dueOn, today.plusDays(-all + int(i)));
    }

    void whatDoesNotPressNeverTakesThePlaceOfWhatWasNotKept()
    {
        CaseDigest digest;
        for (int i = 1; i <= 100; ++i)
            digest.put(overdue(i, i), noon());
        const auto dropped = digest.due().first.last().duties.first().dueOn;
        digest.remove(digest.due().first.first().row.dossier); // Now there is room for one.
        digest.put(overdue(200, 1), noon());
        QCOMPARE(digest.due().count, 100);
        for (const auto &each : digest.due().first)
            QVERIFY(each.duties.first().dueOn <= dropped);
    }

    void aColleaguesCaseIsThereOnlyForWhatEscalates()
    {
        CaseDigest digest;
        auto theirs = overdue(1, 3);
        theirs.isHers = false;
        digest.put(theirs, noon());
        QCOMPARE(digest.escalated().count, 0);
        theirs.duties.first().escalates = true;
        digest.put(theirs, noon());
        QCOMPARE(digest.escalated().count, 1);
        QCOMPARE(digest.escalated().first.first().duties.size(), 1);
        QCOMPARE(digest.due().count, 0);
        QCOMPARE(digest.hers().open, 0);
        digest.remove(theirs.row.dossier);
        QCOMPARE(digest.escalated().count, 0);
    }

    void whatWaitsForHerInAColleaguesCaseIsThere()
    {
        CaseDigest digest;
        const RecordId goal(RecordId::Bytes{1});
        const RecordId task(RecordId::Bytes{2});
        auto theirs = aCase(1);
        theirs.isHers = false;
        const auto later = judged(dutyOn(today.plusDays(9), DutyKind::DoTask, task), false, noon());
        theirs.duties = {judged(dutyOn({}, DutyKind::ApproveGoal, goal), false, noon()), later};
        digest.put(theirs, noon());
        QCOMPARE(digest.escalated().count, 0);
        theirs.forMe = {goal, task};
        digest.put(theirs, noon());
        QCOMPARE(digest.escalated().count, 1);
        QCOMPARE(digest.escalated().first.first().duties.size(), 1); // The task is for another day.
        QCOMPARE(digest.escalated().first.first().duties.first().record, goal);
        theirs.duties[1] = judged(dutyOn(today, DutyKind::DoTask, task), false, noon());
        digest.put(theirs, noon());
        QCOMPARE(digest.escalated().first.first().duties.size(), 2);
    }

    void hersAreCountedAsTheyAreNow()
    {
        CaseDigest digest;
        auto high = aCase(1);
        high.row.risk = code::riskLevel::tinggi;
        auto promised = aCase(2);
        promised.row.nextOn = today;
        auto closed = aCase(3);
        closed.row.closedOn = today;
        for (const auto &each : {high, promised, closed})
            digest.put(each, noon());
        QCOMPARE(digest.hers().open, 2);
        QCOMPARE(digest.hers().highRisk, 1);
        QCOMPARE(digest.hers().withoutDate, 1);
        high.row.risk = code::riskLevel::rendah;
        digest.put(high, noon());
        QCOMPARE(digest.hers().highRisk, 0);
        digest.remove(numbered(1));
        digest.remove(numbered(1)); // Nothing is counted twice.
        QCOMPARE(digest.hers().open, 1);
        QCOMPARE(digest.hers().withoutDate, 0);
    }

    void whatIsCountedIsNamedNewestFirst()
    {
        CaseDigest digest;
        auto older = aCase(1);
        older.row.openedOn = today.plusDays(-9);
        older.companion = RecordId(RecordId::Bytes{7});
        auto newer = aCase(2);
        newer.row.openedOn = today.plusDays(-1);
        newer.row.risk = code::riskLevel::tinggi;
        auto another = aCase(3);
        another.isHers = false;
        for (const auto &each : {older, newer, another})
            digest.put(each, noon());
        QCOMPARE(digest.hers(CaseGroup::Open), QList({numbered(2), numbered(1)}));
        QCOMPARE(digest.hers(CaseGroup::HighRisk), QList({numbered(2)}));
        QCOMPARE(digest.companionOf(numbered(1)), older.companion);
        QVERIFY(digest.companionOf(numbered(9)).isNull()); // Nobody looked at it.
        newer.row.nextOn = today;
        digest.put(newer, noon());
        QCOMPARE(digest.hers(CaseGroup::WithoutDate), QList({numbered(1)}));
    }

    void aDayStaysUntilItIsWrittenWithItsRide()
    {
        CaseDigest digest;
        auto watched = aCase(1);
        Appointment court;
        court.plannedOn = today.plusDays(2);
        court.trip = RecordId(RecordId::Bytes{5});
        Appointment over;
        over.plannedOn = today.plusDays(-9);
        over.attendance = code::attendance::dibatalkan;
        watched.appointments = {court, over};
        const RideStand booked{code::tripStatus::pesan, {RideStep::PickUp}, {}};
        watched.rides.emplace(court.trip, booked);
        digest.put(watched, noon());
        digest.put(watched, noon());
        QCOMPARE(digest.days().size(), 1);
        QCOMPARE(digest.days().first().appointment, court);
        QCOMPARE(digest.days().first().ride, booked);
        digest.remove(watched.row.dossier);
        QVERIFY(digest.days().isEmpty());
    }

    void whatIsOlderThanAnyRuleLooksIsNotKeptButWhoIsReportedIs()
    {
        CaseDigest digest(today.plusDays(-100));
        auto watched = aCase(1);
        SiteComplaint old;
        old.dossier = watched.row.dossier;
        old.receivedOn = today.plusDays(-101);
        old.accused = {nameMarks(u"Pak Rudi"), nameMarks(u"Rudy Contoh")};
        auto recent = old;
        recent.receivedOn = today.plusDays(-100);
        watched.complaints = {old, recent};
        digest.put(watched, noon());
        QCOMPARE(digest.complaints().size(), 1);
        QCOMPARE(digest.complaints().first().receivedOn, recent.receivedOn);
        const auto name = nameMarks(u"Rudi Contoh");
        QCOMPARE(digest.reporting(name), QList<ReportedIn>({{numbered(1), NameLikeness::Same}}));
        QVERIFY(digest.reporting(nameMarks(u"Contoh Lain")).isEmpty());
        digest.remove(numbered(1));
        QVERIFY(digest.complaints().isEmpty());
        QVERIFY(digest.reporting(name).isEmpty());
    }

    void whoIsLikeliestReportedStandsFirst()
    {
        CaseDigest digest;
        for (const auto &[number, name] :
             {std::pair(1, u"Rudi"), {2, u"Pak Rudy Contoh"}, {3, u"Rudi Lain"}}) {
            auto watched = aCase(number);
            SiteComplaint complaint;
            complaint.accused = {nameMarks(name)};
            watched.complaints = {complaint};
            digest.put(watched, noon());
        }
        QCOMPARE(
            digest.reporting(nameMarks(u"Rudi Contoh")),
            QList<ReportedIn>({{numbered(2), NameLikeness::Same}, {numbered(1), NameLikeness::OneWord}}));
    }

    void aRuleThatSpeaksInTwoCasesIsOneWarning()
    {
        CaseDigest digest;
        auto one = aCase(1);
        one.warnings = {{&warnings::w8, {numbered(1)}}};
        auto two = aCase(2);
        two.warnings = {{&warnings::w8, {numbered(2)}}, {&warnings::w3, {numbered(2)}}};
        digest.put(one, noon());
        digest.put(two, noon());
        QCOMPARE(
            digest.warnings(),
            QList<Warning>({{&warnings::w8, {numbered(1), numbered(2)}}, {&warnings::w3, {numbered(2)}}}));
        digest.remove(numbered(2));
        QCOMPARE(digest.warnings(), QList<Warning>({{&warnings::w8, {numbered(1)}}}));
    }

    void whatOneCaseGivesToEarlyWarningIsKnown()
    {
        CaseDigest digest(today.plusDays(-365));
        auto watched = aCase(1);
        SiteComplaint complaint;
        complaint.dossier = numbered(1);
        complaint.receivedOn = today;
        complaint.unit = wordMark(u"Unit 3");
        watched.complaints = {complaint};
        watched.warnings = {{&warnings::w8, {numbered(1)}}};
        digest.put(watched, noon());
        digest.put(aCase(2), noon());
        const auto before = digest.comparedIn(numbered(1));
        QCOMPARE(before.complaints, watched.complaints);
        QCOMPARE(before.warnings, QList<const WarningRule *>({&warnings::w8}));
        QVERIFY(digest.comparedIn(numbered(2)) == CaseDigest::Compared());
        watched.row.risk = code::riskLevel::tinggi; // Early warning of the site does not ask for it.
        digest.put(watched, noon());
        QVERIFY(digest.comparedIn(numbered(1)) == before);
        watched.complaints.first().unit = wordMark(u"Unit 4");
        digest.put(watched, noon());
        QVERIFY(digest.comparedIn(numbered(1)) != before);
    }
};

QTEST_GUILESS_MAIN(TestCaseDigest)
#include "tst_casedigest.moc"
