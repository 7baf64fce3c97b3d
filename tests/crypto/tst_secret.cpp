// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/secret.h"

#include <QTest>

using namespace rp3;
using namespace rp3::crypto;
using namespace Qt::StringLiterals;

using TestKey = Secret<struct TestKeyTag, 32>;

static_assert(!std::is_copy_constructible_v<TestKey> && !std::is_copy_assignable_v<TestKey>);
static_assert(std::is_nothrow_move_constructible_v<TestKey> && std::is_nothrow_move_assignable_v<TestKey>);
static_assert(!std::is_convertible_v<TestKey, Secret<struct OtherTag, 32>>);

class TestSecret final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void randomSecretsDiffer()
    {
        const auto a = TestKey::random();
        const auto b = TestKey::random();
        QVERIFY(a && b);
        QVERIFY(*a != *b);
    }

    void aCloneIsEqualAndApart()
    {
        const auto original = TestKey::random();
        const auto clone = original->clone();
        QVERIFY(*clone == *original);
        QVERIFY(clone->bytes().data() != original->bytes().data());
    }

    void movingLeavesOneOwner()
    {
        auto a = *TestKey::random();
        const auto *where = a.bytes().data();
        auto b = std::move(a);
        QCOMPARE(b.bytes().data(), where);
        a = *TestKey::random();
        QVERIFY(a != b);
    }

    void isWipedWhenItEnds()
    {
        const std::uint8_t *where = nullptr;
        {
            const auto secret = TestKey::random();
            where = secret->bytes().data();
        }
        QVERIFY(std::all_of(where, where + TestKey::size, [](auto byte) { return byte == 0; }));
    }

    void isMadeInPlace()
    {
        const auto secret = TestKey::make([](auto bytes) { std::ranges::fill(bytes, std::uint8_t(7)); });
        QCOMPARE(secret->view().toByteArray(), QByteArray(32, '\7'));
        QVERIFY(*TestKey::copyOf(secret->bytes()) == *secret);
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
