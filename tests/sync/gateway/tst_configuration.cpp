// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/configuration.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

class TestConfiguration final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsWhatIsWritten()
    {
        const auto read = readText("# the gateway\n\nbind = 10.0.0.1\nport=0\n certificate = server.pem \n"
                                   "database = host=/run/x dbname=a user=b\nmust_be_durable = no\n"
                                   "province_name = Provinsi Contoh = satu\n");
        QCOMPARE(read->bind, u"10.0.0.1"_s);
        QCOMPARE(read->port, 0);
        QCOMPARE(read->certificate, m_folder.filePath(u"server.pem"_s));
        QCOMPARE(read->database, QByteArray("host=/run/x dbname=a user=b"));
        QVERIFY(!read->mustBeDurable);
        QCOMPARE(read->provinceName, u"Provinsi Contoh = satu"_s);
        QCOMPARE(read->connections, 64);
        QCOMPARE(readText("signing_key = /etc/key")->signingKey, u"/etc/key"_s);
        QCOMPARE(readText({})->port, 8443);
    }

    void whatItDoesNotUnderstandIsToldByLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("unknown") << QByteArray("\nprot = 1");
        QTest::newRow("no equals") << QByteArray("\nport 1");
        QTest::newRow("no name") << QByteArray("\n= 1");
        QTest::newRow("no number") << QByteArray("\nport = one");
        QTest::newRow("out of range") << QByteArray("\nport = 65536");
        QTest::newRow("none") << QByteArray("\nconnections = 0");
        QTest::newRow("neither") << QByteArray("\nmust_be_durable = maybe");
        QTest::newRow("empty") << QByteArray("\nbind =");
    }

    void whatItDoesNotUnderstandIsToldByLine()
    {
        QFETCH(const QByteArray, text);
        QCOMPARE(readText(text).error(), (Error{ErrorKind::Invalid, u"line 2"_s}));
    }

    void noFileIsTold()
    {
        QCOMPARE(Configuration::read(u"/nonexistent"_s).error().kind, ErrorKind::NotFound);
    }

private:
    Result<Configuration> readText(const QByteArray &text)
    {
        QFile file(m_folder.filePath(u"gateway.conf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
            qFatal("cannot write");
        file.close();
        return Configuration::read(file.fileName());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
