// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/sodium.h"
#include "tests/crypto/hex.h"

#include <QSet>
#include <QTest>

using namespace rp3::crypto;
using namespace Qt::StringLiterals;

class TestSodium final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void startsAnyNumberOfTimes()
    {
        startSodium();
        startSodium();
    }

    void randomBytesDoNotRepeat()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto bytes = randomBytes<16>();
            seen.insert(QByteArrayView(bytes).toByteArray());
        }
        QCOMPARE(seen.size(), 1000);
    }

    void comparesLengthAndEveryByte()
    {
        const QByteArray bytes = "sixteen bytes ok";
        QVERIFY(equalInConstantTime(bytes, QByteArray(bytes)));
        QVERIFY(equalInConstantTime({}, {}));
        QVERIFY(!equalInConstantTime(bytes, bytes.chopped(1)));
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit)
            QVERIFY(!equalInConstantTime(bytes, flipped(bytes, bit)));
    }

    void wipesToZeros()
    {
        auto bytes = randomBytes<32>();
        wipe(bytes);
        QCOMPARE(bytes, decltype(bytes){});
    }
};

QTEST_GUILESS_MAIN(TestSodium)
#include "tst_sodium.moc"
