// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/aead.h"
#include "tests/crypto/hex.h"

#include <QTest>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

namespace {

const QByteArray words =
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, "
    "sunscreen would be it.";
const auto key = hexBytes<32>("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f");
const auto nonce = hexBytes<24>("404142434445464748494a4b4c4d4e4f5051525354555657");
const auto associated = hex("50515253c0c1c2c3c4c5c6c7");

} // namespace

class TestAead final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithTheDraftsAppendixA31()
    {
        const auto expected = hex("bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
                                  "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
                                  "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
                                  "21f9664c97637da9768812f615c68b13b52e"
                                  "c0875924c1c7987947deafd8780acf49");
        QCOMPARE(aeadSeal(key, nonce, associated, words), expected);
        QCOMPARE(*aeadOpen(key, nonce, associated, expected), words);
    }

    void oneFlippedBitAnywhereIsRefused()
    {
        const auto sealed = aeadSeal(key, nonce, associated, "her words");
        for (qsizetype bit = 0; bit < sealed.size() * 8; ++bit)
            QCOMPARE(aeadOpen(key, nonce, associated, flipped(sealed, bit)).error().kind,
                     ErrorKind::WrongKey);
    }

    void otherKeyNonceOrAssociatedDataAreRefused()
    {
        const auto sealed = aeadSeal(key, nonce, associated, "her words");
        auto otherKey = key;
        otherKey[0] ^= 1;
        auto otherNonce = nonce;
        otherNonce[23] ^= 1;
        QCOMPARE(aeadOpen(otherKey, nonce, associated, sealed).error().kind, ErrorKind::WrongKey);
        QCOMPARE(aeadOpen(key, otherNonce, associated, sealed).error().kind, ErrorKind::WrongKey);
        QCOMPARE(aeadOpen(key, nonce, associated.chopped(1), sealed).error().kind, ErrorKind::WrongKey);
        QCOMPARE(aeadOpen(key, nonce, {}, sealed).error().kind, ErrorKind::WrongKey);
    }

    void everyTruncationIsRefused()
    {
        const auto sealed = aeadSealWithRandomNonce(key, associated, "her words");
        QCOMPARE(*aeadOpenNonceInFront(key, associated, sealed), "her words");
        for (qsizetype size = 0; size < sealed.size(); ++size) {
            const auto opened = aeadOpenNonceInFront(key, associated, sealed.first(size));
            QCOMPARE(opened.error().kind, size < 40 ? ErrorKind::Corrupt : ErrorKind::WrongKey);
        }
    }

    void nothingCanBeSealedToo()
    {
        const auto sealed = aeadSeal(key, nonce, {}, {});
        QCOMPARE(sealed.size(), aeadTagSize);
        QVERIFY(aeadOpen(key, nonce, {}, sealed)->isEmpty());
    }

    void everyRandomNonceIsNew()
    {
        QVERIFY(aeadSealWithRandomNonce(key, {}, "same").first(24)
                != aeadSealWithRandomNonce(key, {}, "same").first(24));
    }

    void opensIntoMemoryOfExactlyItsLength()
    {
        const auto sealed = aeadSealWithRandomNonce(key, associated, "12345678");
        std::array<std::uint8_t, 9> into{};
        QCOMPARE(aeadOpenNonceInFrontInto(into, key, associated, sealed).error().kind, ErrorKind::Corrupt);
        QVERIFY(aeadOpenNonceInFrontInto(std::span(into).first(8), key, associated, sealed));
        QCOMPARE(QByteArrayView(into).first(8), QByteArrayView("12345678"));
    }
};

QTEST_GUILESS_MAIN(TestAead)
#include "tst_aead.moc"
