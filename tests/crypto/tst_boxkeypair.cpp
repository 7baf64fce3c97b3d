// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/boxkeypair.h"
#include "tests/crypto/hex.h"

#include <QTest>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

class TestBoxKeyPair final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithRfc7748Section61_data()
    {
        QTest::addColumn<QByteArray>("secretKey");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::newRow("Alice") << hex("77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a")
                               << hex("8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a");
        QTest::newRow("Bob") << hex("5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb")
                             << hex("de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f");
    }

    void agreesWithRfc7748Section61()
    {
        QFETCH(const QByteArray, secretKey);
        QFETCH(const QByteArray, publicKey);
        const auto pair = BoxKeyPair::fromSecretKey(*BoxSecretKey::copyOf(KeyView(raw(secretKey), 32)));
        QCOMPARE(pair.publicKey().toByteArray(), publicKey);
    }

    void oneSeedMakesOnePair()
    {
        const auto seed = randomBytes<32>();
        const auto once = BoxKeyPair::fromSeed(seed);
        const auto again = BoxKeyPair::fromSeed(seed);
        QCOMPARE(once->publicKey(), again->publicKey());
        QVERIFY(once->secretKey() == again->secretKey());
        QCOMPARE(BoxKeyPair::fromSecretKey(*once->secretKey().clone()).publicKey(), once->publicKey());
        QVERIFY(BoxKeyPair::fromSeed(randomBytes<32>())->publicKey() != once->publicKey());
    }

    void aCloneIsTheSamePair()
    {
        const auto pair = BoxKeyPair::generate();
        const auto clone = pair->clone();
        QCOMPARE(clone->publicKey(), pair->publicKey());
        QVERIFY(clone->secretKey() == pair->secretKey());
    }

    void everyThrowawayKeyIsNew() { QVERIFY(*throwawayPublicKey() != *throwawayPublicKey()); }
};

QTEST_GUILESS_MAIN(TestBoxKeyPair)
#include "tst_boxkeypair.moc"
