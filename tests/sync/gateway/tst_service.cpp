// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/keyfile.h"
#include "sync/gateway/service.h"
#include "tests/sync/gateway/trialprovince.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace rp3;
using namespace rp3::gateway;
using namespace Qt::StringLiterals;

class TestService final : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_configuration.port = 0;
        m_configuration.signingKey = m_folder.filePath(u"gateway.key"_s);
        m_configuration.portFile = m_folder.filePath(u"port"_s);
        m_configuration.database = m_province.postgres.connection("rp3_gateway");
        m_configuration.mustBeDurable = false;
        QVERIFY(writeSigningKey(m_configuration.signingKey, m_province.identity.signing).has_value());
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void startsAndTellsItsPort()
    {
        const auto service = gateway::Service::start(m_configuration, m_province.clock);
        QVERIFY2(service, service ? "" : qPrintable(service.error().detail));
        QFile portFile(m_configuration.portFile);
        QVERIFY(portFile.open(QIODevice::ReadOnly));
        QCOMPARE(portFile.readAll(), QByteArray::number((*service)->port()) + '\n');
        httplib::Client client("127.0.0.1", (*service)->port());
        QCOMPARE(client.Get("/v1/health")->status, 200);
    }

    void endsWithoutWaitingForIdleClients()
    {
        auto service = *gateway::Service::start(m_configuration, m_province.clock);
        httplib::Client client("127.0.0.1", service->port());
        client.set_keep_alive(true);
        QCOMPARE(client.Get("/v1/health")->status, 200);
        QElapsedTimer timer;
        timer.start();
        service.reset();
        QVERIFY(timer.elapsed() < 5000);
    }

    void doesNotPromiseWhatItsDatabaseDoesNot()
    {
        auto strict = m_configuration;
        strict.mustBeDurable = true;
        QCOMPARE(gateway::Service::start(strict, m_province.clock).error().kind, ErrorKind::Denied);
    }

    void speaksPlainlyOnlyToItsOwnMachine()
    {
        auto open = m_configuration;
        open.bind = u"0.0.0.0"_s;
        QCOMPARE(gateway::Service::start(open, m_province.clock).error().kind, ErrorKind::Denied);
    }

    void tellsWhatIsMissing()
    {
        auto broken = m_configuration;
        broken.signingKey = u"/nonexistent"_s;
        QCOMPARE(gateway::Service::start(broken, m_province.clock).error().kind, ErrorKind::NotFound);
        broken = m_configuration;
        broken.database = "host=/nonexistent";
        QCOMPARE(gateway::Service::start(broken, m_province.clock).error().kind, ErrorKind::Offline);
        broken = m_configuration;
        broken.certificate = u"/nonexistent"_s;
        QCOMPARE(gateway::Service::start(broken, m_province.clock).error().kind, ErrorKind::Invalid);
        const PrivatePostgres empty;
        broken = m_configuration;
        broken.database = empty.connection();
        QVERIFY(!gateway::Service::start(broken, m_province.clock));
    }

private:
    TrialProvince m_province;
    QTemporaryDir m_folder;
    Configuration m_configuration;
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
