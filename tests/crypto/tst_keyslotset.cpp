// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/hash.h"
#include "crypto/keyslotset.h"
#include "tests/crypto/hex.h"

#include <QCborArray>
#include <QCborValue>
#include <QTest>

#include <rapidcheck.h>
#include <sodium.h>

#include <limits>
#include <optional>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

namespace {

/// `content` with the checksum that somebody without any key can make too.
QByteArray withChecksum(const QByteArray &content)
{
    return content + QByteArrayView(Blake2b256("rp3 key slots").add(content).finish()).toByteArray();
}

/// A number from the whole range, also in RapidCheck's first small rounds.
qsizetype below(qsizetype end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<qsizetype>(0, end));
}

/// A slot of the right form. What its seals hold does not matter here.
KeySlot aSlot(std::uint8_t number, const QString &label)
{
    KeySlot slot;
    slot.owner = {RecordId({number}), label};
    slot.cost = argon2Floor;
    slot.salt = randomBytes<16>();
    slot.boxKey = BoxPublicKey(randomBytes<32>());
    slot.sealedKeys = QByteArray(sealedKeysSize, 's');
    return slot;
}

} // namespace

class TestKeySlotSet final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_master.emplace(*MasterKey::random());
        auto ani = aSlot(1, u"meja 1"_s);
        ani.renewals = {QByteArray(renewalSize, 'r'), QByteArray(renewalSize, 'n')};
        m_set.emplace(KeySlotSet{2, {ani, aSlot(2, u"meja 2"_s)}, {}});
        m_set->mac = *m_set->macUnder(*m_master);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isWrittenAsThePageSays()
    {
        const auto bytes = m_set->encoded();
        const auto content = bytes.chopped(32);
        QCOMPARE(bytes, withChecksum(content));
        const auto file = QCborValue::fromCbor(content).toArray();
        QCOMPARE(file.size(), 4);
        QCOMPARE(file.at(0).toInteger(-1), 0);
        QCOMPARE(file.at(1).toInteger(), 2);
        const auto &budi = m_set->keySlots.at(1);
        const auto slot = file.at(2).toArray().at(1).toArray();
        QCOMPARE(slot.size(), 8);
        QCOMPARE(slot.at(0).toByteArray(), budi.owner.user.toByteArray());
        QCOMPARE(slot.at(1).toString(), budi.owner.label);
        QCOMPARE(slot.at(2).toInteger(), 3);
        QCOMPARE(slot.at(3).toInteger(), 64 << 20);
        QCOMPARE(slot.at(4).toByteArray(), QByteArrayView(budi.salt).toByteArray());
        QCOMPARE(slot.at(5).toByteArray(), budi.boxKey.toByteArray());
        QCOMPARE(slot.at(6).toByteArray(), budi.sealedKeys);
        QVERIFY(slot.at(7).isArray() && slot.at(7).toArray().isEmpty());
        QCOMPARE(file.at(2).toArray().at(0).toArray().at(7).toArray().at(1).toByteArray(),
                 QByteArray(renewalSize, 'n'));

        // The MAC is over the same array without the MAC: one byte says 3 instead of 4, the last 34 are gone.
        auto open = content.chopped(34);
        QCOMPARE(open.at(0), char(0x84));
        open[0] = char(0x83);
        std::array<std::uint8_t, 32> mac{};
        crypto_generichash_blake2b(mac.data(), mac.size(), raw(open), std::size_t(open.size()),
                                   subkeyOf(*m_master, SubkeyPurpose::KeySlots)->bytes().data(), 32);
        QCOMPARE(file.at(3).toByteArray(), QByteArrayView(mac).toByteArray());
    }

    void readsBackWhatItWrites()
    {
        QCOMPARE(*KeySlotSet::decode(m_set->encoded()), *m_set);
        QCOMPARE(KeySlotSet::decode(m_set->encoded())->encoded(), m_set->encoded());
    }

    void everyChangedByteIsCorrupt()
    {
        const auto bytes = m_set->encoded();
        QVERIFY(rc::check([&] {
            auto changed = bytes;
            const auto place = below(bytes.size());
            changed[place] = char(changed.at(place) ^ char(1 + below(255)));
            const auto decoded = KeySlotSet::decode(changed);
            RC_ASSERT(!decoded && decoded.error().kind == ErrorKind::Corrupt);
        }));
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit)
            QVERIFY(!KeySlotSet::decode(flipped(bytes, bit)));
    }

    void everyChangedByteWithItsChecksumMendedIsRefusedToo()
    {
        const auto content = m_set->encoded().chopped(32);
        const auto isRefused = [&](const QByteArray &changed) {
            const auto decoded = KeySlotSet::decode(withChecksum(changed));
            return !decoded || decoded->macUnder(*m_master) != decoded->mac;
        };
        QVERIFY(!isRefused(content));
        QVERIFY(rc::check([&] {
            auto changed = content;
            const auto place = below(content.size());
            changed[place] = char(changed.at(place) ^ char(1 + below(255)));
            RC_ASSERT(isRefused(changed));
        }));
        for (qsizetype bit = 0; bit < content.size() * 8; ++bit)
            QVERIFY(isRefused(flipped(content, bit)));
    }

    void anythingElseIsRefusedWhateverItSays_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto file = QCborValue::fromCbor(m_set->encoded().chopped(32)).toArray();
        const auto slot = file.at(2).toArray().at(0).toArray();
        const auto withSlot = [&](qsizetype place, const QCborValue &value) {
            auto changed = slot;
            changed[place] = value;
            auto whole = file;
            whole[2] = QCborArray{changed};
            return QCborValue(whole).toCbor();
        };
        const auto with = [&](qsizetype place, const QCborValue &value) {
            auto whole = file;
            whole[place] = value;
            return QCborValue(whole).toCbor();
        };
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no CBOR") << QByteArray(100, char(0xff));
        QTest::newRow("another type") << QCborValue(u"slots"_s).toCbor();
        QTest::newRow("an array of 2^62") << hex("9b4000000000000000");
        QTest::newRow("arrays in arrays") << QByteArray(60'000, char(0x81));
        QTest::newRow("more behind") << QByteArray(QCborValue(file).toCbor() + '\0');
        QTest::newRow("longer than allowed") << QByteArray(KeySlotSet::maxEncodedSize, '\0');
        QTest::newRow("a number written long") << QCborValue(file).toCbor().replace(0, 2, hex("841800"));
        QTest::newRow("version -1") << with(0, -1);
        QTest::newRow("version null") << with(0, nullptr);
        QTest::newRow("generation 0") << with(1, 0);
        QTest::newRow("generation -1") << with(1, -1);
        QTest::newRow("generation 2^63 - 1") << with(1, std::numeric_limits<qint64>::max());
        QTest::newRow("no slots") << with(2, QCborArray());
        QTest::newRow("one user twice") << with(2, QCborArray{slot, slot});
        QTest::newRow("short MAC") << with(3, QByteArray(31, 'x'));
        QTest::newRow("no user") << withSlot(0, QByteArray(16, '\0'));
        QTest::newRow("short user") << withSlot(0, QByteArray(15, 'x'));
        QTest::newRow("no label") << withSlot(1, u""_s);
        QTest::newRow("long label") << withSlot(1, QString(33, u'x'));
        QTest::newRow("two passes") << withSlot(2, 2);
        QTest::newRow("2^31 passes") << withSlot(2, qint64(1) << 31U);
        QTest::newRow("-3 passes") << withSlot(2, -3);
        QTest::newRow("passes as text") << withSlot(2, u"3"_s);
        QTest::newRow("3.0 passes") << withSlot(2, 3.0);
        QTest::newRow("8 KiB") << withSlot(3, 8192);
        QTest::newRow("1 TiB") << withSlot(3, qint64(1) << 40U);
        QTest::newRow("short salt") << withSlot(4, QByteArray(15, 'x'));
        QTest::newRow("short box key") << withSlot(5, QByteArray(31, 'x'));
        QTest::newRow("short seal") << withSlot(6, QByteArray(sealedKeysSize - 1, 'x'));
        QTest::newRow("long seal") << withSlot(6, QByteArray(sealedKeysSize + 1, 'x'));
        QTest::newRow("renewals of another type") << withSlot(7, QByteArray(renewalSize, 'x'));
        QTest::newRow("short renewal") << withSlot(7, QCborArray{QByteArray(renewalSize - 1, 'x')});
        QCborArray many;
        for (std::size_t i = 0; i <= KeySlotSet::maxRenewals; ++i)
            many.append(QByteArray(renewalSize, 'x'));
        QTest::newRow("too many renewals") << withSlot(7, many);
        QTest::newRow("a field more") << withSlot(8, 0);
    }

    void anythingElseIsRefusedWhateverItSays()
    {
        QFETCH(const QByteArray, content);
        QCOMPARE(KeySlotSet::decode(withChecksum(content)).error().kind, ErrorKind::Corrupt);
        QVERIFY(!KeySlotSet::decode(content));
    }

    void aLaterVersionIsTooNewIfItIsWhole()
    {
        const auto later = withChecksum(QCborValue(QCborArray{1, u"who knows"_s}).toCbor());
        QCOMPARE(KeySlotSet::decode(later).error().kind, ErrorKind::TooNew);
        for (qsizetype bit = 0; bit < later.size() * 8; ++bit)
            QCOMPARE(KeySlotSet::decode(flipped(later, bit)).error().kind, ErrorKind::Corrupt);
    }

    void theMacIsOfOneMasterKey() { QVERIFY(*m_set->macUnder(*MasterKey::random()) != m_set->mac); }

private:
    std::optional<MasterKey> m_master;
    std::optional<KeySlotSet> m_set;
};

QTEST_GUILESS_MAIN(TestKeySlotSet)
#include "tst_keyslotset.moc"
