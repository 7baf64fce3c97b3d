// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"
#include "domain/rules/referralconsent.h"
#include "domain/rules/sharingbasis.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const Codes sexual = {code::caseFlag::tpks};
const Codes labour = {code::caseFlag::labour_right};

const Day monday = Day::fromDate(QDate(2026, 11, 9));

Service referralTo(Code provider)
{
    Service service;
    service.kind = code::referralKind::rujukan;
    service.providerKind = provider;
    return service;
}

/// A referral to legal aid that names consent 1.
Service agreedReferral()
{
    auto referral = referralTo(code::organisationKind::lbh);
    referral.consent = idOf<RecordId>(1);
    referral.provider = u"LBH Contoh"_s;
    referral.requestedOn = monday;
    return referral;
}

Consent herYes()
{
    Consent consent;
    consent.id = idOf<RecordId>(1);
    consent.scope = code::consentScope::rujuk;
    consent.decision = code::consentDecision::yes;
    consent.provider = u"lbh contoh "_s;
    return consent;
}

bool isAllowed(const Consent &consent, const Service &referral = agreedReferral())
{
    return consentRefusal(referral, labour, {consent}) == nullptr;
}

} // namespace

class TestReferralConsent final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nobodyIsReferredWithoutHerYes()
    {
        for (const CodeItem &provider : codes::organisationKind.items())
            QCOMPARE(consentRefusal(referralTo(provider.code), labour, {}), &legal::referralConsent);
        QCOMPARE(consentRefusal(referralTo({}), {}, {}), &legal::referralConsent);
        QCOMPARE(legal::referralConsent.severity, Severity::Block);
    }

    void withHerYesSheIs()
    {
        QVERIFY(isAllowed(herYes()));
        QVERIFY(!consentRefusal(agreedReferral(), labour, {Consent(), herYes()}));
    }

    void whatIsNamedMustBeAYesOfHersThatStands()
    {
        QCOMPARE(consentRefusal(agreedReferral(), labour, {}), &legal::referralConsent);
        auto another = herYes();
        another.id = idOf<RecordId>(2);
        QVERIFY(!isAllowed(another));
        auto none = herYes();
        none.decision = code::consentDecision::no;
        QVERIFY(!isAllowed(none));
        auto ofTheGuardian = herYes();
        ofTheGuardian.capacity = code::capacity::konflik;
        QVERIFY(!isAllowed(ofTheGuardian));
    }

    void aYesToSomethingElseIsNone()
    {
        for (const CodeItem &scope : codes::consentScope.items()) {
            auto consent = herYes();
            consent.scope = scope.code;
            QCOMPARE(isAllowed(consent), scope.code == code::consentScope::rujuk);
        }
    }

    void aYesToOneProviderIsNoneToAnother()
    {
        auto consent = herYes();
        consent.provider = u"RS Contoh"_s;
        QVERIFY(!isAllowed(consent));
        consent.provider.clear();
        QVERIFY(isAllowed(consent));
        auto referral = agreedReferral();
        referral.provider.clear();
        QVERIFY(isAllowed(herYes(), referral));
    }

    void aYesHoldsUntilItsLastDay()
    {
        auto consent = herYes();
        consent.expiresOn = monday;
        QVERIFY(isAllowed(consent));
        auto referral = agreedReferral();
        referral.requestedOn = monday.plusDays(1);
        QVERIFY(!isAllowed(consent, referral));
        referral.requestedOn = {}; // Nobody wrote whether it held.
        QVERIFY(!isAllowed(consent, referral));
        QVERIFY(isAllowed(herYes(), referral));
    }

    void aReferralThatWasBegunIsOnlyJudgedWhenItIsChosenAnew()
    {
        QVERIFY(!isReferralChosen({}));
        QVERIFY(!isReferralChosen(
            {{numberOf(&Service::closedOn), 20'514}, {numberOf(&Service::outcome), u"gagal"_s}}));
        for (const int field :
             {numberOf(&Service::kind), numberOf(&Service::providerKind), numberOf(&Service::requestedOn),
              numberOf(&Service::consent), numberOf(&Service::provider), numberOf(&Service::sharedFields)})
            QVERIFY(isReferralChosen({{field, QCborValue()}}));
    }

    void sexualViolenceIsToldToTheUnitAndThePoliceByLaw()
    {
        for (const CodeItem &provider : codes::organisationKind.items()) {
            const bool isByLaw = provider.code == code::organisationKind::upt
                || provider.code == code::organisationKind::polisi_ppa;
            QCOMPARE(consentRefusal(referralTo(provider.code), sexual, {}) == nullptr, isByLaw);
        }
    }

    void nobodyIsToldAnythingWithoutHerYes()
    {
        for (const CodeItem &kind : codes::referralKind.items()) {
            auto service = agreedReferral();
            service.kind = kind.code;
            service.sharedFields = u"person.name"_s;
            const auto need = basisNeed(service, labour, {});
            QVERIFY(consentRefusal(service, labour, {}) || need == BasisNeed::Basis);
            QVERIFY(isAllowed(herYes(), service) && !basisNeed(service, labour, {herYes()}));
        }
    }

    void herWorkplaceAndHerUnionAreToldOfHerByBeingAsked()
    {
        using namespace code::organisationKind;
        for (const Code provider : {Code(perusahaan), Code(satgas_ppks), Code(serikat)}) {
            auto service = agreedReferral();
            service.kind = code::referralKind::koordinasi;
            service.providerKind = provider;
            QCOMPARE(consentRefusal(service, sexual, {}), &legal::referralConsent);
            QVERIFY(isAllowed(herYes(), service)); // To this provider, by name.
            auto toItsKind = herYes();
            toItsKind.scope =
                provider == serikat ? code::consentScope::serikat : code::consentScope::perusahaan;
            QVERIFY(isAllowed(toItsKind, service));
            toItsKind.scope = code::consentScope::keluarga;
            QVERIFY(!isAllowed(toItsKind, service));
        }
    }

    void thePoliceAreToldByHerYesToThem()
    {
        auto service = agreedReferral();
        service.providerKind = code::organisationKind::polisi_ppa;
        auto toThePolice = herYes();
        toThePolice.scope = code::consentScope::polisi;
        QVERIFY(isAllowed(toThePolice, service));
        toThePolice.scope = code::consentScope::perusahaan;
        QVERIFY(!isAllowed(toThePolice, service));
    }

    void whatTheRoomGivesItselfAsksForNone()
    {
        for (const CodeItem &kind : codes::referralKind.items()) {
            Service service;
            service.kind = kind.code;
            QCOMPARE(consentRefusal(service, labour, {}) != nullptr,
                     kind.code == code::referralKind::rujukan);
        }
    }
};

QTEST_GUILESS_MAIN(TestReferralConsent)
#include "tst_referralconsent.moc"
