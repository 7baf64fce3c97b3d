// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/records/records.h"
#include "tests/support/bytes.h"
#include "tests/ui/strict.h"
#include "ui/session/recordproblems.h"
#include "ui/words/languageswitch.h"

#include <QCborArray>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestRecordProblems final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { failOnAnyWarning(); }

    void mediationIsRefusedWithTheLawThatForbidsIt()
    {
        LanguageSwitch language(Language::English);
        const FieldValues mediation{{numberOf(&Service::service), u"mediasi"_s}};
        CaseView view;
        view.record.risk = Code(u"rendah");
        QVERIFY(!problemOf(RecordKind::Service, mediation, mediation, view));
        view.record.flags = {Code(u"tpks")};
        const auto problem = problemOf(RecordKind::Service, mediation, mediation, view);
        QVERIFY(problem);
        QCOMPARE(problem->field, numberOf(&Service::service));
        QVERIFY(problem->words.contains(u"UU 12/2022"_s));
        language.setLanguage(Language::Indonesian);
        QVERIFY(problemOf(RecordKind::Service, mediation, mediation, view)->words != problem->words);
        const FieldValues doctor{{numberOf(&Service::service), u"medis"_s}};
        QVERIFY(!problemOf(RecordKind::Service, doctor, doctor, view));
    }

    void aReferralWantsHerConsent()
    {
        const LanguageSwitch language(Language::English);
        FieldValues referral{{numberOf(&Service::kind), u"rujukan"_s}};
        const auto problem = problemOf(RecordKind::Service, referral, referral, CaseView());
        QVERIFY(problem);
        QCOMPARE(problem->field, numberOf(&Service::consent));
        QVERIFY(!problem->words.isEmpty());
        referral[numberOf(&Service::consent)] = ValueTraits<RecordId>::toCbor(idOf<RecordId>(1));
        QVERIFY(!problemOf(RecordKind::Service, {}, referral, CaseView()));
    }

    void anotherLevelThanProposedWantsItsReason()
    {
        const LanguageSwitch language(Language::English);
        FieldValues values{{numberOf(&RiskAssessment::flags), QCborArray{u"senjata"_s}},
                           {numberOf(&RiskAssessment::level), u"rendah"_s}};
        const auto problem = problemOf(RecordKind::RiskAssessment, values, values, CaseView());
        QVERIFY(problem);
        QCOMPARE(problem->field, numberOf(&RiskAssessment::overrideReason));
        values[numberOf(&RiskAssessment::overrideReason)] = u"contoh alasan"_s;
        QVERIFY(!problemOf(RecordKind::RiskAssessment, values, values, CaseView()));
        values.erase(numberOf(&RiskAssessment::overrideReason));
        values[numberOf(&RiskAssessment::level)] = u"tinggi"_s;
        QVERIFY(!problemOf(RecordKind::RiskAssessment, values, values, CaseView()));
    }

    void aClockThatLapsedWantsItsReason()
    {
        const LanguageSwitch language(Language::English);
        FieldValues values{{numberOf(&Case::mandatoryAction), u"lapsed"_s}};
        const auto problem = problemOf(RecordKind::Case, values, values, CaseView());
        QVERIFY(problem);
        QCOMPARE(problem->field, numberOf(&Case::mandatoryNote));
        auto after = values;
        after[numberOf(&Case::mandatoryNote)] = u"contoh alasan"_s;
        QVERIFY(!problemOf(RecordKind::Case, values, after, CaseView()));
    }

    void nothingElseIsAskedFor()
    {
        for (const auto &record : recordDescriptions())
            QVERIFY(!problemOf(record.kind, {}, {}, CaseView()));
    }
};

QTEST_GUILESS_MAIN(TestRecordProblems)
#include "tst_recordproblems.moc"
