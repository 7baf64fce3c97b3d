// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/parameters.h"

#include <QRegularExpression>
#include <QTest>

using namespace rp3::gateway;
using namespace Qt::StringLiterals;

class TestParameters final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void emptyIsNotNull()
    {
        const auto values = Parameters().bytes({}).text("").null().values();
        QVERIFY(values[0] && values[0]->isEmpty() && !values[0]->isNull());
        QVERIFY(values[1] && !values[1]->isNull());
        QVERIFY(!values[2]);
    }

    void arraysAreInTheServersFormat()
    {
        QCOMPARE(*Parameters().integer(1).values().first(), QByteArray::fromHex("0000000000000001"));
        // One dimension, nulls, int8; two elements, first index 1; eight bytes; null.
        QCOMPARE(*Parameters().integers({2, std::nullopt}).values().first(),
                 QByteArray::fromHex("00000001 00000001 00000014 00000002 00000001"
                                     "00000008 0000000000000002 ffffffff"));
        QCOMPARE(*Parameters().byteArrays({"ab"}).values().first(),
                 QByteArray::fromHex("00000001 00000001 00000011 00000001 00000001 00000002 6162"));
        QCOMPARE(*Parameters().texts({}).values().first(), QByteArray::fromHex("00000000 00000000 00000019"));
    }
};

QTEST_GUILESS_MAIN(TestParameters)
#include "tst_parameters.moc"
