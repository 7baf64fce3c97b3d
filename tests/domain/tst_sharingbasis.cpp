// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/sharingbasis.h"
#include "tests/support/bytes.h"
#include "tests/support/records.h"

#include <QTest>

using namespace rp3;
using namespace rp3::code;
using namespace Qt::StringLiterals;

namespace {

const Codes sexual = {caseFlag::tpks};
const Codes labour = {caseFlag::labour_right};

/// Legal aid is told her name, in coordination: no referral, and yet something of her.
Service told()
{
    Service service;
    service.kind = referralKind::koordinasi;
    service.providerKind = organisationKind::lbh;
    service.sharedFields = u"person.name"_s;
    return service;
}

/// The same by consent 1.
Service agreed()
{
    return with(told(), &Service::consent, idOf<RecordId>(1));
}

Consent herYes(Code scope = consentScope::rujuk)
{
    Consent consent;
    consent.id = idOf<RecordId>(1);
    consent.scope = scope;
    consent.decision = consentDecision::yes;
    return consent;
}

} // namespace

class TestSharingBasis final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whoIsToldNothingNeedsNoBasis()
    {
        for (const CodeItem &kind : codes::referralKind.items()) {
            auto service = with(told(), &Service::kind, kind.code);
            service.sharedFields = u"  "_s;
            const bool isReferral = kind.code == referralKind::rujukan;
            QCOMPARE(isSharing(service), isReferral);
            QCOMPARE(basisNeed(service, labour, {}).has_value(), isReferral);
            service.sharedFields = u"person.name"_s;
            QVERIFY(isSharing(service));
        }
    }

    void nothingIsSharedWithoutABasis()
    {
        QCOMPARE(basisNeed(told(), labour, {}), BasisNeed::Basis);
        QCOMPARE(basisNeed(agreed(), labour, {}), BasisNeed::Basis); // Her yes does not stand.
        QCOMPARE(basisNeed(agreed(), labour, {herYes()}), std::nullopt);
    }

    void whatFollowsFromTheCaseIsNotAsked()
    {
        QCOMPARE(basisThatFollows(agreed(), labour, {herYes()}), Code(processingBasis::explicit_consent));
        QVERIFY(basisThatFollows(told(), labour, {herYes()}).isEmpty()); // It is not named.
        for (const CodeItem &provider : codes::organisationKind.items()) {
            const bool isByLaw =
                provider.code == organisationKind::upt || provider.code == organisationKind::polisi_ppa;
            const auto service = with(told(), &Service::providerKind, provider.code);
            QCOMPARE(basisThatFollows(service, sexual, {}),
                     isByLaw ? Code(processingBasis::legal_duty) : Code());
            QVERIFY(basisThatFollows(service, labour, {}).isEmpty());
        }
    }

    void aYesToTellThemIsAYesOnlyForThem()
    {
        const std::map<Code, Code> about{{organisationKind::polisi_ppa, consentScope::polisi},
                                         {organisationKind::perusahaan, consentScope::perusahaan},
                                         {organisationKind::satgas_ppks, consentScope::perusahaan},
                                         {organisationKind::serikat, consentScope::serikat}};
        for (const CodeItem &provider : codes::organisationKind.items()) {
            const auto service = with(agreed(), &Service::providerKind, provider.code);
            const auto found = about.find(provider.code);
            for (const CodeItem &scope : codes::consentScope.items()) {
                const bool isAboutIt = scope.code == consentScope::rujuk
                    || (found != about.end() && scope.code == found->second);
                QCOMPARE(basisNeed(service, labour, {herYes(scope.code)}) == std::nullopt, isAboutIt);
            }
        }
    }

    void aConsentThatIsClaimedIsNamed()
    {
        const auto claimed = with(told(), &Service::basis, Code(processingBasis::explicit_consent));
        QCOMPARE(basisNeed(claimed, labour, {herYes()}), BasisNeed::Consent);
        const auto named = with(claimed, &Service::consent, idOf<RecordId>(1));
        QCOMPARE(basisNeed(named, labour, {herYes()}), std::nullopt);
        QCOMPARE(basisNeed(named, labour, {}), BasisNeed::Consent); // She took it back.
    }

    void whatSomebodyJudgedSaysWhy()
    {
        for (const CodeItem &basis : codes::processingBasis.items()) {
            if (basis.code == processingBasis::explicit_consent)
                continue;
            const auto judged = with(told(), &Service::basis, basis.code);
            QCOMPARE(basisNeed(judged, labour, {}), BasisNeed::Reason);
            QCOMPARE(basisNeed(with(judged, &Service::reason, u"Alasan contoh"_s), labour, {}), std::nullopt);
        }
        auto byLaw = with(told(), &Service::basis, Code(processingBasis::legal_duty));
        byLaw.providerKind = organisationKind::upt;
        QCOMPARE(basisNeed(byLaw, sexual, {}), std::nullopt); // The law says why.
    }

    void whatWasBegunIsOnlyJudgedWhenItIsSharedAnew()
    {
        QVERIFY(!isSharingChosen({{numberOf(&Service::closedOn), 20'514}}));
        for (const int field : {numberOf(&Service::kind), numberOf(&Service::provider),
                                numberOf(&Service::sharedFields), numberOf(&Service::basis)})
            QVERIFY(isSharingChosen({{field, QCborValue()}}));
    }
};

QTEST_GUILESS_MAIN(TestSharingBasis)
#include "tst_sharingbasis.moc"
