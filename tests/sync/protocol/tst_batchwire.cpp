// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sodium.h"
#include "journal/cbor.h"
#include "journal/compression.h"
#include "sync/protocol/batchwire.h"
#include "tests/sync/protocol/samples.h"

#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

#include <rapidcheck.h>

using namespace rp3;
using namespace Qt::StringLiterals;

namespace {

/// A batch of the sample items that `kept` says, in an order by `order`, some of them withdrawn.
Batch anyBatch()
{
    static const auto pool = sampleItems(12);
    QList<Item> items;
    const auto picks = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pool.size())));
    for (const auto pick : picks) {
        items.append(pool[pick]);
        if (*rc::gen::weightedElement<bool>({{4, false}, {1, true}}))
            items.last().withdraw();
    }
    const auto n = *rc::gen::inRange<std::uint64_t>(1, std::uint64_t(1) << 53);
    return signBatch(sampleHeader(n, countedId<BatchHash>(int(n % 200))), items, countedPair(70));
}

/// Wire bytes around any body.
QByteArray padded(const QByteArray &body, qsizetype sizeClass = 4096)
{
    QByteArray wire(sizeClass, '\0');
    qToBigEndian(quint32(body.size()), wire.data());
    std::copy(body.begin(), body.end(), wire.begin() + 4);
    return wire;
}

QByteArray bodyOf(const QByteArray &header, const QByteArray &frame, const QByteArray &items)
{
    const auto head = CborWriter().bytes(header).bytes(QByteArray(64, 's')).bytes(frame).result();
    return '\x84' + head + items;
}

} // namespace

class TestBatchWire final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void whatIsReadIsWhatWasWritten()
    {
        QVERIFY(rc::check("decode(encode(batch)) == batch", [] {
            const auto batch = anyBatch();
            const auto wire = encodeBatch(batch);
            if (!wire)
                RC_DISCARD("too long");
            const auto read = decodeBatch(*wire);
            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == batch);
            RC_ASSERT(verify(*read, countedPair(70).verifyKey()));
            RC_ASSERT(*encodeBatch(*read) == *wire);
        }));
    }

    void anyBitTurnedOverIsRefused()
    {
        const auto key = countedPair(70).verifyKey();
        const auto wire = *encodeBatch(signBatch(sampleHeader(), sampleItems(3), countedPair(70)));
        const auto used = qsizetype(qFromBigEndian<quint32>(wire.data())) + 4;
        const auto original = *decodeBatch(wire);
        qsizetype same = 0;
        for (qsizetype bit = 0; bit < (used + 8) * 8; ++bit) {
            const auto read = decodeBatch(flippedBit(wire, bit));
            // The compressed frame is outside the hash: a bit in it may mean nothing, never something else.
            same += read && *read == original ? 1 : 0;
            QVERIFY2(!read || *read == original || !verify(*read, key), QByteArray::number(bit).constData());
        }
        QVERIFY(same < 16);
    }

    void anyBytesAreReadWithoutHarm()
    {
        const auto wire = *encodeBatch(signBatch(sampleHeader(), sampleItems(3), countedPair(70)));
        const auto original = *decodeBatch(wire);
        QVERIFY(rc::check("garbage is refused", [&] {
            auto changed = wire;
            const auto times = *rc::gen::inRange(1, 20);
            for (int i = 0; i < times; ++i)
                changed[*rc::gen::inRange(0, 1500)] = *rc::gen::arbitrary<char>();
            const auto read = decodeBatch(changed);
            // RC_ASSERT overloads ||, which then evaluates both sides.
            const bool isHarmless = !read || *read == original || !verify(*read, countedPair(70).verifyKey());
            RC_ASSERT(isHarmless);
        }));
    }

    void aCutMessageIsRefused()
    {
        const auto wire = *encodeBatch(signBatch(sampleHeader(), sampleItems(2), countedPair(70)));
        for (qsizetype size = 0; size < wire.size(); ++size)
            QVERIFY(!decodeBatch(QByteArrayView(wire).first(size)));
        QVERIFY(!decodeBatch(QByteArray(wire + '\0')));
    }

    void sizesTellOnlyTheClass()
    {
        QCOMPARE(encodeBatch(signBatch(sampleHeader(), {}, countedPair(70)))->size(), 4 * 1024);
        QCOMPARE(encodeBatch(signBatch(sampleHeader(), sampleItems(5), countedPair(70)))->size(), 4 * 1024);
        QCOMPARE(encodeBatch(signBatch(sampleHeader(), sampleItems(100), countedPair(70)))->size(),
                 16 * 1024);
        const auto tooMany = encodeBatch(signBatch(sampleHeader(), sampleItems(2000), countedPair(70)));
        QCOMPARE(tooMany.error().kind, ErrorKind::Full);
    }

    void paddingCarriesNothing()
    {
        auto wire = *encodeBatch(signBatch(sampleHeader(), sampleItems(1), countedPair(70)));
        wire.back() = 'x';
        QCOMPARE(decodeBatch(wire).error().kind, ErrorKind::Corrupt);
    }

    void anItemWithoutItsCodedPartNamesItsEntry()
    {
        auto items = sampleItems(2);
        items.removeFirst();
        const auto batch = signBatch(sampleHeader(), items, countedPair(70));
        QCOMPARE(decodeBatch(*encodeBatch(batch)).value(), batch);
    }

    void theSameItemTwiceIsRead()
    {
        const auto items = sampleItems(1);
        const auto batch = signBatch(sampleHeader(), items + items + items, countedPair(70));
        QCOMPARE(decodeBatch(*encodeBatch(batch)).value(), batch);
    }

    void aLaterFormatIsToldFromACorruptOne()
    {
        const auto header = CborWriter().array(1).integer(protocolVersion + 1).end().result();
        QCOMPARE(decodeBatch(padded(bodyOf(header, {}, "\x80"))).error().kind, ErrorKind::TooNew);
        const auto broken = CborWriter().array(1).integer(protocolVersion).end().result();
        QCOMPARE(decodeBatch(padded(bodyOf(broken, {}, "\x80"))).error().kind, ErrorKind::Corrupt);
    }

    void aBombDoesNotGoOff()
    {
        const auto header = encodeHeader(sampleHeader(), 1);
        const auto bomb = compress(QByteArray(4 * 1024 * 1024, '\0'));
        QVERIFY(bomb.size() < 2048);
        QCOMPARE(decodeBatch(padded(bodyOf(header, bomb, "\x81\xf6"))).error().kind, ErrorKind::Corrupt);
        // A length that is not there.
        const auto lie = QByteArray("\x84\x5b\x7f\xff\xff\xff\xff\xff\xff\xff", 10);
        QCOMPARE(decodeBatch(padded(lie)).error().kind, ErrorKind::Corrupt);
        QCOMPARE(decodeBatch(padded(QByteArray(4000, '\x81'))).error().kind, ErrorKind::Corrupt);
    }

    void aBatchIsFilledAsFarAsItFits()
    {
        const auto items = sampleItems(2000);
        for (const auto sizeClass : batchSizeClasses) {
            const auto count = countThatFits(items, sizeClass);
            const auto wire = encodeBatch(signBatch(sampleHeader(), items.first(count), countedPair(70)));
            QCOMPARE(wire->size(), sizeClass);
            QVERIFY(qFromBigEndian<quint32>(wire->data()) > quint32(sizeClass * 92 / 100));
        }
        QCOMPARE(countThatFits({}, 4096), 0);
        QCOMPARE(countThatFits(items.first(3), 4096), 3);
        // What cannot fit is not skipped in silence.
        const auto long1 = Item::of(countedId<EntryId>(1), Part::Identity, QByteArray(maximumItemSize, 'x'));
        QCOMPARE(countThatFits({long1, long1}, 4096), 1);
        QVERIFY(encodeBatch(signBatch(sampleHeader(), {long1}, countedPair(70))).has_value());
    }
};

int main(int argc, char **argv)
{
    crypto::startSodium();
    TestBatchWire test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_batchwire.moc"
