// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/mac.h"
#include "crypto/secret.h"
#include "tests/crypto/hex.h"

#include <QTest>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

namespace {

using Key = Secret<struct TestKeyTag, 32>;

Key keyOf(std::uint8_t first)
{
    return *Key::make([&](auto bytes) {
        std::ranges::fill(bytes, std::uint8_t(0));
        bytes[0] = first;
    });
}

} // namespace

class TestMac final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isTheSameForTheSameKeyAndContent()
    {
        QCOMPARE(macOf(keyOf(1).bytes(), "rp3 test"), macOf(keyOf(1).bytes(), "rp3 test"));
    }

    void isAnotherForAnotherKeyOrContent()
    {
        const auto mac = macOf(keyOf(1).bytes(), "rp3 test");
        QVERIFY(mac != macOf(keyOf(2).bytes(), "rp3 test"));
        QVERIFY(mac != macOf(keyOf(1).bytes(), "rp3 tess"));
        QVERIFY(mac != macOf(keyOf(1).bytes(), ""));
    }

    /// hashlib.blake2b(b"rp3 test", digest_size=32, key=bytes([1]) + bytes(31))
    void isKeyedBlake2b()
    {
        QCOMPARE(macOf(keyOf(1).bytes(), "rp3 test").toHex(),
                 QStringLiteral("77d5790d23778619bad529eec7b47f451ab0c072592f05e0aa2deb3d3fe57398"));
    }
};

QTEST_GUILESS_MAIN(TestMac)
#include "tst_mac.moc"
