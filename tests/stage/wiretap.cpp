// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/wiretap.h"

#include "tests/stage/hands.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace rp3::stage {

using namespace Qt::StringLiterals;

namespace {

void copy(QTcpSocket &from, QTcpSocket &to, QByteArray &heard)
{
    const auto bytes = from.readAll();
    heard += bytes;
    to.write(bytes);
}

/// Carries what `from` says to `to`, and its farewell.
void carry(QTcpSocket *from, QTcpSocket *to, QByteArray &heard)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to, &heard] { copy(*from, *to, heard); });
    QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
    // What came before anybody listened.
    if (from->bytesAvailable() > 0)
        copy(*from, *to, heard);
}

/// Both sockets end with the first of them.
void join(QTcpSocket *room, QTcpSocket *province, Recording &recording)
{
    province->setParent(room);
    carry(room, province, recording.fromRoom);
    carry(province, room, recording.toRoom);
    QObject::connect(room, &QTcpSocket::disconnected, room, &QObject::deleteLater);
}

QSslConfiguration asTheGateway(const test::RealProvince &province)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(province.file(u"server.pem"_s)));
    tls.setPrivateKey(QSslKey(province.file(u"server.key"_s), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    return tls;
}

} // namespace

Wiretap::Wiretap(const test::RealProvince &province)
    : m_gatewayPort(province.port())
{
    if (QSslSocket::activeBackend() != u"openssl"_s && !QSslSocket::setActiveBackend(u"openssl"_s))
        giveUp(u"no openssl"_s);
    m_towardsGateway = QSslConfiguration::defaultConfiguration();
    m_towardsGateway.setCaCertificates({QSslCertificate(province.file(u"ca.pem"_s))});
    m_towardsGateway.setProtocol(QSsl::TlsV1_3OrLater);
    m_inside.setSslConfiguration(asTheGateway(province));
    QObject::connect(&m_outside, &QTcpServer::newConnection, &m_outside, [this] { hearSealed(); });
    QObject::connect(&m_inside, &QTcpServer::pendingConnectionAvailable, &m_inside, [this] { hearPlain(); });
    if (!m_outside.listen(QHostAddress::LocalHost) || !m_inside.listen(QHostAddress::LocalHost))
        giveUp(u"no port for the wiretap"_s);
    province.announce(m_outside.serverPort());
}

void Wiretap::hearSealed()
{
    auto *room = m_outside.nextPendingConnection();
    auto *province = new QTcpSocket;
    province->connectToHost(QHostAddress::LocalHost, m_inside.serverPort());
    join(room, province, m_sealed);
}

void Wiretap::hearPlain()
{
    auto *room = m_inside.nextPendingConnection();
    auto *province = new QSslSocket;
    province->setSslConfiguration(m_towardsGateway);
    province->connectToHostEncrypted(u"127.0.0.1"_s, m_gatewayPort);
    join(room, province, m_plain);
}

} // namespace rp3::stage
