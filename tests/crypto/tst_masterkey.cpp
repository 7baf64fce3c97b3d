// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/masterkey.h"
#include "tests/crypto/hex.h"

#include <QTest>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array purposes{SubkeyPurpose::Database, SubkeyPurpose::KeySlots, SubkeyPurpose::Head,
                              SubkeyPurpose::BlobNames, SubkeyPurpose::Renewal};

/// The key 00 01 02 … 1f.
MasterKey countingKey()
{
    return *MasterKey::make([](auto bytes) {
        for (std::size_t i = 0; i < bytes.size(); ++i)
            bytes[i] = std::uint8_t(i);
    });
}

} // namespace

class TestMasterKey final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void subkeysNeverChange_data()
    {
        // Values from Python's hashlib.blake2b(b"", digest_size=32, key=bytes(range(32)),
        // salt=purpose.to_bytes(16, "little"), person=b"rp3 keys" + bytes(8)).
        QTest::addColumn<int>("purpose");
        QTest::addColumn<QByteArray>("subkey");
        QTest::newRow("the database")
            << 1 << hex("5cf9737949f2740b7fe100216b29351a81906b10d833dd37035b85c7648d251f");
        QTest::newRow("the key slots")
            << 2 << hex("69cc016a60692f7d6c476da90e775787a14e0b2c343dc3cfb20a681f3a92280d");
        QTest::newRow("the head") << 3
                                  << hex("43ed6b258a366f6e1d595a8130e6b284a8879465be7ec815b8a7d6f85071b8ef");
        QTest::newRow("blob names")
            << 4 << hex("1f4e9bcca6e40f21932bb1d7f3566f200ca733e48fa584dfe7a56a45cc09524a");
        QTest::newRow("renewal") << 5
                                 << hex("394e83ace1b507598b77080c36ed8663141ff859ed09314efb81024deac9c101");
    }

    void subkeysNeverChange()
    {
        QFETCH(const int, purpose);
        QFETCH(const QByteArray, subkey);
        QCOMPARE(subkeyOf(countingKey(), SubkeyPurpose(purpose))->view().toByteArray(), subkey);
    }

    void eachPurposeHasItsOwn()
    {
        const auto master = *MasterKey::random();
        for (const auto a : purposes) {
            QVERIFY(subkeyOf(master, a)->view() != master.view());
            for (const auto b : purposes)
                QCOMPARE(*subkeyOf(master, a) == *subkeyOf(master, b), a == b);
        }
    }

    void eachVaultHasItsOwn()
    {
        QVERIFY(*subkeyOf(*MasterKey::random(), SubkeyPurpose::Database)
                != *subkeyOf(*MasterKey::random(), SubkeyPurpose::Database));
    }
};

QTEST_GUILESS_MAIN(TestMasterKey)
#include "tst_masterkey.moc"
