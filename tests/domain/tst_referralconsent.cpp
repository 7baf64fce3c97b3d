// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"
#include "domain/rules/referralconsent.h"
#include "tests/support/bytes.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const Codes sexual = {code::caseFlag::tpks};
const Codes labour = {code::caseFlag::labour_right};

Service referralTo(Code provider)
{
    Service service;
    service.kind = code::referralKind::rujukan;
    service.providerKind = provider;
    return service;
}

} // namespace

class TestReferralConsent final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nobodyIsReferredWithoutHerYes()
    {
        for (const CodeItem &provider : codes::organisationKind.items())
            QCOMPARE(consentRefusal(referralTo(provider.code), labour), &legal::referralConsent);
        QCOMPARE(consentRefusal(referralTo({}), {}), &legal::referralConsent);
        QCOMPARE(legal::referralConsent.severity, Severity::Block);
    }

    void withHerYesSheIs()
    {
        auto referral = referralTo(code::organisationKind::lbh);
        referral.consent = idOf<RecordId>(1);
        QVERIFY(!consentRefusal(referral, labour));
    }

    void sexualViolenceIsToldToTheUnitAndThePoliceByLaw()
    {
        for (const CodeItem &provider : codes::organisationKind.items()) {
            const bool isByLaw = provider.code == code::organisationKind::upt
                || provider.code == code::organisationKind::polisi_ppa;
            QCOMPARE(consentRefusal(referralTo(provider.code), sexual) == nullptr, isByLaw);
        }
    }

    void whatTheRoomGivesItselfAsksForNone()
    {
        for (const CodeItem &kind : codes::referralKind.items()) {
            Service service;
            service.kind = kind.code;
            QCOMPARE(consentRefusal(service, labour) != nullptr, kind.code == code::referralKind::rujukan);
        }
    }
};

QTEST_GUILESS_MAIN(TestReferralConsent)
#include "tst_referralconsent.moc"
