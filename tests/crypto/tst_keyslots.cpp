// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/keyslots.h"
#include "crypto/sealedbox.h"
#include "tests/crypto/hex.h"
#include "tests/crypto/slotusers.h"

#include <QCborArray>
#include <QCborValue>
#include <QTest>

#include <rapidcheck.h>
#include <sodium.h>

#include <ctime>
#include <limits>
#include <optional>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

namespace {

const SlotOwner ani{RecordId(hexBytes<16>("000102030405060708090a0b0c0d0e0f")), u"meja 1"_s};
const SlotOwner budi{RecordId(hexBytes<16>("ff0102030405060708090a0b0c0d0e0f")), u"meja 2"_s};
const SlotOwner citra{RecordId(hexBytes<16>("ee0102030405060708090a0b0c0d0e0f")), u"meja 3"_s};

Passphrase anisPhrase()
{
    return *Passphrase::fromTyped(u"kapal merah gunung tujuh");
}

Passphrase budisPhrase()
{
    return *Passphrase::fromTyped(u"hujan kopi jendela biru");
}

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

} // namespace

class TestKeySlots final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_created.emplace(*createSlots(ani, anisPhrase(), argon2Floor));
        auto two = m_created->keySlots;
        m_budisKeys = *addUser(two, master(), budi, budisPhrase(), argon2Floor);
        m_two.emplace(std::move(two));
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aNewVaultOpensForItsFirstUser()
    {
        const auto &keySlots = m_created->keySlots;
        QCOMPARE(keySlots.users(), std::vector{ani});
        QCOMPARE(keySlots.generation(), std::uint64_t(1));
        const auto unlocked = *keySlots.unlock(ani.user, anisPhrase());
        QCOMPARE(unlocked.user, ani.user);
        QVERIFY(unlocked.masterKey == master());
        QVERIFY(*unlocked.keys.toBytes() == *m_created->user.keys.toBytes());
    }

    void eachUserOpensWithHerOwnPassphrase()
    {
        const auto asAni = *m_two->unlock(ani.user, anisPhrase());
        const auto asBudi = *m_two->unlock(budi.user, budisPhrase());
        QVERIFY(asAni.masterKey == asBudi.masterKey);
        QVERIFY(asAni.keys.own != asBudi.keys.own);
        QCOMPARE(asBudi.keys.publicKeys(), m_budisKeys);
        QCOMPARE(m_two->unlock(ani.user, budisPhrase()).error().kind, ErrorKind::WrongKey);
        QCOMPARE(m_two->unlock(budi.user, anisPhrase()).error().kind, ErrorKind::WrongKey);
        QCOMPARE(m_two->unlock(citra.user, anisPhrase()).error().kind, ErrorKind::NotFound);
    }

    void aWrongPassphraseCostsAsMuchAsTheRightOne()
    {
        // Both derive one key, and that is nearly all of it. Processor time: other programs do not count.
        const auto fastest = [&](const Passphrase &passphrase) {
            auto best = std::numeric_limits<std::clock_t>::max();
            for (int i = 0; i < 3; ++i) {
                const auto start = std::clock();
                const auto unlocked = m_two->unlock(budi.user, passphrase);
                best = std::min(best, std::clock() - start);
            }
            return best;
        };
        const auto right = fastest(budisPhrase());
        const auto wrong = fastest(anisPhrase());
        QVERIFY(wrong > right / 3 && right > wrong / 3);
    }

    void aTakenUserOrLabelIsAConflict()
    {
        auto keySlots = *m_two;
        QCOMPARE(addUser(keySlots, master(), ani, budisPhrase(), argon2Floor).error().kind,
                 ErrorKind::Conflict);
        QCOMPARE(
            addUser(keySlots, master(), {citra.user, u" meja 1 "_s}, budisPhrase(), argon2Floor).error().kind,
            ErrorKind::Conflict);
        QCOMPARE(keySlots, *m_two);
    }

    void aBadLabelOrCostIsRefused()
    {
        QCOMPARE(createSlots({ani.user, u" "_s}, anisPhrase(), argon2Floor).error().kind, ErrorKind::Invalid);
        QCOMPARE(createSlots(ani, anisPhrase(), {1, 8192}).error().kind, ErrorKind::Invalid);
        auto keySlots = *m_two;
        QVERIFY(!addUser(keySlots, master(), {citra.user, u" "_s}, budisPhrase(), argon2Floor));
        QVERIFY(!addUser(keySlots, master(), citra, budisPhrase(), {1, 8192}));
        QVERIFY(!keySlots.changePassphrase(ani.user, anisPhrase(), budisPhrase(), {1, 8192}));
        QCOMPARE(keySlots, *m_two);
    }

    void aRemovedUserIsGone()
    {
        auto keySlots = *m_two;
        QVERIFY(keySlots.removeUser(master(), ani.user));
        QCOMPARE(keySlots.users(), std::vector{budi});
        QCOMPARE(keySlots.generation(), std::uint64_t(3));
        QCOMPARE(keySlots.unlock(ani.user, anisPhrase()).error().kind, ErrorKind::NotFound);
        QVERIFY(keySlots.unlock(budi.user, budisPhrase()));
        QCOMPARE(keySlots.removeUser(master(), ani.user).error().kind, ErrorKind::NotFound);
        QCOMPARE(keySlots.removeUser(master(), budi.user).error().kind, ErrorKind::Invalid);
    }

    void aChangedPassphraseKeepsHerKeys()
    {
        auto keySlots = *m_two;
        const auto fresh = *Passphrase::fromTyped(u"pintu padi sungai tenang");
        QCOMPARE(keySlots.changePassphrase(budi.user, anisPhrase(), fresh, argon2Floor).error().kind,
                 ErrorKind::WrongKey);
        QCOMPARE(keySlots, *m_two);
        QVERIFY(keySlots.changePassphrase(budi.user, budisPhrase(), fresh, {4, argon2Floor.memLimit}));
        QCOMPARE(keySlots.generation(), std::uint64_t(3));
        QCOMPARE(keySlots.users(), m_two->users());
        QCOMPARE(keySlots.unlock(budi.user, budisPhrase()).error().kind, ErrorKind::WrongKey);
        const auto unlocked = *keySlots.unlock(budi.user, fresh);
        QCOMPARE(unlocked.keys.publicKeys(), m_budisKeys);
        QVERIFY(unlocked.masterKey == master());
        QVERIFY(keySlots.unlock(ani.user, anisPhrase()));
    }

    void aStrangersMasterKeyChangesNothing()
    {
        auto keySlots = *m_two;
        const auto his = *MasterKey::random();
        QCOMPARE(keySlots.authenticate(his).error().kind, ErrorKind::Corrupt);
        QCOMPARE(addUser(keySlots, his, citra, budisPhrase(), argon2Floor).error().kind, ErrorKind::Corrupt);
        QCOMPARE(keySlots.removeUser(his, ani.user).error().kind, ErrorKind::Corrupt);
        QCOMPARE(keySlots.renewMasterKey(his).error().kind, ErrorKind::Corrupt);
        QCOMPARE(keySlots, *m_two);
    }

    void aRenewedMasterKeyReachesWhoStaysAndNobodyElse()
    {
        auto keySlots = *m_two;
        QVERIFY(keySlots.removeUser(master(), budi.user));
        const auto next = *keySlots.renewMasterKey(master());
        QVERIFY(next != master());
        QVERIFY(keySlots.isBehind(ani.user));
        QVERIFY(keySlots.unlock(ani.user, anisPhrase())->masterKey == next);

        // Budi kept all that he ever had: his keys, the old master key, and every byte on the disk.
        const auto asBudi = *m_two->unlock(budi.user, budisPhrase());
        const auto file = QCborValue::fromCbor(keySlots.encoded().chopped(32)).toArray();
        const auto renewals = file.at(2).toArray().at(0).toArray().at(7).toArray();
        QCOMPARE(renewals.size(), 1);
        QVERIFY(!openBox(asBudi.keys.box, renewals.at(0).toByteArray()));
        QVERIFY(!keySlots.authenticate(asBudi.masterKey));
    }

    void whoWasAwayCatchesUpAtHerNextUnlock()
    {
        auto keySlots = *m_two;
        const auto second = *keySlots.renewMasterKey(master());
        QVERIFY(keySlots.changePassphrase(ani.user, anisPhrase(), anisPhrase(), argon2Floor));
        QVERIFY(!keySlots.isBehind(ani.user));
        QVERIFY(keySlots.isBehind(budi.user));
        QVERIFY(!keySlots.isBehind(citra.user));
        const auto third = *keySlots.renewMasterKey(second);
        keySlots = *KeySlots::decode(keySlots.encoded());
        QVERIFY(keySlots.unlock(ani.user, anisPhrase())->masterKey == third);
        QVERIFY(keySlots.unlock(budi.user, budisPhrase())->masterKey == third);
        QVERIFY(keySlots.changePassphrase(budi.user, budisPhrase(), budisPhrase(), argon2Floor));
        QVERIFY(keySlots.unlock(budi.user, budisPhrase())->masterKey == third);
        QCOMPARE(keySlots.generation(), std::uint64_t(6));
    }

    void limitsHoldAndAFullSetStillFitsTheFile()
    {
        auto keySlots = m_created->keySlots;
        for (std::uint8_t i = 1; i < KeySlots::maxUsers; ++i) {
            const QString longestLabel = u"\U0001F33A"_s.repeated(31) + QChar(0x4e00 + i);
            QVERIFY(addUser(keySlots, master(), {RecordId({i}), longestLabel}, budisPhrase(), argon2Floor));
        }
        QCOMPARE(addUser(keySlots, master(), citra, budisPhrase(), argon2Floor).error().kind,
                 ErrorKind::Full);
        auto current = *master().clone();
        for (std::size_t i = 0; i < KeySlots::maxRenewals; ++i)
            current = *keySlots.renewMasterKey(current);
        QCOMPARE(keySlots.renewMasterKey(current).error().kind, ErrorKind::Full);
        QVERIFY(keySlots.encoded().size() <= KeySlots::maxEncodedSize);
        QCOMPARE(*KeySlots::decode(keySlots.encoded()), keySlots);
        QVERIFY(keySlots.unlock(ani.user, anisPhrase())->masterKey == current);
    }

    void anOlderSetIsRefused()
    {
        QVERIFY(m_two->refuseOlderThan(1));
        QVERIFY(m_two->refuseOlderThan(2));
        QCOMPARE(m_two->refuseOlderThan(3).error().kind, ErrorKind::Corrupt);
    }

    void isWrittenAsThePageSays()
    {
        const auto bytes = m_two->encoded();
        const auto content = bytes.chopped(32);
        QCOMPARE(bytes, withChecksum(content));
        const auto file = QCborValue::fromCbor(content).toArray();
        QCOMPARE(file.size(), 4);
        QCOMPARE(file.at(0).toInteger(-1), 0);
        QCOMPARE(file.at(1).toInteger(), 2);
        const auto slot = file.at(2).toArray().at(1).toArray();
        QCOMPARE(slot.size(), 8);
        QCOMPARE(slot.at(0).toByteArray(), budi.user.toByteArray());
        QCOMPARE(slot.at(1).toString(), budi.label);
        QCOMPARE(slot.at(2).toInteger(), 3);
        QCOMPARE(slot.at(3).toInteger(), 64 << 20);
        QCOMPARE(slot.at(4).toByteArray().size(), 16);
        QCOMPARE(slot.at(5).toByteArray(), m_budisKeys.boxKey.toByteArray());
        QCOMPARE(slot.at(6).toByteArray().size(), sealedKeysSize);
        QVERIFY(slot.at(7).isArray() && slot.at(7).toArray().isEmpty());

        // The MAC is over the same array without the MAC: one byte says 3 instead of 4, the last 34 are gone.
        auto open = content.chopped(34);
        QCOMPARE(open.at(0), char(0x84));
        open[0] = char(0x83);
        std::array<std::uint8_t, 32> mac{};
        crypto_generichash_blake2b(mac.data(), mac.size(), raw(open), std::size_t(open.size()),
                                   subkeyOf(master(), SubkeyPurpose::KeySlots)->bytes().data(), 32);
        QCOMPARE(file.at(3).toByteArray(), QByteArrayView(mac).toByteArray());
    }

    void readsBackWhatItWrites()
    {
        QCOMPARE(*KeySlots::decode(m_two->encoded()), *m_two);
        QCOMPARE(KeySlots::decode(m_two->encoded())->encoded(), m_two->encoded());
    }

    void everyChangedByteIsCorrupt()
    {
        const auto bytes = m_two->encoded();
        QVERIFY(rc::check([&] {
            auto changed = bytes;
            const auto place = below(bytes.size());
            changed[place] = char(changed.at(place) ^ char(1 + below(255)));
            const auto decoded = KeySlots::decode(changed);
            RC_ASSERT(!decoded && decoded.error().kind == ErrorKind::Corrupt);
        }));
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit)
            QVERIFY(!KeySlots::decode(flipped(bytes, bit)));
    }

    void everyChangedByteWithItsChecksumMendedIsRefusedToo()
    {
        const auto content = m_two->encoded().chopped(32);
        const auto isRefused = [&](const QByteArray &changed) {
            const auto decoded = KeySlots::decode(withChecksum(changed));
            return !decoded || !decoded->authenticate(master());
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

    void aMixedSetIsAnAlarmAfterTheRightPassphrase()
    {
        // Both files were ours. Budi was removed; somebody writes his slot back in.
        auto without = *m_two;
        QVERIFY(without.removeUser(master(), budi.user));
        const auto before = QCborValue::fromCbor(m_two->encoded().chopped(32)).toArray();
        const auto after = QCborValue::fromCbor(without.encoded().chopped(32)).toArray();
        const QCborArray mixed{after.at(0), after.at(1), before.at(2), after.at(3)};
        const auto decoded = KeySlots::decode(withChecksum(QCborValue(mixed).toCbor()));
        QCOMPARE(decoded->users(), m_two->users());
        QCOMPARE(decoded->unlock(budi.user, budisPhrase()).error().kind, ErrorKind::Corrupt);
        QCOMPARE(decoded->unlock(ani.user, anisPhrase()).error().kind, ErrorKind::Corrupt);
        QCOMPARE(decoded->unlock(ani.user, budisPhrase()).error().kind, ErrorKind::WrongKey);
    }

    void anythingElseIsRefusedWhateverItSays_data()
    {
        QTest::addColumn<QByteArray>("content");
        const auto file = QCborValue::fromCbor(m_two->encoded().chopped(32)).toArray();
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
        QTest::newRow("longer than allowed") << QByteArray(KeySlots::maxEncodedSize, '\0');
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
        for (std::size_t i = 0; i <= KeySlots::maxRenewals; ++i)
            many.append(QByteArray(renewalSize, 'x'));
        QTest::newRow("too many renewals") << withSlot(7, many);
        QTest::newRow("a field more") << withSlot(8, 0);
    }

    void anythingElseIsRefusedWhateverItSays()
    {
        QFETCH(const QByteArray, content);
        QCOMPARE(KeySlots::decode(withChecksum(content)).error().kind, ErrorKind::Corrupt);
        QVERIFY(!KeySlots::decode(content));
    }

    void aLaterVersionIsTooNewIfItIsWhole()
    {
        const auto later = withChecksum(QCborValue(QCborArray{1, u"who knows"_s}).toCbor());
        QCOMPARE(KeySlots::decode(later).error().kind, ErrorKind::TooNew);
        for (qsizetype bit = 0; bit < later.size() * 8; ++bit)
            QCOMPARE(KeySlots::decode(flipped(later, bit)).error().kind, ErrorKind::Corrupt);
    }

    void theFileHoldsNoKeyInClear()
    {
        const auto bytes = m_two->encoded();
        const auto keyBytes = *m_created->user.keys.toBytes();
        for (qsizetype start = 0; start < 96; start += 32)
            QVERIFY(!bytes.contains(keyBytes.view().sliced(start, 8)));
        QVERIFY(!bytes.contains(master().view().first(8)));
        QVERIFY(!bytes.contains("kapal"));
    }

private:
    [[nodiscard]] const MasterKey &master() const { return m_created->user.masterKey; }

    std::optional<CreatedSlots> m_created;
    std::optional<KeySlots> m_two;
    StaffPublicKeys m_budisKeys;
};

QTEST_GUILESS_MAIN(TestKeySlots)
#include "tst_keyslots.moc"
