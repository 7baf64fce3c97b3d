// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/codes/directory.h"
#include "domain/rules/riskreview.h"
#include "domain/rules/triage.h"

#include <QTest>

#include <algorithm>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestTriage final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theSixAreWholeInBothLanguages()
    {
        QCOMPARE(triageQuestions().size(), 6U);
        for (const auto &question : triageQuestions()) {
            for (const auto language : {Language::Indonesian, Language::English}) {
                QVERIFY(question.question.in(language).endsWith(u'?'));
                QVERIFY(question.advice.in(language).endsWith(u'.'));
            }
            QVERIFY(codes::triageAnswer.contains(question.alarm));
            QVERIFY(codes::riskFlag.contains(question.flag));
            QVERIFY(!question.lines.empty());
            for (const auto line : question.lines)
                QVERIFY(std::ranges::find(helpLines(), line, &HelpLine::code) != helpLines().end());
        }
    }

    void eachAsksAnotherField()
    {
        Complaint complaint;
        for (const auto &question : triageQuestions()) {
            QVERIFY((complaint.*question.answer).isEmpty());
            complaint.*question.answer = question.alarm;
        }
        QCOMPARE(triageOf(complaint).flags.size(), 6);
    }

    void nothingSaidMeansNothing()
    {
        const auto triage = triageOf({});
        QVERIFY(triage.flags.isEmpty());
        QVERIFY(triage.unclearFlags.isEmpty());
        QVERIFY(triage.level.isEmpty());
        QCOMPARE(triage.kind, code::assessmentKind::triage);
    }

    void anAlarmProposesAHighRisk()
    {
        Complaint complaint;
        complaint.thoughtsOfSelfHarm = code::triageAnswer::yes;
        complaint.childInDanger = code::triageAnswer::unknown;
        complaint.hurtNow = code::triageAnswer::no;
        const auto triage = triageOf(complaint);
        QCOMPARE(triage.flags, Codes{code::riskFlag::bunuh_diri});
        QCOMPARE(triage.unclearFlags, Codes{code::riskFlag::anak});
        QCOMPARE(proposedRisk(triage.flags), std::optional(code::riskLevel::tinggi));
    }

    void whatSheDoesNotWantToSpeakOfIsUnclear()
    {
        Complaint complaint;
        complaint.declined = {numberOf(&Complaint::childInDanger), numberOf(&Complaint::anonymity)};
        const auto triage = triageOf(complaint);
        QVERIFY(triage.flags.isEmpty());
        QCOMPARE(triage.unclearFlags, Codes{code::riskFlag::anak});
    }

    void beingSafeIsNoAlarm()
    {
        Complaint complaint;
        complaint.safeNow = code::triageAnswer::yes;
        QVERIFY(triageOf(complaint).flags.isEmpty());
        complaint.safeNow = code::triageAnswer::no;
        QCOMPARE(triageOf(complaint).flags, Codes{code::riskFlag::tanpa_aman});
    }
};

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
