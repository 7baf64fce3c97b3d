// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/fingerprint.h"
#include "tests/crypto/hex.h"

#include <QTest>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

namespace {

constexpr auto counting = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

} // namespace

class TestFingerprint final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void neverChanges()
    {
        // Computed with Python's hashlib from the definition in the header.
        QCOMPARE(fingerprintOf(VerifyKey(hexBytes<32>(counting))), u"2532 5401 2071 2155 8172 8230"_s);
        QCOMPARE(fingerprintOf(BoxPublicKey(hexBytes<32>(counting))), u"3041 6166 0882 8261 2393 7560"_s);
    }

    void isSixGroupsOfFourDigits()
    {
        static const QRegularExpression form(u"^\\d{4}( \\d{4}){5}$"_s);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(form.match(fingerprintOf(VerifyKey(randomBytes<32>()))).hasMatch());
    }

    void everyBitOfTheKeyCounts()
    {
        const auto key = hex(counting);
        const auto whole = fingerprintOf(VerifyKey(hexBytes<32>(counting)));
        for (qsizetype bit = 0; bit < key.size() * 8; ++bit)
            QVERIFY(fingerprintOf(*VerifyKey::fromBytes(flipped(key, bit))) != whole);
    }
};

QTEST_GUILESS_MAIN(TestFingerprint)
#include "tst_fingerprint.moc"
