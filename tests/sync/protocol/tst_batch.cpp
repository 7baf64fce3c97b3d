// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/batch.h"
#include "tests/sync/protocol/samples.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestBatch final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aWithdrawnItemKeepsTheHashAndTheSignature()
    {
        const auto device = countedPair(70);
        auto batch = signBatch(sampleHeader(), sampleItems(2), device);
        const auto hash = batchHashOf(batch);
        batch.items[1].withdraw();
        QCOMPARE(batchHashOf(batch), hash);
        QVERIFY(verify(batch, device.verifyKey()));
        for (auto &item : batch.items)
            item.withdraw();
        QCOMPARE(batchHashOf(batch), hash);
        QVERIFY(verify(batch, device.verifyKey()));
    }

    void anotherOrderOrNumberOfItemsIsAnotherBatch()
    {
        const auto device = countedPair(70);
        const auto batch = signBatch(sampleHeader(), sampleItems(2), device);
        auto swapped = batch;
        swapped.items.swapItemsAt(0, 1);
        QVERIFY(!verify(swapped, device.verifyKey()));
        auto shorter = batch;
        shorter.items.removeLast();
        QVERIFY(!verify(shorter, device.verifyKey()));
    }

    void everyHeaderFieldIsSigned()
    {
        const auto device = countedPair(70);
        const auto batch = signBatch(sampleHeader(), sampleItems(1), device);
        const auto refuses = [&](auto change) {
            auto changed = batch;
            change(changed.header);
            return !verify(changed, device.verifyKey());
        };
        QVERIFY(refuses([](auto &header) { header.province = countedId<ProvinceId>(99); }));
        QVERIFY(refuses([](auto &header) { header.post = countedId<PostId>(99); }));
        QVERIFY(refuses([](auto &header) { header.device = countedId<DeviceId>(99); }));
        QVERIFY(refuses([](auto &header) { header.n = 2; }));
        QVERIFY(refuses([](auto &header) { header.previous = countedId<BatchHash>(99); }));
        QVERIFY(refuses([](auto &header) { header.anchor = countedId<Anchor>(99); }));
        QVERIFY(!verify(batch, countedPair(71).verifyKey()));
    }

    void aHeaderComesBack()
    {
        const auto bytes = encodeHeader(sampleHeader(7), 3);
        QCOMPARE(decodeHeader(bytes, 3).value(), sampleHeader(7));
        QCOMPARE(decodeHeader(bytes, 4).error().kind, ErrorKind::Corrupt);
        QCOMPARE(decodeHeader(encodeHeader(sampleHeader(0), 3), 3).error().kind, ErrorKind::Corrupt);
        QCOMPARE(decodeHeader(QByteArrayView(bytes).chopped(1), 3).error().kind, ErrorKind::Corrupt);
        QCOMPARE(decodeHeader("\x81\x01", 3).error().kind, ErrorKind::TooNew);
    }

    void anEmptyBatchIsABatch()
    {
        const auto device = countedPair(70);
        QVERIFY(verify(signBatch(sampleHeader(), {}, device), device.verifyKey()));
    }

    void theAnchorTellsNothingWithoutItsSalt()
    {
        const auto link = countedId<Link>(50);
        QVERIFY(anchorOf(countedBytes<32>(1), link) != anchorOf(countedBytes<32>(2), link));
        QCOMPARE(anchorOf(countedBytes<32>(1), link), anchorOf(countedBytes<32>(1), link));
        QVERIFY(anchorOf(countedBytes<32>(1), link) != anchorOf(countedBytes<32>(1), countedId<Link>(51)));
    }
};

QTEST_GUILESS_MAIN(TestBatch)
#include "tst_batch.moc"
