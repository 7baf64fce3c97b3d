// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "domain/rules/caseafter.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const Day monday(20'514);

/// A case as it stood before anything of the test was written.
CaseFacts before()
{
    CaseFacts facts;
    facts.theCase.risk = code::riskLevel::sedang;
    facts.theCase.riskReason = u"alasan lama"_s;
    facts.theCase.nextOn = monday;
    facts.theCase.status = code::caseStatus::asesmen;
    facts.theCase.flags = {code::caseFlag::tpks};
    return facts;
}

RiskAssessment judged(Code level, Day on, const QString &reason = {})
{
    RiskAssessment assessment;
    assessment.level = level;
    assessment.assessedOn = on;
    assessment.overrideReason = reason;
    return assessment;
}

Session promised(Day heldOn, Day nextOn)
{
    Session session;
    session.heldOn = heldOn;
    session.nextOn = nextOn;
    return session;
}

LegalStep reached(Code stage, Day on, const QString &reportNo = {})
{
    LegalStep step;
    step.stage = stage;
    step.happenedOn = on;
    step.reportNo = reportNo;
    return step;
}

Case afterAssessments(const QList<RiskAssessment> &assessments)
{
    CaseFacts facts = before();
    facts.assessments = assessments;
    return caseAfter(facts, RecordKind::RiskAssessment);
}

Day nextAfter(const QList<Session> &sessions, const QList<FollowUp> &followUps = {})
{
    CaseFacts facts = before();
    facts.sessions = sessions;
    facts.followUps = followUps;
    const Day next = caseAfter(facts, RecordKind::Session).nextOn;
    return caseAfter(facts, RecordKind::FollowUp).nextOn == next ? next : Day();
}

Case afterSteps(const QList<LegalStep> &steps)
{
    CaseFacts facts = before();
    facts.legalSteps = steps;
    return caseAfter(facts, RecordKind::LegalStep);
}

} // namespace

class TestCaseAfter final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theLastAssessmentIsTheRiskOfTheCase()
    {
        const auto after =
            afterAssessments({judged(code::riskLevel::tinggi, monday.plusDays(7), u"alasan baru"_s)});
        QCOMPARE(after.risk, code::riskLevel::tinggi);
        QCOMPARE(after.riskReason, u"alasan baru"_s);
        QCOMPARE(after.status, before().theCase.status);
        QCOMPARE(after.flags, before().theCase.flags);
    }

    void anotherLevelTakesTheOldReasonWithIt()
    {
        QCOMPARE(afterAssessments({judged(code::riskLevel::rendah, monday)}).riskReason, QString());
    }

    void anAssessmentWithoutALevelSaysNothing()
    {
        QCOMPARE(afterAssessments({judged({}, monday)}), before().theCase);
    }

    void anOlderAssessmentThatIsWrittenLaterChangesNothing()
    {
        const auto now = judged(code::riskLevel::rendah, monday.plusDays(7));
        const auto older = judged(code::riskLevel::tinggi, monday);
        QCOMPARE(afterAssessments({now, older}), afterAssessments({now}));
        QCOMPARE(afterAssessments({now, older}).risk, code::riskLevel::rendah);
        // It was of the same day: the later hour counts.
        auto morning = judged(code::riskLevel::tinggi, now.assessedOn);
        morning.assessedAt = Instant(1'773'000'000'000);
        auto evening = now;
        evening.assessedAt = Instant(1'773'030'000'000);
        QCOMPARE(afterAssessments({evening, morning}).risk, code::riskLevel::rendah);
    }

    void whatWasCorrectedMovesTheCase()
    {
        // She wrote "low" by mistake, and corrects the assessment that stands last.
        QCOMPARE(afterAssessments({judged(code::riskLevel::sedang, monday),
                                   judged(code::riskLevel::tinggi, monday.plusDays(7))})
                     .risk,
                 code::riskLevel::tinggi);
        // It was of another year: the one before it is the last again.
        QCOMPARE(afterAssessments({judged(code::riskLevel::sedang, monday),
                                   judged(code::riskLevel::tinggi, monday.plusDays(-365))})
                     .risk,
                 code::riskLevel::sedang);
    }

    void theDatePromisedLastIsTheNext()
    {
        QCOMPARE(nextAfter({promised(monday, monday.plusDays(6))}), monday.plusDays(6));
        FollowUp called;
        called.doneOn = monday.plusDays(2);
        called.nextOn = monday.plusDays(16);
        QCOMPARE(nextAfter({promised(monday, monday.plusDays(6))}, {called}), monday.plusDays(16));
        QCOMPARE(nextAfter({promised(monday, {})}), monday); // Nothing new was promised.
    }

    void anOlderPromiseThatIsWrittenLaterChangesNothing()
    {
        const auto last = promised(monday.plusDays(7), monday.plusDays(14));
        QCOMPARE(nextAfter({last, promised(monday, monday.plusDays(30))}), monday.plusDays(14));
        QCOMPARE(nextAfter({promised(monday, monday.plusDays(30)), last}), monday.plusDays(14));
    }

    void theStageOfTheLawIsThatOfItsLastStep()
    {
        const auto report = reached(code::legalStage::lapor, monday, u"LP/CONTOH/1"_s);
        const auto reported = afterSteps({report});
        QCOMPARE(reported.legalStage, code::legalStage::lapor);
        QCOMPARE(reported.policeReportOn, monday);
        QCOMPARE(reported.policeReportNo, u"LP/CONTOH/1"_s);
        const auto later = afterSteps({report, reached(code::legalStage::penyidikan, monday.plusDays(25))});
        QCOMPARE(later.legalStage, code::legalStage::penyidikan);
        QCOMPARE(later.policeReportOn, monday); // When it was reported stays.
    }

    void aReportThatIsWrittenDownLateIsNotTheStage()
    {
        const auto after = afterSteps({reached(code::legalStage::penyidikan, monday.plusDays(25)),
                                       reached(code::legalStage::lapor, monday, u"LP/CONTOH/1"_s),
                                       reached(code::legalStage::penyelidikan, {})}); // No day is known.
        QCOMPARE(after.legalStage, code::legalStage::penyidikan);
        QCOMPARE(after.policeReportNo, u"LP/CONTOH/1"_s);
    }

    void ofTwoStepsOnOneDayTheOneFurtherAlongIsTheStage()
    {
        const auto report = reached(code::legalStage::lapor, monday);
        const auto inquiry = reached(code::legalStage::penyelidikan, monday);
        QCOMPARE(afterSteps({report, inquiry}).legalStage, code::legalStage::penyelidikan);
        QCOMPARE(afterSteps({inquiry, report}).legalStage, code::legalStage::penyelidikan);
    }

    void aReportThatWasNoneLeavesNothingBehind()
    {
        CaseFacts facts = before();
        facts.theCase = afterSteps({reached(code::legalStage::lapor, monday, u"LP/CONTOH/1"_s)});
        facts.legalSteps = {reached(code::legalStage::tidak_lapor, monday)}; // So it was corrected.
        const auto after = caseAfter(facts, RecordKind::LegalStep);
        QCOMPARE(after.legalStage, code::legalStage::tidak_lapor);
        QVERIFY(after.policeReportOn.isNull() && after.policeReportNo.isEmpty());
        QVERIFY(after.mandatoryAction.isEmpty() && after.mandatoryActionOn.isNull()); // The clock runs again.
    }

    void aReportToThePoliceEndsTheMandatoryClock()
    {
        using namespace code::mandatoryClockAction;
        const QList report{reached(code::legalStage::lapor, monday)};
        const auto reported = afterSteps(report);
        QCOMPARE(reported.mandatoryAction, Code(police_report_made));
        QCOMPARE(reported.mandatoryActionOn, monday);
        CaseFacts facts = before(); // What was written of it stays.
        facts.legalSteps = report;
        facts.theCase.mandatoryAction = forwarded_uptd;
        facts.theCase.mandatoryActionOn = monday.plusDays(-1);
        QCOMPARE(caseAfter(facts, RecordKind::LegalStep).mandatoryAction, Code(forwarded_uptd));
        QCOMPARE(caseAfter(facts, RecordKind::LegalStep).mandatoryActionOn, monday.plusDays(-1));
        facts.theCase = before().theCase; // Where no clock runs, none ends; and another stage is no report.
        facts.theCase.flags = {};
        QVERIFY(caseAfter(facts, RecordKind::LegalStep).mandatoryAction.isEmpty());
        QVERIFY(afterSteps({reached(code::legalStage::lpsk, monday)}).mandatoryAction.isEmpty());
    }

    void noOtherKindChangesTheCase()
    {
        CaseFacts facts = before();
        facts.assessments = {judged(code::riskLevel::tinggi, monday)};
        facts.sessions = {promised(monday, monday.plusDays(6))};
        facts.legalSteps = {reached(code::legalStage::lapor, monday)};
        for (const auto &record : recordDescriptions()) {
            const bool moves = record.kind == RecordKind::RiskAssessment || record.kind == RecordKind::Session
                || record.kind == RecordKind::FollowUp || record.kind == RecordKind::LegalStep;
            QCOMPARE(caseAfter(facts, record.kind) != facts.theCase, moves);
        }
    }
};

QTEST_GUILESS_MAIN(TestCaseAfter)
#include "tst_caseafter.moc"
