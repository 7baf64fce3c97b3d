// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/caseviews.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/filledform.h"

#include <QTest>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

const Instant now(1'772'416'800'000); // 2026-03-02
const RecordId me = idOf<RecordId>(1);

Day today()
{
    return Day::fromDate(now.toLocalTime().date());
}

} // namespace

class TestFilledForm final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_view = {};
        m_view.dossier = idOf<DossierId>(2);
        m_view.record.id = idOf<RecordId>(3);
        m_view.record.risk = code::riskLevel::sedang;
    }

    void whoWroteItAndWhenIsFilledIn()
    {
        const auto made = as<RiskAssessment>(recordOf(fresh(RecordKind::RiskAssessment, {})));
        QCOMPARE(made.assessedBy, me);
        QCOMPARE(made.assessedAt, now);
    }

    void whatHappenedOnAnotherDayDidNotHappenNow()
    {
        RiskAssessment before;
        before.assessedOn = today().plusDays(-1);
        const auto values = valuesOf(before, Tier::Coded);
        QVERIFY(as<RiskAssessment>(recordOf(fresh(RecordKind::RiskAssessment, values))).assessedAt.isNull());
    }

    void anObjectThatIsTakenInWasReceivedInTheSameAct()
    {
        EvidenceItem item;
        item.kind = Code(u"chat");
        const auto act = actOf(fresh(RecordKind::EvidenceItem, valuesOf(item, Tier::Coded)));
        QCOMPARE(act.changes().size(), 2);
        QCOMPARE(act.changes().last().kind, RecordKind::CustodyEvent);
    }

    void nothingChangedIsNoEntry()
    {
        RiskAssessment judged;
        judged.level = code::riskLevel::tinggi;
        QVERIFY(actOf(changed(put(m_view, 4, judged), {})).isEmpty());
    }

    void aRiskThatIsChangedIsTheRiskOfTheCase()
    {
        RiskAssessment judged;
        judged.level = code::riskLevel::sedang;
        judged.assessedOn = today();
        const auto id = put(m_view, 4, judged);
        judged.level = code::riskLevel::tinggi;
        const auto act = actOf(changed(id, valuesOf(judged, Tier::Coded)));
        QCOMPARE(act.changes().last().kind, RecordKind::Case);
        QCOMPARE(act.changes().last().coded.at(numberOf(&Case::risk)).toString(), u"tinggi"_s);
    }

    void anOlderRecordThatIsChangedLeavesTheCaseAlone()
    {
        RiskAssessment latest;
        latest.level = code::riskLevel::sedang;
        latest.assessedOn = today();
        put(m_view, 4, latest);
        auto older = latest;
        older.assessedOn = today().plusDays(-1);
        const auto id = put(m_view, 5, older);
        older.level = code::riskLevel::tinggi;
        const auto act = actOf(changed(id, valuesOf(older, Tier::Coded)));
        QCOMPARE(act.changes().size(), 1);
    }

    void aDocumentThatIsCorrectedSaysWhyAndMovesTheStageOfTheLaw()
    {
        LegalStep step;
        step.stage = code::legalStage::tidak_lapor;
        step.happenedOn = today();
        const auto id = put(m_view, 4, step);
        step.stage = code::legalStage::lapor;
        auto form = changed(id, valuesOf(step, Tier::Coded));
        form.reason = u"salah pilih"_s;
        const auto act = actOf(form);
        QCOMPARE(act.changes().first().operation, Operation::Amend);
        QCOMPARE(act.changes().first().story.at(reasonField).toString(), form.reason);
        QCOMPARE(act.changes().last().coded.at(numberOf(&Case::legalStage)).toString(), u"lapor"_s);
    }

    void whatAllowsSharingIsWrittenWhereItFollows()
    {
        Consent yes;
        yes.id = idOf<RecordId>(7);
        yes.scope = code::consentScope::rujuk;
        yes.decision = code::consentDecision::yes;
        m_view.consents = {yes};
        m_view.standings[yes.scope] = {ConsentAnswer::Yes, {}, {}};
        Service referral;
        referral.kind = code::referralKind::rujukan;
        referral.consent = yes.id;
        const auto answers = valuesOf(referral, Tier::Coded);
        const auto basisIn = [this](const FieldValues &values) {
            return as<Service>(recordOf(fresh(RecordKind::Service, values))).basis;
        };
        QCOMPARE(basisIn(answers), Code(code::processingBasis::explicit_consent));
        auto judged = answers;
        judged[numberOf(&Service::basis)] = u"public_task"_s;
        QCOMPARE(basisIn(judged), Code(code::processingBasis::public_task)); // People decide.
        QVERIFY(basisIn({{numberOf(&Service::kind), u"langsung"_s}}).isEmpty());
        // An older one gets it when it is shared anew, not when somebody only looks at it.
        const auto id = put(m_view, 4, referral);
        QVERIFY(actOf(changed(id, {})).isEmpty());
        const auto act = actOf(changed(id, {{numberOf(&Service::providerKind), u"lbh"_s}})).changes().first();
        QVERIFY(act.coded.contains(numberOf(&Service::basis)));
    }

    void onlyADocumentIsCorrected()
    {
        QVERIFY(isCorrection({RecordKind::LegalStep, me, {}}));
        QVERIFY(!isCorrection({RecordKind::LegalStep, {}, {}}));
        QVERIFY(!isCorrection({RecordKind::Task, me, {}}));
    }

private:
    template <Record R> static R as(const FieldValues &values)
    {
        R record;
        applyValues(record, values);
        return record;
    }

    [[nodiscard]] FilledForm fresh(RecordKind kind, const FieldValues &answers) const
    {
        return {{kind, {}, {}}, layoutOf(kind), m_view.dossier, me, now, {}, answers, {}, &m_view};
    }

    [[nodiscard]] FilledForm changed(const RecordId &record, const FieldValues &answers) const
    {
        const auto &state = m_view.records.at(record);
        auto form = fresh(state.kind, state.values);
        form.request.record = record;
        form.before = state.values;
        for (const auto &[field, value] : answers)
            form.answers[field] = value;
        return form;
    }

    CaseView m_view;
};

QTEST_GUILESS_MAIN(TestFilledForm)
#include "tst_filledform.moc"
