// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/hash.h"
#include "tests/crypto/hex.h"

#include <QTest>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

class TestHash final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithRfc7693AppendixA()
    {
        QCOMPARE(Blake2b<64>("abc").finish(),
                 hexBytes<64>("ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
                              "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923"));
    }

    void aShorterHashIsNotTheBeginningOfALongerOne()
    {
        // Values from Python's hashlib.blake2b(b"abc", digest_size=…).
        QCOMPARE(Blake2b256("abc").finish(),
                 hexBytes<32>("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
        QCOMPARE(Blake2b192("abc").finish(),
                 hexBytes<24>("56a17e38cc371a46b12c32f18e0c61de2a84e9c2555b114e"));
        QCOMPARE(Blake2b128("abc").finish(), hexBytes<16>("cf4ab791c62b8d2b2109c90275287816"));
    }

    void theLabelIsTheFirstBytesOfTheInput()
    {
        QCOMPARE(Blake2b256("rp3 key").add("abc").finish(), Blake2b256({}).add("rp3 keyabc").finish());
        QVERIFY(Blake2b256("rp3 key").finish() != Blake2b256("rp3 keys").finish());
    }

    void numbersAreBigEndianAndOfFixedWidth()
    {
        const auto expected = Blake2b256({})
                                  .add(hex("ff"
                                           "0102"
                                           "0102030405060708"))
                                  .finish();
        QCOMPARE(Blake2b256({}).addU8(0xff).addU16be(0x0102).addU64be(0x0102030405060708).finish(), expected);
    }

    void anIdIsHashedAsItsBytes()
    {
        const EntryId id(hexBytes<16>("000102030405060708090a0b0c0d0e0f"));
        QCOMPARE(Blake2b128("x").add(id).finish(),
                 Blake2b128("x").add(hex("000102030405060708090a0b0c0d0e0f")).finish());
    }
};

QTEST_GUILESS_MAIN(TestHash)
#include "tst_hash.moc"
