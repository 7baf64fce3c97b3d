// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/aead.h"
#include "crypto/keyslot.h"
#include "crypto/sealedbox.h"
#include "tests/crypto/hex.h"

#include <QTest>

#include <optional>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

namespace {

const RecordId ani(hexBytes<16>("000102030405060708090a0b0c0d0e0f"));

Passphrase anisPhrase()
{
    return *Passphrase::fromTyped(u"kapal merah gunung tujuh");
}

UnlockedUser anUnlockedUser()
{
    return {ani, *StaffKeys::generate(), *MasterKey::random()};
}

} // namespace

class TestKeySlot final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_user.emplace(anUnlockedUser());
        m_slot = *sealSlot(*m_user, u"meja 1"_s, anisPhrase(), argon2Floor);
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void opensWithThePassphraseOnly()
    {
        const auto unlocked = openSlot(m_slot, anisPhrase());
        QCOMPARE(unlocked->user, ani);
        QVERIFY(*unlocked->keys.toBytes() == *m_user->keys.toBytes());
        QVERIFY(unlocked->masterKey == m_user->masterKey);
        const auto wrong = openSlot(m_slot, *Passphrase::fromTyped(u"kapal merah gunung enam"));
        QCOMPARE(wrong.error().kind, ErrorKind::WrongKey);
    }

    void isSealedAsThePageSays()
    {
        // Written from docs/keys.md, not from the code: the format must not change unnoticed.
        const QByteArray binding = hex("88" // array of 8
                                       "6872703320736c6f74" // "rp3 slot"
                                       "00" // version
                                       "50000102030405060708090a0b0c0d0e0f" // user
                                       "666d656a612031" // "meja 1"
                                       "03" // passes
                                       "1a04000000" // 64 MiB
                                       "50")
            + QByteArrayView(m_slot.salt).toByteArray() + hex("5820") + m_slot.boxKey.toByteArray();
        const auto key =
            argon2id<Secret<struct Tag, 32>>("kapal merah gunung tujuh", m_slot.salt, argon2Floor);
        const auto content = aeadOpenNonceInFront(key->bytes(), binding, m_slot.sealedKeys);
        QVERIFY(content);
        QCOMPARE(*content,
                 m_user->keys.toBytes()->view().toByteArray() + m_user->masterKey.view().toByteArray());
    }

    void everyFieldIsBoundToTheSeal()
    {
        const auto isRefused = [](const KeySlot &changed) {
            const auto opened = openSlot(changed, anisPhrase());
            return !opened && opened.error().kind == ErrorKind::WrongKey;
        };
        auto changed = m_slot;
        changed.owner.user = RecordId(randomBytes<16>());
        QVERIFY(isRefused(changed));
        changed = m_slot;
        changed.owner.label = u"meja 2"_s;
        QVERIFY(isRefused(changed));
        changed = m_slot;
        changed.salt[0] ^= 1;
        QVERIFY(isRefused(changed));
        changed = m_slot;
        changed.cost.opsLimit += 1;
        QVERIFY(isRefused(changed));
        changed = m_slot;
        changed.cost.memLimit += 1024; // the same number of blocks would be the same key
        QVERIFY(isRefused(changed));
        changed = m_slot;
        changed.cost.memLimit += 1; // and is: only the binding tells them apart
        QVERIFY(isRefused(changed));
        changed = m_slot;
        changed.boxKey = *throwawayPublicKey();
        QVERIFY(isRefused(changed));
        for (const auto bit : {0, 24 * 8, 100 * 8 + 3, 168 * 8 - 1}) {
            changed = m_slot;
            changed.sealedKeys = flipped(m_slot.sealedKeys, bit);
            QVERIFY(isRefused(changed));
        }
    }

    void aCheapSlotIsRefusedBeforeAnyWork()
    {
        auto cheap = m_slot;
        cheap.cost = {1, 8192};
        QCOMPARE(openSlot(cheap, anisPhrase()).error().kind, ErrorKind::Invalid);
        QCOMPARE(sealSlot(*m_user, u"meja 1"_s, anisPhrase(), {1, 8192}).error().kind, ErrorKind::Invalid);
    }

    void twoSlotsOfOnePersonHaveNothingInCommon()
    {
        const auto again = *sealSlot(*m_user, u"meja 1"_s, anisPhrase(), argon2Floor);
        QVERIFY(again.salt != m_slot.salt);
        QVERIFY(again.sealedKeys != m_slot.sealedKeys);
    }

    void renewalsLeadToTheNewestMasterKey()
    {
        const auto second = *MasterKey::random();
        const auto third = *MasterKey::random();
        auto slot = m_slot;
        slot.renewals = {*sealRenewal(slot, m_user->masterKey, second), *sealRenewal(slot, second, third)};
        QVERIFY(openSlot(slot, anisPhrase())->masterKey == third);
        QCOMPARE(slot.renewals[0].size(), renewalSize);

        std::swap(slot.renewals[0], slot.renewals[1]);
        QCOMPARE(openSlot(slot, anisPhrase()).error().kind, ErrorKind::Corrupt);
    }

    void aRenewalByAThiefIsRefused()
    {
        // He knows her public key, which stands in the slot, and no master key of hers.
        const auto his = *MasterKey::random();
        auto slot = m_slot;
        slot.renewals = {*sealRenewal(slot, his, his)};
        QCOMPARE(openSlot(slot, anisPhrase()).error().kind, ErrorKind::Corrupt);
        slot.renewals = {*sealBox(slot.boxKey, his.view())};
        QCOMPARE(openSlot(slot, anisPhrase()).error().kind, ErrorKind::Corrupt);
    }

    void aRenewalIsForItsOwnerOnly()
    {
        const auto next = *MasterKey::random();
        const auto renewal = *sealRenewal(m_slot, m_user->masterKey, next);
        // Somebody who has left knows the master key before it, and her own keys.
        QCOMPARE(openBox(*BoxKeyPair::generate(), renewal).error().kind, ErrorKind::WrongKey);

        auto other = m_slot;
        other.owner.user = RecordId(randomBytes<16>());
        auto slot = m_slot;
        slot.renewals = {*sealRenewal(other, m_user->masterKey, next)};
        QCOMPARE(openSlot(slot, anisPhrase()).error().kind, ErrorKind::Corrupt);
    }

    void labelsAreShortAndVisible_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("label");
        QTest::newRow("plain") << u"meja 1"_s << u"meja 1"_s;
        QTest::newRow("spaces around") << u"  meja 1\n"_s << u"meja 1"_s;
        QTest::newRow("composed") << u"kafe\u0301"_s << u"kaf\u00e9"_s;
        QTest::newRow("32") << QString(32, u'x') << QString(32, u'x');
        QTest::newRow("32 outside the first plane")
            << u"\U0001F33A"_s.repeated(32) << u"\U0001F33A"_s.repeated(32);
        QTest::newRow("33") << QString(33, u'x') << QString();
        QTest::newRow("nothing") << u"   "_s << QString();
        QTest::newRow("a line inside") << u"meja\n1"_s << QString();
        QTest::newRow("a change of direction") << u"meja \u202e1"_s << QString();
        QTest::newRow("a zero byte") << u"meja"_s + QChar(0) + u"1"_s << QString();
        QTest::newRow("a lone surrogate") << u"meja"_s + QChar(0xd800) << QString();
        QTest::newRow("ten million") << QString(10'000'000, u'x') << QString();
    }

    void labelsAreShortAndVisible()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, label);
        const auto made = slotLabel(typed);
        QCOMPARE(made.value_or(QString()), label);
        if (!made)
            QCOMPARE(made.error().kind, ErrorKind::Invalid);
    }

private:
    std::optional<UnlockedUser> m_user;
    KeySlot m_slot;
};

QTEST_GUILESS_MAIN(TestKeySlot)
#include "tst_keyslot.moc"
