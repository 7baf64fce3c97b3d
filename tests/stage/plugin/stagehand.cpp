// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/plugin/stagehand.h"

#include "tests/stage/plugin/sight.h"
#include "tests/stage/plugin/touch.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace rp3::stage {

using namespace Qt::StringLiterals;

namespace {

QJsonObject answerOf(const Done &done)
{
    return done ? QJsonObject{{u"problem"_s, *done}} : QJsonObject();
}

QJsonObject obey(const QJsonObject &order)
{
    const auto act = order[u"act"_s].toString();
    const auto what = order[u"what"_s].toString();
    const auto with = order[u"with"_s].toString();
    if (act == u"look"_s)
        return {{u"seen"_s, QJsonArray::fromStringList(everythingSaid())}};
    if (act == u"look at"_s)
        return answerOf(lookAt(what));
    if (act == u"press"_s)
        return answerOf(press(what));
    if (act == u"type"_s)
        return answerOf(type(what, with));
    if (act == u"paste"_s)
        return answerOf(paste(what, with));
    if (act == u"choose"_s)
        return answerOf(choose(what, with));
    if (act == u"key"_s)
        return answerOf(strike(what));
    if (act == u"photograph"_s)
        return answerOf(photograph(what));
    if (act == u"close"_s)
        return answerOf(closeWindow());
    return answerOf(QString(u"nobody knows how to: "_s + act));
}

} // namespace

Stagehand::Stagehand(const QString &socket)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &Stagehand::listen);
    connect(&m_socket, &QLocalSocket::disconnected, qApp, &QCoreApplication::quit);
    m_socket.connectToServer(socket);
    if (!m_socket.waitForConnected())
        qFatal("the stage is gone");
    say({{u"arguments"_s, QJsonArray::fromStringList(QCoreApplication::arguments())}});
}

void Stagehand::listen()
{
    while (m_socket.canReadLine()) {
        const auto order = QJsonDocument::fromJson(m_socket.readLine()).object();
        say(obey(order));
    }
}

void Stagehand::say(const QJsonObject &words)
{
    m_socket.write(QJsonDocument(words).toJson(QJsonDocument::Compact) + '\n');
    // What was pressed may have been the way out.
    m_socket.flush();
}

} // namespace rp3::stage
