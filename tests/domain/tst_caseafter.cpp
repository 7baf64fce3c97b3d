// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "domain/rules/caseafter.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

Case aCase()
{
    Case record;
    record.risk = Code(u"sedang");
    record.riskReason = u"alasan lama"_s;
    record.nextOn = Day(20'514);
    record.status = Code(u"asesmen");
    return record;
}

} // namespace

class TestCaseAfter final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theLastAssessmentIsTheRiskOfTheCase()
    {
        const auto after = caseAfter(aCase(), RecordKind::RiskAssessment,
                                     {{numberOf(&RiskAssessment::level), u"tinggi"_s},
                                      {numberOf(&RiskAssessment::overrideReason), u"alasan baru"_s}});
        QCOMPARE(after.risk, Code(u"tinggi"));
        QCOMPARE(after.riskReason, u"alasan baru"_s);
        QCOMPARE(after.status, aCase().status);
    }

    void anotherLevelTakesTheOldReasonWithIt()
    {
        const auto after =
            caseAfter(aCase(), RecordKind::RiskAssessment, {{numberOf(&RiskAssessment::level), u"rendah"_s}});
        QCOMPARE(after.riskReason, QString());
    }

    void anAssessmentWithoutALevelSaysNothing()
    {
        QCOMPARE(
            caseAfter(aCase(), RecordKind::RiskAssessment, {{numberOf(&RiskAssessment::selfRatedFear), 9}}),
            aCase());
    }

    void theDatePromisedLastIsTheNext()
    {
        QCOMPARE(caseAfter(aCase(), RecordKind::Session, {{numberOf(&Session::nextOn), 20'520}}).nextOn,
                 Day(20'520));
        QCOMPARE(caseAfter(aCase(), RecordKind::FollowUp, {{numberOf(&FollowUp::nextOn), 20'530}}).nextOn,
                 Day(20'530));
        QCOMPARE(caseAfter(aCase(), RecordKind::Session, {{numberOf(&Session::minutes), 30}}).nextOn,
                 Day(20'514));
    }

    void theStageOfTheLawIsThatOfItsLastStep()
    {
        const auto reported = caseAfter(aCase(), RecordKind::LegalStep,
                                        {{numberOf(&LegalStep::stage), u"lapor"_s},
                                         {numberOf(&LegalStep::happenedOn), 20'515},
                                         {numberOf(&LegalStep::reportNo), u"LP/CONTOH/1"_s}});
        QCOMPARE(reported.legalStage, Code(u"lapor"));
        QCOMPARE(reported.policeReportOn, Day(20'515));
        QCOMPARE(reported.policeReportNo, u"LP/CONTOH/1"_s);
        const auto later = caseAfter(
            reported, RecordKind::LegalStep,
            {{numberOf(&LegalStep::stage), u"penyidikan"_s}, {numberOf(&LegalStep::happenedOn), 20'540}});
        QCOMPARE(later.legalStage, Code(u"penyidikan"));
        QCOMPARE(later.policeReportOn, Day(20'515)); // When it was reported stays.
    }

    void aReportToThePoliceEndsTheMandatoryClock()
    {
        using namespace code::mandatoryClockAction;
        const FieldValues report{{numberOf(&LegalStep::stage), u"lapor"_s},
                                 {numberOf(&LegalStep::happenedOn), 20'515}};
        auto running = aCase();
        running.flags = {code::caseFlag::tpks};
        const auto reported = caseAfter(running, RecordKind::LegalStep, report);
        QCOMPARE(reported.mandatoryAction, Code(police_report_made));
        QCOMPARE(reported.mandatoryActionOn, Day(20'515));
        // What was written of it stays.
        auto forwarded = running;
        forwarded.mandatoryAction = forwarded_uptd;
        forwarded.mandatoryActionOn = Day(20'514);
        const auto after = caseAfter(forwarded, RecordKind::LegalStep, report);
        QCOMPARE(after.mandatoryAction, Code(forwarded_uptd));
        QCOMPARE(after.mandatoryActionOn, Day(20'514));
        // Where no clock runs, none ends; and another stage is no report.
        QVERIFY(caseAfter(aCase(), RecordKind::LegalStep, report).mandatoryAction.isEmpty());
        QVERIFY(caseAfter(running, RecordKind::LegalStep, {{numberOf(&LegalStep::stage), u"lpsk"_s}})
                    .mandatoryAction.isEmpty());
    }

    void noOtherKindChangesTheCase()
    {
        for (const auto &record : recordDescriptions()) {
            if (record.kind == RecordKind::RiskAssessment || record.kind == RecordKind::Session
                || record.kind == RecordKind::FollowUp || record.kind == RecordKind::LegalStep)
                continue;
            FieldValues all;
            for (const auto &field : record.fields)
                all.emplace(field.number, field.type == ValueType::Day ? QCborValue(1) : QCborValue(u"x"_s));
            QCOMPARE(caseAfter(aCase(), record.kind, all), aCase());
        }
    }
};

QTEST_GUILESS_MAIN(TestCaseAfter)
#include "tst_caseafter.moc"
