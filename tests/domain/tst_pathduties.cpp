// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"
#include "domain/rules/pathduties.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const Day reported(20'500);

/// The one duty of this kind; its kind is another one if there is none.
std::optional<Duty> dutyOf(const CaseFacts &facts, DutyKind kind)
{
    for (const auto &duty : pathDuties(facts)) {
        if (duty.kind == kind)
            return duty;
    }
    return std::nullopt;
}

/// The days that police or court set, as far as they are open.
QList<Day> datesOf(const CaseFacts &facts)
{
    QList<Day> days;
    for (const Duty &duty : pathDuties(facts)) {
        if (duty.kind == DutyKind::KeepLegalDate)
            days.append(duty.dueOn);
    }
    return days;
}

CaseFacts caseWith(Code flag)
{
    CaseFacts facts;
    facts.theCase.flags = {flag};
    return facts;
}

void reach(CaseFacts &facts, Code stage, Day day, Day dueOn = {})
{
    LegalStep step;
    step.id = RecordId(RecordId::Bytes{std::uint8_t(facts.legalSteps.size() + 1)});
    step.stage = stage;
    step.happenedOn = day;
    step.dueOn = dueOn;
    facts.legalSteps.append(step);
}

} // namespace

class TestPathDuties final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void policeProtectWithinADayOfTheReport()
    {
        for (const auto &[flag, rule] : {std::pair(code::caseFlag::tpks, &legal::tpksProtection1x24),
                                         std::pair(code::caseFlag::kdrt, &legal::kdrtPolice1x24)}) {
            auto facts = caseWith(flag);
            QVERIFY(!dutyOf(facts, DutyKind::SecureProtection));
            reach(facts, code::legalStage::lapor, reported);
            const auto duty = dutyOf(facts, DutyKind::SecureProtection);
            QVERIFY(duty);
            QCOMPARE(duty->dueOn, reported.plusDays(1));
            QCOMPARE(duty->source, rule);
            QCOMPARE(duty->record, facts.legalSteps.first().id);
            reach(facts, code::legalStage::pelindungan, reported);
            QVERIFY(!dutyOf(facts, DutyKind::SecureProtection));
        }
    }

    void withoutViolenceThatTheLawNamesNothingRuns()
    {
        auto facts = caseWith(code::caseFlag::labour_right);
        reach(facts, code::legalStage::lapor, reported);
        reach(facts, code::legalStage::pelindungan, reported);
        QVERIFY(pathDuties(facts).isEmpty());
    }

    void lpskIsAskedWithinADayOfProtection()
    {
        auto facts = caseWith(code::caseFlag::tpks);
        reach(facts, code::legalStage::pelindungan, reported);
        const auto duty = dutyOf(facts, DutyKind::AskLpsk);
        QVERIFY(duty);
        QCOMPARE(duty->dueOn, reported.plusDays(1));
        QCOMPARE(duty->source, &legal::tpksLpsk1x24);
        reach(facts, code::legalStage::lpsk, reported.plusDays(1));
        QVERIFY(!dutyOf(facts, DutyKind::AskLpsk));
        auto atHome = caseWith(code::caseFlag::kdrt);
        reach(atHome, code::legalStage::pelindungan, reported);
        QVERIFY(!dutyOf(atHome, DutyKind::AskLpsk));
    }

    void protectionEndsAndIsRenewed()
    {
        auto facts = caseWith(code::caseFlag::tpks);
        reach(facts, code::legalStage::pelindungan, reported);
        QCOMPARE(dutyOf(facts, DutyKind::RenewProtection)->dueOn, reported.plusDays(14));
        reach(facts, code::legalStage::pelindungan, reported.plusDays(13));
        QCOMPARE(dutyOf(facts, DutyKind::RenewProtection)->dueOn, reported.plusDays(27));
        reach(facts, code::legalStage::putus, reported.plusDays(20));
        QVERIFY(!dutyOf(facts, DutyKind::RenewProtection));
        auto atHome = caseWith(code::caseFlag::kdrt);
        reach(atHome, code::legalStage::pelindungan, reported);
        QCOMPARE(dutyOf(atHome, DutyKind::RenewProtection)->dueOn, reported.plusDays(7));
    }

    void restitutionIsPaidAMonthAfterTheRuling()
    {
        auto facts = caseWith(code::caseFlag::tpks);
        reach(facts, code::legalStage::putus, reported);
        QVERIFY(!dutyOf(facts, DutyKind::ChaseRestitution)); // Nobody asked for it.
        Service asked;
        asked.service = code::service::restitusi;
        facts.services = {asked};
        QCOMPARE(dutyOf(facts, DutyKind::ChaseRestitution)->dueOn, reported.plusDays(30));
        reach(facts, code::legalStage::restitusi, reported.plusDays(9));
        QVERIFY(!dutyOf(facts, DutyKind::ChaseRestitution));
    }

    void aDateOfTheCourtIsKeptUntilItsDay()
    {
        CaseFacts facts;
        reach(facts, code::legalStage::pn, reported, reported.plusDays(12));
        QCOMPARE(dutyOf(facts, DutyKind::KeepLegalDate)->dueOn, reported.plusDays(12));
        reach(facts, code::legalStage::sita, reported.plusDays(2)); // Before the hearing, not instead of it.
        QCOMPARE(dutyOf(facts, DutyKind::KeepLegalDate)->dueOn, reported.plusDays(12));
        reach(facts, code::legalStage::pt, reported.plusDays(12));
        QVERIFY(!dutyOf(facts, DutyKind::KeepLegalDate));
    }

    void aHearingThatIsPutOffHasItsNewDateOnly()
    {
        CaseFacts facts;
        reach(facts, code::legalStage::pn, reported, reported.plusDays(12));
        reach(facts, code::legalStage::sita, reported.plusDays(2), reported.plusDays(30));
        QCOMPARE(datesOf(facts), (QList{reported.plusDays(12), reported.plusDays(30)}));
        reach(facts, code::legalStage::pn, reported.plusDays(5), reported.plusDays(19));
        QCOMPARE(datesOf(facts), (QList{reported.plusDays(30), reported.plusDays(19)}));
    }

    void whatIsDiscontinuedHasNoDatesAnyMore()
    {
        CaseFacts facts;
        reach(facts, code::legalStage::penyidikan, reported, reported.plusDays(12));
        reach(facts, code::legalStage::henti, reported.plusDays(5));
        QVERIFY(datesOf(facts).isEmpty());
    }

    void theLabourPathHasItsOwnDates()
    {
        CaseFacts facts;
        LabourStep talks;
        talks.id = RecordId(RecordId::Bytes{1});
        talks.step = code::labourStep::bipartit;
        talks.happenedOn = reported;
        talks.dueOn = reported.plusDays(30);
        facts.labourSteps = {talks};
        reach(facts, code::legalStage::pn, reported.plusDays(1)); // Another path answers nothing here.
        const auto duty = dutyOf(facts, DutyKind::KeepLabourDate);
        QCOMPARE(duty->dueOn, reported.plusDays(30));
        QCOMPARE(duty->record, talks.id);
        LabourStep next;
        next.id = RecordId(RecordId::Bytes{2});
        next.step = code::labourStep::pengawas;
        next.happenedOn = reported.plusDays(20);
        facts.labourSteps.append(next);
        QVERIFY(dutyOf(facts, DutyKind::KeepLabourDate)); // The talks have ten days yet.
        facts.labourSteps[1].step = code::labourStep::selesai;
        QVERIFY(!dutyOf(facts, DutyKind::KeepLabourDate));
        facts.labourSteps[1] = next;
        facts.labourSteps[1].happenedOn = reported.plusDays(30);
        QVERIFY(!dutyOf(facts, DutyKind::KeepLabourDate));
    }
};

QTEST_GUILESS_MAIN(TestPathDuties)
#include "tst_pathduties.moc"
