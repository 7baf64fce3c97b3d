// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/receipt.h"
#include "sync/protocol/signedmessage.h"
#include "tests/sync/protocol/samples.h"

#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

Receipt sampleReceipt()
{
    return {countedId<ProvinceId>(10),
            countedId<DeviceId>(30),
            7,
            countedId<BatchHash>(60),
            Day(20'515),
            {{2, {ItemStatus::Held, ItemReason::AwaitsCoded}},
             {5, {ItemStatus::Quarantined, ItemReason::OtherBytes}}}};
}

} // namespace

class TestReceipt final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsReadIsWhatWasSigned()
    {
        const auto gateway = countedPair(80);
        const auto wire = signReceipt(sampleReceipt(), gateway);
        QCOMPARE(openReceipt(wire, gateway.verifyKey()).value(), sampleReceipt());
        QCOMPARE(signReceipt(sampleReceipt(), gateway), wire);
        QVERIFY(rc::check("any receipt", [&] {
            Receipt receipt = sampleReceipt();
            receipt.n = *rc::gen::inRange<std::uint64_t>(0, std::uint64_t(1) << 53);
            receipt.day = Day(*rc::gen::inRange(-1000, 100'000));
            receipt.exceptions.clear();
            for (const auto index : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4096)))
                receipt.exceptions.insert(index,
                                          {ItemStatus(*rc::gen::inRange(0, 3)), ItemReason(index % 7)});
            RC_ASSERT(openReceipt(signReceipt(receipt, gateway), gateway.verifyKey()).value() == receipt);
        }));
    }

    void itemsThatAreNotNamedAreAccepted()
    {
        const auto receipt = sampleReceipt();
        QCOMPARE(receipt.verdictOf(0), ItemVerdict());
        QCOMPARE(receipt.verdictOf(2).status, ItemStatus::Held);
        QCOMPARE(receipt.verdictOf(5).reason, ItemReason::OtherBytes);
    }

    void anyBitTurnedOverIsRefused()
    {
        const auto gateway = countedPair(80);
        const auto wire = signReceipt(sampleReceipt(), gateway);
        for (qsizetype bit = 0; bit < wire.size() * 8; ++bit)
            QVERIFY(!openReceipt(flippedBit(wire, bit), gateway.verifyKey()));
    }

    void onlyTheProvinceCanSignOne()
    {
        const auto wire = signReceipt(sampleReceipt(), countedPair(81));
        QCOMPARE(openReceipt(wire, countedPair(80).verifyKey()).error().kind, ErrorKind::Rejected);
        const auto other = signMessage("rp3 feed", SignedMessage::decode(wire)->bytes, countedPair(80));
        QCOMPARE(openReceipt(other.encoded(), countedPair(80).verifyKey()).error().kind, ErrorKind::Rejected);
    }

    void whatTheProvinceSignedIsStillRead()
    {
        const auto gateway = countedPair(80);
        const auto open = [&](const QByteArray &bytes) {
            return openReceipt(signMessage("rp3 receipt", bytes, gateway).encoded(), gateway.verifyKey());
        };
        QCOMPARE(open("\x81\x01").error().kind, ErrorKind::TooNew);
        QCOMPARE(open(QByteArray("\x81\x00", 2)).error().kind, ErrorKind::Corrupt);
        QCOMPARE(open("").error().kind, ErrorKind::Corrupt);
    }
};

QTEST_GUILESS_MAIN(TestReceipt)
#include "tst_receipt.moc"
