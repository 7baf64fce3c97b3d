// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/hash.h"
#include "crypto/keyslots.h"
#include "crypto/sealedbox.h"
#include "tests/crypto/hex.h"
#include "tests/crypto/slotusers.h"

#include <QCborArray>
#include <QCborValue>
#include <QTest>

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
        for (std::uint8_t i = 1; i < KeySlotSet::maxUsers; ++i) {
            const QString longestLabel = u"\U0001F33A"_s.repeated(31) + QChar(0x4e00 + i);
            QVERIFY(addUser(keySlots, master(), {RecordId({i}), longestLabel}, budisPhrase(), argon2Floor));
        }
        QCOMPARE(addUser(keySlots, master(), citra, budisPhrase(), argon2Floor).error().kind,
                 ErrorKind::Full);
        auto current = *master().clone();
        for (std::size_t i = 0; i < KeySlotSet::maxRenewals; ++i)
            current = *keySlots.renewMasterKey(current);
        QCOMPARE(keySlots.renewMasterKey(current).error().kind, ErrorKind::Full);
        QVERIFY(keySlots.encoded().size() <= KeySlotSet::maxEncodedSize);
        QCOMPARE(*KeySlots::decode(keySlots.encoded()), keySlots);
        QVERIFY(keySlots.unlock(ani.user, anisPhrase())->masterKey == current);
    }

    void anOlderSetIsRefused()
    {
        QVERIFY(m_two->refuseOlderThan(1));
        QVERIFY(m_two->refuseOlderThan(2));
        QCOMPARE(m_two->refuseOlderThan(3).error().kind, ErrorKind::Corrupt);
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
