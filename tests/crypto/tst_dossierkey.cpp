// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/dossierkey.h"
#include "crypto/sealedbox.h"
#include "tests/crypto/hex.h"

#include <QTest>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

namespace {

const DossierId dossier(hexBytes<16>("000102030405060708090a0b0c0d0e0f"));
const DossierId otherDossier(hexBytes<16>("ff0102030405060708090a0b0c0d0e0f"));

/// The key 00 01 02 … 1f.
DossierKey countingKey()
{
    return *DossierKey::make([](auto bytes) {
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = std::uint8_t(i);
    });
}

} // namespace

class TestDossierKey final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesAKeyByItsHash()
    {
        const auto key = countingKey();
        const auto commitment = commitmentOf(key);
        QCOMPARE(commitment.bytes(), Blake2b256({}).add("rp3 key").add(key.view()).finish());
        QCOMPARE(keyIdOf(commitment).toByteArray(), commitment.toByteArray().first(8));
        QVERIFY(commitmentOf(*DossierKey::random()) != commitment);
    }

    void theBindingIsCanonicalCbor()
    {
        const auto binding = bindingOf(countingKey(), dossier, KeyTier::Story);
        QCOMPARE(binding.encoded(),
                 hex("84"
                     "00"
                     "50000102030405060708090a0b0c0d0e0f"
                     "02"
                     "5820")
                     + binding.commitment.toByteArray());
    }

    void aBoxHoldsTheKeyAndTheHashOfItsBinding()
    {
        const auto key = countingKey();
        const auto recipient = BoxKeyPair::generate();
        const auto box = sealKey(key, dossier, KeyTier::Identity, recipient->publicKey());
        const auto binding = bindingOf(key, dossier, KeyTier::Identity);
        const auto hash = Blake2b256({}).add(binding.encoded()).finish();
        QCOMPARE(*openBox(*recipient, *box), key.view().toByteArray() + QByteArrayView(hash).toByteArray());
        QVERIFY(*openKey(*box, *recipient, binding) == key);
    }

    void aBoxForSomethingElseIsRefused()
    {
        const auto key = *DossierKey::random();
        const auto recipient = BoxKeyPair::generate();
        const auto box = *sealKey(key, dossier, KeyTier::Identity, recipient->publicKey());
        const auto commitment = commitmentOf(key);
        const auto otherCommitment = commitmentOf(*DossierKey::random());
        const auto kindOf = [&](const KeyBinding &expected) {
            return openKey(box, *recipient, expected).error().kind;
        };
        QCOMPARE(kindOf({otherDossier, KeyTier::Identity, commitment}), ErrorKind::Corrupt);
        QCOMPARE(kindOf({dossier, KeyTier::Story, commitment}), ErrorKind::Corrupt);
        QCOMPARE(kindOf({dossier, KeyTier::Identity, otherCommitment}), ErrorKind::Corrupt);
        QCOMPARE(openKey(box, *BoxKeyPair::generate(), {dossier, KeyTier::Identity, commitment}).error().kind,
                 ErrorKind::WrongKey);
        QVERIFY(!openKey(box.chopped(1), *recipient, {dossier, KeyTier::Identity, commitment}));
    }

    void aKeyThatDoesNotMatchItsCommitmentIsRefused()
    {
        // The sender binds the right commitment, and puts another key beside it.
        const auto recipient = BoxKeyPair::generate();
        const auto binding = bindingOf(countingKey(), dossier, KeyTier::Story);
        const auto hash = Blake2b256({}).add(binding.encoded()).finish();
        const QByteArray content =
            DossierKey::random()->view().toByteArray() + QByteArrayView(hash).toByteArray();
        const auto box = sealBox(recipient->publicKey(), content);
        QCOMPARE(openKey(*box, *recipient, binding).error().kind, ErrorKind::Corrupt);
    }

    void oneBoxHandsOverBothKeys()
    {
        const auto keys = *DossierKeys::random();
        const auto identity = commitmentOf(keys.identity);
        const auto story = commitmentOf(keys.story);
        const auto recipient = BoxKeyPair::generate();
        const auto box = *sealKeys(keys, dossier, recipient->publicKey());
        const auto opened = openKeys(box, *recipient, dossier, identity, story);
        QVERIFY(opened->identity == keys.identity);
        QVERIFY(opened->story == keys.story);
        QCOMPARE(openKeys(box, *recipient, otherDossier, identity, story).error().kind, ErrorKind::Corrupt);
        QCOMPARE(openKeys(box, *recipient, dossier, story, identity).error().kind, ErrorKind::Corrupt);
        QCOMPARE(openKeys(box, *recipient, dossier, identity, identity).error().kind, ErrorKind::Corrupt);
        QCOMPARE(openKeys(box, *BoxKeyPair::generate(), dossier, identity, story).error().kind,
                 ErrorKind::WrongKey);
    }

    void aBoxForNobodyLooksLikeAnyOther()
    {
        const auto keys = *DossierKeys::random();
        QCOMPARE(sealKeys(keys, dossier, *throwawayPublicKey())->size(), keysBoxSize);
        QCOMPARE(sealKeys(keys, dossier, BoxKeyPair::generate()->publicKey())->size(), keysBoxSize);
        QCOMPARE(sealKey(keys.story, dossier, KeyTier::Story, *throwawayPublicKey())->size(), keyBoxSize);
    }

    void aWrapOpensOnlyAsWhatItWasKept()
    {
        const auto key = *DossierKey::random();
        const auto own = randomBytes<32>();
        const auto wrap = wrapKey(key, dossier, KeyTier::Story, own);
        QCOMPARE(wrap.size(), keyWrapSize);
        const auto binding = bindingOf(key, dossier, KeyTier::Story);
        QVERIFY(*unwrapKey(wrap, own, binding) == key);

        QVERIFY(!unwrapKey(wrap, randomBytes<32>(), binding));
        QVERIFY(!unwrapKey(wrap, own, {otherDossier, KeyTier::Story, binding.commitment}));
        QVERIFY(!unwrapKey(wrap, own, {dossier, KeyTier::Identity, binding.commitment}));
        QVERIFY(!unwrapKey(wrap, own, bindingOf(countingKey(), dossier, KeyTier::Story)));
        QVERIFY(!unwrapKey(wrap.chopped(1), own, binding));
        for (qsizetype bit = 0; bit < wrap.size() * 8; ++bit)
            QVERIFY(!unwrapKey(flipped(wrap, bit), own, binding));
    }

    void bothKeysCloneTogether()
    {
        const auto keys = *DossierKeys::random();
        const auto clone = *keys.clone();
        QVERIFY(clone.identity == keys.identity && clone.story == keys.story);
        QVERIFY(keys.identity != keys.story);
    }
};

QTEST_GUILESS_MAIN(TestDossierKey)
#include "tst_dossierkey.moc"
