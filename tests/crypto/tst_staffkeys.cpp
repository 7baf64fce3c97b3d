// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sealedbox.h"
#include "crypto/staffkeys.h"

#include <QTest>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

class TestStaffKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyPersonHasHerOwn()
    {
        const auto one = *StaffKeys::generate();
        const auto other = *StaffKeys::generate();
        QVERIFY(one.publicKeys().verifyKey != other.publicKeys().verifyKey);
        QVERIFY(one.publicKeys().boxKey != other.publicKeys().boxKey);
        QVERIFY(one.own != other.own);
    }

    void theThreeKeysAreNotEachOther()
    {
        const auto keys = *StaffKeys::generate();
        QVERIFY(!equalInConstantTime(keys.own.view(), keys.box.secretKey().view()));
        QVERIFY(!std::ranges::equal(keys.own.bytes(), keys.signing.seed()));
        QVERIFY(!std::ranges::equal(keys.box.secretKey().bytes(), keys.signing.seed()));
    }

    void areTheSameAfterTheSlot()
    {
        const auto keys = *StaffKeys::generate();
        const auto again = *StaffKeys::fromBytes(*keys.toBytes());
        QCOMPARE(again.publicKeys(), keys.publicKeys());
        QVERIFY(again.own == keys.own);
        QVERIFY(verify(keys.publicKeys().verifyKey, "message", again.signing.sign("message")));
        QCOMPARE(*openBox(again.box, *sealBox(keys.publicKeys().boxKey, "content")), "content");
        QVERIFY(*again.toBytes() == *keys.toBytes());
    }

    void standInTheSlotInThisOrder()
    {
        const auto keys = *StaffKeys::generate();
        const auto bytes = *keys.toBytes();
        QVERIFY(std::ranges::equal(bytes.bytes().first(32), keys.signing.seed()));
        QVERIFY(std::ranges::equal(bytes.bytes().subspan(32, 32), keys.box.secretKey().bytes()));
        QVERIFY(std::ranges::equal(bytes.bytes().last(32), keys.own.bytes()));
    }

    void aCloneIsTheSame()
    {
        const auto keys = *StaffKeys::generate();
        QVERIFY(*keys.clone()->toBytes() == *keys.toBytes());
    }
};

QTEST_GUILESS_MAIN(TestStaffKeys)
#include "tst_staffkeys.moc"
