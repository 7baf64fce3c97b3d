// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/argon2id.h"
#include "tests/crypto/hex.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace rp3;
using namespace rp3::crypto;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Key = Secret<struct TestKeyTag, 32>;

constexpr Argon2Salt salt{'s', 'i', 'x', 't', 'e', 'e', 'n', ' ', 'b', 'y', 't', 'e', 's', ' ', 'o', 'k'};
constexpr std::uint64_t mebibyte = 1ULL << 20U;

/// A clock on which `step` passes between two looks at it.
class SteppingClock final : public Clock {
public:
    explicit SteppingClock(std::chrono::milliseconds step)
        : m_step(step)
    {
    }

    [[nodiscard]] Instant now() const override
    {
        m_now = m_now.plus(m_step);
        return m_now;
    }

private:
    std::chrono::milliseconds m_step;
    mutable Instant m_now{0};
};

} // namespace

class TestArgon2id final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void agreesWithTheReferenceProgram()
    {
        // libsodium's published vectors cost less than our floor, and those of RFC 9106 take four lanes and a
        // secret. This value comes from the reference implementation (Debian's argon2 0~20171227):
        // printf 'kapal merah gunung tujuh' | argon2 'sixteen bytes ok' -id -t 3 -m 16 -p 1 -l 32
        const auto key = argon2id<Key>("kapal merah gunung tujuh", salt, argon2Floor);
        QCOMPARE(key->view().toByteArray(),
                 hex("bbb0b15621a2a43de9317d71b26e162cc8e4b420e36e73f513b70e660b148f21"));
    }

    void everyInputCounts()
    {
        const auto key = *argon2id<Key>("typed", salt, argon2Floor);
        auto otherSalt = salt;
        otherSalt[15] ^= 1;
        QVERIFY(*argon2id<Key>("Typed", salt, argon2Floor) != key);
        QVERIFY(*argon2id<Key>("typed", otherSalt, argon2Floor) != key);
        QVERIFY(*argon2id<Key>("typed", salt, {4, argon2Floor.memLimit}) != key);
        QVERIFY(*argon2id<Key>("typed", salt, {3, argon2Floor.memLimit + mebibyte}) != key);
    }

    void aCostBelowTheFloorOrAboveTheCeilingIsRefused_data()
    {
        QTest::addColumn<quint64>("opsLimit");
        QTest::addColumn<quint64>("memLimit");
        QTest::newRow("nothing") << quint64(0) << quint64(0);
        QTest::newRow("one pass less") << quint64(2) << quint64(64 * mebibyte);
        QTest::newRow("one byte less") << quint64(3) << quint64(64 * mebibyte - 1);
        QTest::newRow("one pass more") << quint64(17) << quint64(64 * mebibyte);
        QTest::newRow("one byte more") << quint64(3) << quint64(1024 * mebibyte + 1);
        QTest::newRow("2^31 passes") << (quint64(1) << 31U) << quint64(64 * mebibyte);
        QTest::newRow("1 TiB") << quint64(3) << (quint64(1) << 40U);
        QTest::newRow("all that fits") << ~quint64(0) << ~quint64(0);
    }

    void aCostBelowTheFloorOrAboveTheCeilingIsRefused()
    {
        QFETCH(const quint64, opsLimit);
        QFETCH(const quint64, memLimit);
        QVERIFY(!isAllowed({opsLimit, memLimit}));
        QCOMPARE(argon2id<Key>("typed", salt, {opsLimit, memLimit}).error().kind, ErrorKind::Invalid);
    }

    void costGrowsInMemoryFirst()
    {
        QCOMPARE(costFor(100ms, 100ms), argon2Floor);
        QCOMPARE(costFor(199ms, 100ms), (Argon2Cost{5, 64 * mebibyte}));
        QCOMPARE(costFor(200ms, 100ms), (Argon2Cost{3, 128 * mebibyte}));
        QCOMPARE(costFor(400ms, 100ms), (Argon2Cost{3, 256 * mebibyte}));
        QCOMPARE(costFor(1000ms, 100ms), (Argon2Cost{7, 256 * mebibyte}));
    }

    void costIsAlwaysAllowed()
    {
        for (const auto target : {-1ms, 0ms, 1ms, 1'000ms, 1'000'000'000ms}) {
            for (const auto atFloor : {1ms, 20ms, 104ms, 5'000ms, 1'000'000'000ms})
                QVERIFY(isAllowed(costFor(target, atFloor)));
        }
        QCOMPARE(costFor(1s, 60s), argon2Floor);
        QCOMPARE(costFor(1h, 1ms), (Argon2Cost{16, 256 * mebibyte}));
    }

    void aClockThatWasMovedBackIsNotBelieved()
    {
        QCOMPARE(costFor(1s, 0ms), argon2Default);
        QCOMPARE(costFor(1s, -1h), argon2Default);
    }

    void calibratesByTheClock()
    {
        QCOMPARE(*calibrateCost(200ms, SteppingClock(100ms)), (Argon2Cost{3, 128 * mebibyte}));
        QCOMPARE(*calibrateCost(200ms, SteppingClock(1h)), argon2Floor);
    }

    void tooLittleMemoryIsAnErrorAndNeverAWeakerKey()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer itself needs more address space than this test leaves");
#endif
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
        auto tight = before;
        tight.rlim_cur = addressSpaceInUse() + 160 * mebibyte;
        QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
        const auto refused = argon2id<Key>("typed", salt, argon2Default);
        const auto calibrated = calibrateCost(400ms, SteppingClock(100ms));
        QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
        QCOMPARE(refused.error().kind, ErrorKind::Full);
        QCOMPARE(*calibrated, (Argon2Cost{3, 128 * mebibyte})); // 256 MiB would have been in time
    }

private:
    static rlim_t addressSpaceInUse()
    {
        QFile pages(u"/proc/self/statm"_s);
        return pages.open(QIODevice::ReadOnly) ? pages.readAll().split(' ').first().toULongLong() * 4096 : 0;
    }
};

QTEST_GUILESS_MAIN(TestArgon2id)
#include "tst_argon2id.moc"
