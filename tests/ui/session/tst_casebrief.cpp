// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "tests/support/caseviews.h"
#include "tests/ui/strict.h"
#include "ui/session/casebrief.h"
#include "ui/words/languageswitch.h"

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

const Day today(20'514);

} // namespace

class TestCaseBrief final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        failOnAnyWarning();
        m_words.setLanguage(Language::English);
        m_view = {};
    }

    void aFreshCaseHasNothingToRemember() { QVERIFY(briefOf(m_view, today).isEmpty()); }

    void howToReachHerSafelyComesFirst()
    {
        Person her;
        her.role = code::caseRole::korban;
        her.doNotContact = true;
        her.codeWord = u"melati"_s;
        Person other;
        other.role = code::caseRole::saksi;
        other.codeWord = u"bukan ini"_s;
        m_view.persons = {other, her};
        put(m_view, 8, her);
        const auto brief = briefOf(m_view, today);
        QCOMPARE(brief.first().label, u"How to reach her"_s);
        QCOMPARE(brief.first().words,
                 u"She does not want to be contacted. Do not call her; wait until she comes or calls.\n"_s
                 u"Code word: melati"_s);
    }

    void whereACallWasNotSafeNobodyCallsAgain()
    {
        FollowUp call;
        call.doneOn = today;
        call.contactResult = code::contactResult::tidak_aman;
        put(m_view, 9, call);
        QVERIFY(saidUnder(u"How to reach her"_s).contains(u"Do not call her"_s));
    }

    void aPromiseIsTheNextStepAndItsDay()
    {
        Session session;
        session.nextStep = u"Telepon serikat. Contoh."_s;
        m_view.sessions = {session};
        m_view.record.nextOn = today.plusDays(1);
        QVERIFY(saidUnder(u"What was promised"_s).startsWith(u"Telepon serikat. Contoh.\n"_s));
        QVERIFY(saidUnder(u"What was promised"_s).endsWith(u"tomorrow"_s));
    }

    void aPromiseThatWasKeptIsNoPromiseAnyMore()
    {
        m_view.record.nextOn = today.plusDays(-9);
        QVERIFY(saidUnder(u"What was promised"_s).isEmpty());
        Duty duty;
        duty.kind = DutyKind::KeepPromise;
        m_view.duties = {duty};
        QVERIFY(saidUnder(u"What was promised"_s).contains(u"ago"_s));
    }

    void whatOthersDidSinceIsSaidAndMineIsNot()
    {
        m_view.me = idOf<RecordId>(1);
        const auto other = idOf<RecordId>(2);
        addAct(m_view, other, {RecordKind::Goal, Operation::Create, {}});
        QVERIFY(saidUnder(u"Since you wrote here last"_s).isEmpty()); // I never wrote here.
        addAct(m_view, m_view.me, {RecordKind::Session, Operation::Create, {}});
        QVERIFY(saidUnder(u"Since you wrote here last"_s).isEmpty());
        addAct(m_view, other, {RecordKind::Trip, Operation::Create, {}});
        QVERIFY(saidUnder(u"Since you wrote here last"_s).contains(u"Safe trips"_s));
        QVERIFY(!saidUnder(u"Since you wrote here last"_s).contains(u"Goals"_s));
    }

    void aRiskThatChangedSaysFromWhat()
    {
        RiskAssessment first;
        first.assessedOn = today.plusDays(-9);
        first.level = code::riskLevel::rendah;
        put(m_view, 10, first);
        QVERIFY(saidUnder(u"The risk changed"_s).isEmpty());
        auto second = first;
        second.assessedOn = today.plusDays(-2);
        second.level = code::riskLevel::tinggi;
        put(m_view, 9, second);
        QCOMPARE(saidUnder(u"The risk changed"_s), u"High, before: Low (28 Feb 2026)"_s);
        auto third = second;
        third.assessedOn = today;
        put(m_view, 11, third); // The same again.
        QVERIFY(saidUnder(u"The risk changed"_s).isEmpty());
    }

    void aNewDangerIsSaidAtTheSameLevel()
    {
        RiskAssessment first;
        first.assessedOn = today.plusDays(-9);
        first.level = code::riskLevel::tinggi;
        first.flags = {code::riskFlag::senjata};
        put(m_view, 10, first);
        auto second = first;
        second.assessedOn = today;
        second.flags = {code::riskFlag::senjata, code::riskFlag::kuntit};
        put(m_view, 9, second);
        QCOMPARE(saidUnder(u"The risk changed"_s), u"New: Stalking, control"_s);
        m_words.setLanguage(Language::Indonesian);
        QVERIFY(!briefOf(m_view, today).first().words.contains(u"New"_s));
    }

    void aReferralThatNobodyAnsweredIsOpen()
    {
        Service referral;
        referral.service = code::service::medis;
        referral.kind = code::referralKind::rujukan;
        referral.provider = u"RS Contoh"_s;
        put(m_view, 10, referral);
        QVERIFY(saidUnder(u"Referrals without an answer"_s).contains(u"RS Contoh"_s));
        auto answered = referral;
        answered.firstServedOn = today;
        put(m_view, 10, answered);
        QVERIFY(saidUnder(u"Referrals without an answer"_s).isEmpty());
        answered = referral;
        answered.outcome = code::referralOutcome::ditolak_lembaga; // A no is an answer, too.
        put(m_view, 10, answered);
        QVERIFY(saidUnder(u"Referrals without an answer"_s).isEmpty());
    }

    void whatSheDeclinedIsNotAskedAgain()
    {
        Incident incident;
        incident.place = Code(u"menolak");
        put(m_view, 10, incident);
        const auto said = saidUnder(u"Do not ask again"_s);
        QVERIFY(!said.isEmpty());
        m_words.setLanguage(Language::Indonesian);
        QVERIFY(briefOf(m_view, today).first().words != said);
    }

    void aQuestionWithoutACodeForItIsNotAskedAgainEither()
    {
        WorkBaseline baseline;
        baseline.declined = {numberOf(&WorkBaseline::monthlyPay)};
        put(m_view, 10, baseline);
        QCOMPARE(saidUnder(u"Do not ask again"_s), u"Monthly pay in rupiah"_s);
        baseline.monthlyPay = 5'000'000; // She told somebody since.
        put(m_view, 10, baseline);
        QVERIFY(saidUnder(u"Do not ask again"_s).isEmpty());
    }

private:
    [[nodiscard]] QString saidUnder(const QString &label) const
    {
        for (const auto &fact : briefOf(m_view, today)) {
            if (fact.label == label)
                return fact.words;
        }
        return {};
    }

    LanguageSwitch m_words{Language::English};
    CaseView m_view;
};

QTEST_GUILESS_MAIN(TestCaseBrief)
#include "tst_casebrief.moc"
