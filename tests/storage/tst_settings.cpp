// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/schema.h"
#include "storage/settings.h"
#include "tests/storage/temporarydatabase.h"
#include "tests/storage/testjournal.h"

#include <QTest>

using namespace rp3;
using namespace Qt::StringLiterals;

class TestSettings final : public QObject {
    Q_OBJECT

    TemporaryDatabase m_database;

private Q_SLOTS:

    void initTestCase() { makeTables(*m_database, tablesOfAVault()); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void areEmptyUntilSet() { QCOMPARE(Settings(*m_database).value(Setting::Post).value(), QByteArray()); }

    void keepTheLastValue()
    {
        Settings settings(*m_database);
        QVERIFY(settings.set(Setting::PostCode, "JKT01"));
        QVERIFY(settings.set(Setting::PostCode, "JKT02"));
        QVERIFY(settings.set(Setting::DeviceSeed, QByteArray("\0\1", 2)));
        m_database.reopen();
        Settings again(*m_database);
        QCOMPARE(again.value(Setting::PostCode).value(), "JKT02");
        QCOMPARE(again.value(Setting::DeviceSeed).value(), QByteArray("\0\1", 2));
    }

    void eachHasANameOfItsOwn()
    {
        Settings settings(*m_database);
        constexpr int last = int(Setting::LastExchange);
        for (int i = 0; i <= last; ++i)
            QVERIFY(settings.set(Setting(i), QByteArray::number(i)));
        for (int i = 0; i <= last; ++i)
            QCOMPARE(settings.value(Setting(i)).value(), QByteArray::number(i));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
