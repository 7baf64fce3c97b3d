// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/enrolment.h"
#include "tests/sync/protocol/samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

EnrolmentRequest request()
{
    return {countedId<EnrolmentCode>(110), countedId<ProvinceId>(10), countedId<PostId>(20),
            *Label::fromString(u"JKT01"),  countedId<DeviceId>(30),   countedPair(70).verifyKey(),
            countedPair(100).verifyKey()};
}

EnrolmentConfirmation confirmation()
{
    const auto r = request();
    return {r.province, r.post, r.device, r.deviceKey, r.transportKey, 1'772'416'800};
}

} // namespace

class TestEnrolment final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aRequestIsSignedByBothKeys()
    {
        const auto wire = signEnrolment(request(), countedPair(70), countedPair(100));
        QCOMPARE(openEnrolment(wire).value(), request());
        const auto withoutDevice = signEnrolment(request(), countedPair(71), countedPair(100));
        QCOMPARE(openEnrolment(withoutDevice).error().kind, ErrorKind::Rejected);
        const auto withoutTransport = signEnrolment(request(), countedPair(70), countedPair(101));
        QCOMPARE(openEnrolment(withoutTransport).error().kind, ErrorKind::Rejected);
    }

    void anyBitTurnedOverInARequestIsRefused()
    {
        const auto wire = signEnrolment(request(), countedPair(70), countedPair(100));
        for (qsizetype bit = 0; bit < wire.size() * 8; ++bit)
            QVERIFY(!openEnrolment(flippedBit(wire, bit)));
    }

    void theConfirmationIsForThisRequest()
    {
        const auto gateway = countedPair(80);
        const auto wire = signConfirmation(confirmation(), gateway);
        QCOMPARE(openConfirmation(wire, request(), gateway.verifyKey()).value(), confirmation());
        auto other = request();
        other.deviceKey = countedPair(71).verifyKey();
        QCOMPARE(openConfirmation(wire, other, gateway.verifyKey()).error().kind, ErrorKind::Rejected);
        QCOMPARE(openConfirmation(wire, request(), countedPair(81).verifyKey()).error().kind,
                 ErrorKind::Rejected);
    }

    void anyBitTurnedOverInAConfirmationIsRefused()
    {
        const auto gateway = countedPair(80);
        const auto wire = signConfirmation(confirmation(), gateway);
        for (qsizetype bit = 0; bit < wire.size() * 8; ++bit)
            QVERIFY(!openConfirmation(flippedBit(wire, bit), request(), gateway.verifyKey()));
    }
};

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
