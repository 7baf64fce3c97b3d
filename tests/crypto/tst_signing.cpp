// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/signing.h"
#include "tests/crypto/hex.h"

#include <QTest>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

class TestSigning final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithRfc8032Section71_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("verifyKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("test 1") << hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                                << hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
                                << hex("")
                                << hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                       "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("test 2") << hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                                << hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                                << hex("72")
                                << hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                       "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("test 3") << hex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                                << hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                                << hex("af82")
                                << hex("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                                       "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    }

    void agreesWithRfc8032Section71()
    {
        QFETCH(const QByteArray, seed);
        QFETCH(const QByteArray, verifyKey);
        QFETCH(const QByteArray, message);
        QFETCH(const QByteArray, signature);
        const auto pair = SigningKeyPair::fromSeed(KeyView(raw(seed), 32));
        QCOMPARE(pair->verifyKey().toByteArray(), verifyKey);
        QCOMPARE(pair->sign(message).toByteArray(), signature);
        QVERIFY(verify(pair->verifyKey(), message, *Signature::fromBytes(signature)));
    }

    void oneFlippedBitAnywhereIsRefused()
    {
        const auto pair = SigningKeyPair::generate();
        const QByteArray message = "what was signed";
        const auto signature = pair->sign(message);
        QVERIFY(verify(pair->verifyKey(), message, signature));
        for (qsizetype bit = 0; bit < message.size() * 8; ++bit)
            QVERIFY(!verify(pair->verifyKey(), flipped(message, bit), signature));
        for (qsizetype bit = 0; bit < 64 * 8; ++bit) {
            const auto changed = *Signature::fromBytes(flipped(signature.toByteArray(), bit));
            QVERIFY(!verify(pair->verifyKey(), message, changed));
        }
    }

    void somebodyElsesKeyIsRefused()
    {
        const auto hers = SigningKeyPair::generate();
        const auto other = SigningKeyPair::generate();
        QVERIFY(!verify(other->verifyKey(), "message", hers->sign("message")));
        QVERIFY(!verify(VerifyKey(), "message", hers->sign("message")));
    }

    void theSeedMakesThePairAgain()
    {
        const auto pair = SigningKeyPair::generate();
        const auto again = SigningKeyPair::fromSeed(pair->seed());
        QCOMPARE(again->verifyKey(), pair->verifyKey());
        QCOMPARE(again->sign("message"), pair->sign("message"));
        QCOMPARE(pair->clone()->verifyKey(), pair->verifyKey());
    }
};

QTEST_GUILESS_MAIN(TestSigning)
#include "tst_signing.moc"
