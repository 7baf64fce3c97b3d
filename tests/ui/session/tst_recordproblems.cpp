// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "domain/rules/legal.h"
#include "tests/support/caseviews.h"
#include "tests/ui/strict.h"
#include "ui/session/recordproblems.h"
#include "ui/words/languageswitch.h"

#include <QCborArray>

using namespace rp3;
using namespace rp3::test;
using namespace Qt::StringLiterals;

namespace {

/// A case in which she agreed to be referred, by consent 1.
CaseView agreedToReferral()
{
    Consent consent;
    consent.id = idOf<RecordId>(1);
    consent.scope = code::consentScope::rujuk;
    consent.decision = code::consentDecision::yes;
    CaseView view;
    view.consents = {consent};
    view.standings[consent.scope] = {ConsentAnswer::Yes, {}, {}};
    return view;
}

} // namespace

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
        QVERIFY(problem->asksForMediation);
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
        QVERIFY(!problem->words.isEmpty() && !problem->asksForMediation);
        referral[numberOf(&Service::consent)] = ValueTraits<RecordId>::toCbor(idOf<RecordId>(1));
        QVERIFY(problemOf(RecordKind::Service, referral, referral, CaseView())); // It is not in the case.
        QVERIFY(!problemOf(RecordKind::Service, referral, referral, agreedToReferral()));
        // What was begun can be ended, also after she took her yes back.
        const FieldValues ended{{numberOf(&Service::closedOn), 20'514}};
        QVERIFY(!problemOf(RecordKind::Service, ended, referral, CaseView()));
        auto view = agreedToReferral();
        Service agreed;
        applyValues(agreed, referral);
        const auto begun = put(view, 9, agreed);
        referral.erase(numberOf(&Service::consent)); // To empty it is to choose, too.
        QVERIFY(problemOf(RecordKind::Service, {}, referral, view, begun));
    }

    void whoeverIsToldOfHerIsToldByHerYes()
    {
        const LanguageSwitch language(Language::English);
        Service talk;
        talk.kind = code::referralKind::koordinasi;
        talk.providerKind = code::organisationKind::perusahaan;
        talk.sharedFields = u"person.name"_s;
        auto told = valuesOf(talk, Tier::Coded);
        told.merge(valuesOf(talk, Tier::Story));
        auto view = agreedToReferral();
        const auto problem = problemOf(RecordKind::Service, told, told, view);
        QVERIFY(problem);
        QCOMPARE(problem->field, numberOf(&Service::consent));
        QVERIFY(problem->words.startsWith(u"Nobody outside is told anything"_s));
        // What was told before anybody had to agree is ended without it.
        const auto old = put(view, 9, talk);
        const FieldValues ended{{numberOf(&Service::closedOn), 20'514}};
        QVERIFY(!problemOf(RecordKind::Service, ended, told, view, old));
        told[numberOf(&Service::consent)] = ValueTraits<RecordId>::toCbor(idOf<RecordId>(1));
        QVERIFY(!problemOf(RecordKind::Service, told, told, view));
    }

    void nothingIsDoneAgainstHerNo()
    {
        const LanguageSwitch language(Language::English);
        CaseView view;
        view.mayApprove = true;
        const FieldValues ride{{numberOf(&Trip::status), u"setuju"_s}, {numberOf(&Trip::plannedOn), 20'514}};
        const FieldValues dress{{numberOf(&EvidenceItem::storage), u"lemari_terkunci"_s}};
        QVERIFY(!problemOf(RecordKind::Trip, ride, ride, view));
        QVERIFY(!problemOf(RecordKind::EvidenceItem, dress, dress, view));
        view.standings[code::consentScope::antar].answer = ConsentAnswer::No;
        view.standings[code::consentScope::bukti].answer = ConsentAnswer::No;
        QCOMPARE(problemOf(RecordKind::Trip, ride, ride, view)->field, numberOf(&Trip::consent));
        QCOMPARE(problemOf(RecordKind::EvidenceItem, dress, dress, view)->field,
                 numberOf(&EvidenceItem::storage));
    }

    void aYesThatWasTakenBackIsNone()
    {
        const LanguageSwitch language(Language::English);
        auto view = agreedToReferral();
        view.standings[code::consentScope::rujuk].answer = ConsentAnswer::No;
        const FieldValues referral{
            {numberOf(&Service::kind), u"rujukan"_s},
            {numberOf(&Service::consent), ValueTraits<RecordId>::toCbor(idOf<RecordId>(1))}};
        QVERIFY(problemOf(RecordKind::Service, referral, referral, view));
    }

    void whatIsSharedSaysWhatAllowsIt()
    {
        const LanguageSwitch language(Language::English);
        auto view = agreedToReferral();
        view.mayReadStory = true;
        FieldValues shared{{numberOf(&Service::sharedFields), u"person.name"_s}};
        const auto problemIn = [&] {
            const auto problem = problemOf(RecordKind::Service, shared, shared, view);
            return problem && !problem->words.isEmpty() ? problem->field : 0;
        };
        QCOMPARE(problemIn(), numberOf(&Service::basis));
        shared[numberOf(&Service::basis)] = u"explicit_consent"_s;
        QCOMPARE(problemIn(), numberOf(&Service::consent));
        shared[numberOf(&Service::consent)] = ValueTraits<RecordId>::toCbor(idOf<RecordId>(1));
        QCOMPARE(problemIn(), 0);
        shared[numberOf(&Service::basis)] = u"vital_interest"_s;
        QCOMPARE(problemIn(), numberOf(&Service::reason));
        view.mayReadStory = false; // The reason may be there, unread.
        QCOMPARE(problemIn(), 0);
    }

    void aConsentIsNotEmptiedUnderWhatItAllows()
    {
        const LanguageSwitch language(Language::English);
        auto view = agreedToReferral();
        Service service;
        service.sharedFields = u"person.name"_s;
        service.basis = code::processingBasis::explicit_consent;
        service.consent = idOf<RecordId>(1);
        const auto id = put(view, 2, service);
        auto after = view.records.at(id).values;
        QVERIFY(!problemOf(RecordKind::Service, {}, after, view, id));
        after.erase(numberOf(&Service::consent));
        const auto problem = problemOf(RecordKind::Service, {}, after, view, id);
        QVERIFY(problem);
        QCOMPARE(problem->field, numberOf(&Service::consent));
    }

    void whoSaysYesForAChildIsNamed()
    {
        LanguageSwitch language(Language::English);
        FieldValues consent{{numberOf(&Consent::decision), u"yes"_s},
                            {numberOf(&Consent::method), u"tertulis"_s},
                            {numberOf(&Consent::capacity), u"wali"_s}};
        const auto problem = problemOf(RecordKind::Consent, {}, consent, CaseView());
        QVERIFY(problem);
        QCOMPARE(problem->field, numberOf(&Consent::guardian));
        language.setLanguage(Language::Indonesian);
        QVERIFY(problemOf(RecordKind::Consent, {}, consent, CaseView())->words != problem->words);
        consent[numberOf(&Consent::guardian)] = ValueTraits<RecordId>::toCbor(idOf<RecordId>(1));
        QVERIFY(!problemOf(RecordKind::Consent, {}, consent, CaseView()));
    }

    void aYesWantsToBeWrittenOrRecorded()
    {
        const LanguageSwitch language(Language::English);
        FieldValues said{{numberOf(&Consent::decision), u"yes"_s}};
        const auto problem = problemOf(RecordKind::Consent, said, said, CaseView());
        QVERIFY(problem);
        QCOMPARE(problem->field, numberOf(&Consent::method));
        // One of before is corrected in other things without it.
        Consent before;
        before.decision = code::consentDecision::yes;
        CaseView view;
        const auto old = put(view, 3, before);
        const FieldValues later{{numberOf(&Consent::expiresOn), 20'600}};
        auto after = said;
        after.merge(FieldValues(later));
        QVERIFY(!problemOf(RecordKind::Consent, later, after, view, old));
        before.method = code::consentMethod::tertulis;
        const auto taken = put(view, 4, before);
        QVERIFY(problemOf(RecordKind::Consent, {}, said, view, taken)); // It was emptied.
        said[numberOf(&Consent::decision)] = u"no"_s;
        QVERIFY(!problemOf(RecordKind::Consent, said, said, CaseView()));
    }

    void aDateOfBirthBelow18WantsTheAge()
    {
        const LanguageSwitch language(Language::English);
        CaseView view;
        view.record.openedOn = Day::fromDate(QDate(2026, 3, 2));
        Person her;
        her.bornOn = Day::fromDate(QDate(2010, 1, 1));
        auto values = valuesOf(her, Tier::Identity);
        const auto problem = problemOf(RecordKind::Person, values, values, view);
        QVERIFY(problem);
        QCOMPARE(problem->field, numberOf(&Person::ageGroup));
        values[numberOf(&Person::ageGroup)] = u"a13_17"_s;
        QVERIFY(!problemOf(RecordKind::Person, values, values, view));
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
        // Lowered later on, though the signs were answered before.
        CaseView view;
        RiskAssessment high;
        applyValues(high, values);
        const auto judged = put(view, 4, high);
        const FieldValues lower{{numberOf(&RiskAssessment::level), u"rendah"_s}};
        values[numberOf(&RiskAssessment::level)] = u"rendah"_s;
        QVERIFY(problemOf(RecordKind::RiskAssessment, lower, values, view, judged));
        values[numberOf(&RiskAssessment::overrideReason)] = u"contoh alasan"_s;
        QVERIFY(!problemOf(RecordKind::RiskAssessment, lower, values, view, judged));
    }

    void aYesNamesOneProviderAndIsNotCorrectedIntoANo()
    {
        const LanguageSwitch language(Language::English);
        Consent yes;
        yes.scope = code::consentScope::rujuk;
        yes.decision = code::consentDecision::yes;
        yes.method = code::consentMethod::tertulis;
        auto values = valuesOf(yes, Tier::Coded);
        QCOMPARE(problemOf(RecordKind::Consent, values, values, CaseView())->field,
                 numberOf(&Consent::provider));
        values[numberOf(&Consent::provider)] = u"LBH Contoh"_s;
        QVERIFY(!problemOf(RecordKind::Consent, values, values, CaseView()));
        CaseView view;
        applyValues(yes, values);
        const auto said = put(view, 5, yes);
        const FieldValues no{{numberOf(&Consent::decision), u"no"_s}};
        values[numberOf(&Consent::decision)] = u"no"_s;
        QCOMPARE(problemOf(RecordKind::Consent, no, values, view, said)->field, numberOf(&Consent::decision));
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

    void silenceIsAReasonToCloseOnlyAfterThreeTries()
    {
        const LanguageSwitch language(Language::English);
        const FieldValues silent{{numberOf(&Closure::reason), u"putus"_s}};
        CaseView view;
        const auto problem = problemOf(RecordKind::Closure, silent, silent, view);
        QVERIFY(problem);
        QCOMPARE(problem->field, numberOf(&Closure::reason));
        QCOMPARE(problem->words, legal::noContactClosure.title.en.toString());
        QVERIFY(!problemOf(RecordKind::Closure, {}, silent, view)); // Chosen when it held.
        FollowUp tried;
        tried.contactResult = Code(u"tidak_terhubung");
        for (const auto day : {std::uint8_t(1), std::uint8_t(20), std::uint8_t(40)}) {
            tried.doneOn = Day(20'500 + day);
            put(view, day, tried);
        }
        QVERIFY(!problemOf(RecordKind::Closure, silent, silent, view));
        Session met;
        met.heldOn = Day(20'545);
        view.sessions = {met};
        QVERIFY(problemOf(RecordKind::Closure, silent, silent, view));
    }

    void theDriverIsToldNeitherHerNameNorWhatItIsAbout()
    {
        const LanguageSwitch language(Language::English);
        CaseView view;
        view.mayApprove = true;
        Person her;
        her.role = code::caseRole::korban;
        her.name = u"Melati Contoh"_s;
        view.persons = {her};
        const auto problem = [&](const QString &alias) {
            const FieldValues chosen{{numberOf(&Trip::sharedAlias), alias},
                                     {numberOf(&Trip::plannedOn), 20'514}};
            return problemOf(RecordKind::Trip, chosen, chosen, view);
        };
        QCOMPARE(problem(u"Bu Melati"_s)->field, numberOf(&Trip::sharedAlias));
        QVERIFY(problem(u"Bu Melati"_s)->words.contains(u"her own name"_s));
        QVERIFY(problem(u"korban"_s)->words.contains(u"what the ride is about"_s));
        QVERIFY(!problem(u"Bu Kenanga"_s));
        // What stands there for long is no problem of another answer.
        const FieldValues stands{{numberOf(&Trip::sharedAlias), u"Bu Melati"_s},
                                 {numberOf(&Trip::plannedOn), 20'514}};
        QVERIFY(!problemOf(RecordKind::Trip, {}, stands, view));
    }

    void aRideIsApprovedFirst()
    {
        const LanguageSwitch language(Language::English);
        const FieldValues booked{{numberOf(&Trip::status), u"pesan"_s}, {numberOf(&Trip::plannedOn), 20'514}};
        CaseView view;
        const auto problem = problemOf(RecordKind::Trip, booked, booked, view);
        QVERIFY(problem);
        QCOMPARE(problem->field, numberOf(&Trip::status));
        QCOMPARE(problem->words, u"A coordinator approves the ride first."_s);
        Trip ride;
        ride.status = Code(u"minta");
        const auto asked = put(view, 1, ride);
        QVERIFY(problemOf(RecordKind::Trip, booked, booked, view, asked));
        ride.status = Code(u"setuju");
        ride.approvedBy = idOf<RecordId>(9); // It stands on no form.
        const auto approved = put(view, 2, ride);
        QVERIFY(!problemOf(RecordKind::Trip, booked, booked, view, approved));
        view.mayApprove = true;
        QVERIFY(!problemOf(RecordKind::Trip, booked, booked, view, asked));
        for (const auto &status : {u"minta"_s, u"setuju"_s}) {
            const FieldValues undated{{numberOf(&Trip::status), status}};
            QCOMPARE(problemOf(RecordKind::Trip, undated, undated, view)->field, numberOf(&Trip::plannedOn));
        }
    }

    void nobodyEmptiesTheYesOfACoordinator()
    {
        const LanguageSwitch language(Language::English);
        CaseView view;
        view.me = idOf<RecordId>(8);
        Goal goal;
        goal.approvedOn = Day(20'514);
        goal.approvedBy = idOf<RecordId>(9);
        const auto hers = put(view, 1, goal);
        const FieldValues emptied{{numberOf(&Goal::approvedOn), nullptr}};
        const auto problem = problemOf(RecordKind::Goal, emptied, emptied, view, hers);
        QVERIFY(problem);
        QCOMPARE(problem->field, numberOf(&Goal::approvedOn));
        goal.approvedBy = view.me;
        QVERIFY(!problemOf(RecordKind::Goal, emptied, emptied, view, put(view, 2, goal)));
    }

    void aRefusedRequestWantsItsReason()
    {
        const LanguageSwitch language(Language::English);
        const FieldValues refused{{numberOf(&DataRequest::granted), false}};
        CaseView view;
        const auto problem = problemOf(RecordKind::DataRequest, refused, refused, view);
        QVERIFY(problem);
        QCOMPARE(problem->field, numberOf(&DataRequest::reason));
        auto reasoned = refused;
        reasoned[numberOf(&DataRequest::reason)] = u"contoh alasan"_s;
        QVERIFY(!problemOf(RecordKind::DataRequest, refused, reasoned, view));
        // Whoever empties it is asked; whoever may not read it is not.
        DataRequest before;
        before.granted = false;
        const auto hidden = put(view, 1, before);
        QVERIFY(!problemOf(RecordKind::DataRequest, {}, refused, view, hidden));
        before.reason = u"contoh alasan"_s;
        const auto read = put(view, 2, before);
        QVERIFY(problemOf(RecordKind::DataRequest, {}, refused, view, read));
    }

    void nothingElseIsAskedForButTheDayOfARide()
    {
        for (const auto &record : recordDescriptions())
            QCOMPARE(problemOf(record.kind, {}, {}, CaseView()).has_value(), record.kind == RecordKind::Trip);
    }
};

QTEST_GUILESS_MAIN(TestRecordProblems)
#include "tst_recordproblems.moc"
