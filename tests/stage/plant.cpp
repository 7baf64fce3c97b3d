// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/plant.h"

#include "tests/stage/hands.h"

#include <QDir>
#include <QSslSocket>

namespace rp3::stage {

using namespace Qt::StringLiterals;

void plantFile(const QString &folder, const QByteArray &secret)
{
    QDir().mkpath(folder + u"/cache/somewhere"_s);
    QFile file(folder + u"/cache/somewhere/left"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("before" + secret + "behind") < 0)
        giveUp(u"cannot plant a file"_s);
}

void plantRequest(const Province &province, const QByteArray &secret)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, province.wire().port());
    waitUntil(u"a line"_s, [&] { return socket.isEncrypted(); });
    socket.write("GET /v1/nothing HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Planted: " + secret + "\r\n\r\n");
    waitUntil(u"an answer of the gateway"_s, [&] { return socket.bytesAvailable() > 0; });
}

void plantOnTheLine(const Province &province, const QByteArray &secret)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, province.wire().port());
    socket.write(secret);
    waitUntil(u"the bytes on the line"_s, [&] { return province.wire().sealed().fromRoom.endsWith(secret); });
}

void plantRow(Province &province, const QByteArray &secret)
{
    std::ignore =
        province.office().ask(u"UPDATE rp3.province SET name = '%1'"_s.arg(QString::fromUtf8(secret)));
}

} // namespace rp3::stage
