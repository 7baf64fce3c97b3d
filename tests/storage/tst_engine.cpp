// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/engine.h"

#include <QTest>

using namespace rp3;
using namespace rp3::sqlite;
using namespace Qt::StringLiterals;

class TestEngine final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theLinkedEngineIsGoodEnough()
    {
        const auto engine = linkedEngine();
        QVERIFY(engine);
        QVERIFY(checkEngine(*engine));
    }

    void refusesWhatAVaultMustNotBeEntrustedTo_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArrayList>("options");
        QTest::newRow("plain SQLite") << QByteArray() << QByteArrayList{"TEMP_STORE=2", "THREADSAFE=1"};
        QTest::newRow("no codec") << QByteArray("4.6.1 community")
                                  << QByteArrayList{"TEMP_STORE=2", "THREADSAFE=1"};
        const auto with = [](const char *a, const char *b) { return QByteArrayList{"HAS_CODEC", a, b}; };
        QTest::newRow("SQLCipher 3") << QByteArray("3.4.1") << with("TEMP_STORE=2", "THREADSAFE=1");
        QTest::newRow("just too old")
            << QByteArray("4.5.7 community") << with("TEMP_STORE=2", "THREADSAFE=1");
        QTest::newRow("temporary files always")
            << QByteArray("4.6.1") << with("TEMP_STORE=0", "THREADSAFE=1");
        QTest::newRow("temporary files first") << QByteArray("4.6.1") << with("TEMP_STORE=1", "THREADSAFE=1");
        QTest::newRow("one thread only") << QByteArray("4.6.1") << with("TEMP_STORE=3", "THREADSAFE=0");
    }

    void refusesWhatAVaultMustNotBeEntrustedTo()
    {
        QFETCH(QByteArray, version);
        QFETCH(QByteArrayList, options);
        const auto checked = checkEngine({version, options});
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::Internal);
    }

    void takesNewerOnes()
    {
        QVERIFY(checkEngine({"4.6.0 community", {"HAS_CODEC", "TEMP_STORE=2", "THREADSAFE=1"}}));
        QVERIFY(checkEngine({"4.19.0 community", {"HAS_CODEC", "TEMP_STORE=3", "THREADSAFE=1"}}));
        QVERIFY(checkEngine({"5.0.0", {"HAS_CODEC", "TEMP_STORE=3", "THREADSAFE=1"}}));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
