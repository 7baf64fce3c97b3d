// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/serviceprogress.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

const Day monday = Day::fromDate(QDate(2026, 11, 9));

Service asked(Code kind)
{
    Service service;
    service.kind = kind;
    service.requestedOn = monday;
    return service;
}

Case withStatus(Code status)
{
    Case theCase;
    theCase.status = status;
    return theCase;
}

Case withAuthority(Code authority)
{
    Case theCase;
    theCase.status = code::caseStatus::asesmen;
    theCase.authority = authority;
    return theCase;
}

} // namespace

class TestServiceProgress final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aReferralWaitsUntilItIsAcceptedOrOver()
    {
        Service referral = asked(code::referralKind::rujukan);
        QVERIFY(isAwaited(referral));
        QVERIFY(!isAwaited(asked(code::referralKind::langsung))); // Of our own: nobody need accept it.
        referral.acceptedOn = monday;
        QVERIFY(!isAwaited(referral) && !isOver(referral));
        referral.acceptedOn = {};
        referral.outcome = code::referralOutcome::diterima; // Nobody wrote on which day.
        QVERIFY(!isAwaited(referral) && !isOver(referral));
        referral.outcome = code::referralOutcome::ditolak_lembaga;
        QVERIFY(!isAwaited(referral) && isOver(referral));
    }

    void onlyAnAcceptedTransferTakesTheCaseOver()
    {
        Service transfer = asked(code::referralKind::pelimpahan);
        QVERIFY(!isTakenOver({}));
        QVERIFY(!isTakenOver({transfer}));
        transfer.acceptedOn = monday;
        QVERIFY(isTakenOver({transfer}));
        transfer.closedOn = monday.plusDays(9);
        QVERIFY(isTakenOver({transfer}));
        transfer.outcome = code::referralOutcome::ditolak_lembaga; // It said no after all.
        QVERIFY(!isTakenOver({transfer}));
        Service referral = asked(code::referralKind::rujukan);
        referral.acceptedOn = monday;
        QVERIFY(!isTakenOver({referral})); // A referral keeps the case here.
    }

    void everyAuthorityButThisRoomIsSomebodyElse()
    {
        for (const CodeItem &item : codes::authority.items()) {
            const bool isOurs = item.code == code::authority::rp3 || item.code == code::authority::tidak_tahu;
            QCOMPARE(isForOthers(item.code), !isOurs);
            QCOMPARE(needsReceiver(withAuthority(item.code), {}), !isOurs);
        }
        QVERIFY(!isForOthers({})); // Nobody has decided.
    }

    void whatIsOutsideOurTaskIsHandedOnUntilSomebodyIsAsked()
    {
        const Case labour = withAuthority(code::authority::naker);
        Service transfer = asked(code::referralKind::pelimpahan);
        QVERIFY(!needsReceiver(labour, {transfer}));
        transfer.outcome = code::referralOutcome::gagal;
        QVERIFY(needsReceiver(labour, {transfer}));
        Service referral = asked(code::referralKind::rujukan);
        referral.providerKind = code::organisationKind::rs_ppt;
        QVERIFY(needsReceiver(labour, {referral})); // A doctor is not in charge of wages.
        referral.providerKind = code::organisationKind::disnaker;
        QVERIFY(!needsReceiver(labour, {referral}));
    }

    void whatWasLetGoNeedsATransfer()
    {
        const Case letGo = withStatus(code::caseStatus::dilimpahkan);
        QVERIFY(!needsReceiver(withStatus(code::caseStatus::asesmen), {}));
        QVERIFY(needsReceiver(letGo, {}));
        Service referral = asked(code::referralKind::rujukan);
        referral.providerKind = code::organisationKind::upt;
        QVERIFY(needsReceiver(letGo, {referral}));
        QVERIFY(!needsReceiver(letGo, {asked(code::referralKind::pelimpahan)}));
    }
};

QTEST_GUILESS_MAIN(TestServiceProgress)
#include "tst_serviceprogress.moc"
