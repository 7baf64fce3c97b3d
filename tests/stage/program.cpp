// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stage/program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace rp3::stage {

using namespace Qt::StringLiterals;

namespace {

const QString sessionMode = u"--work"_s;
const QString kioskMode = u"--kiosk"_s;

bool isOf(const Hands &hands, const QString &mode)
{
    if (!mode.isEmpty())
        return hands.arguments().contains(mode);
    return !hands.arguments().contains(sessionMode) && !hands.arguments().contains(kioskMode);
}

} // namespace

Program::Program(const Appearance &appearance)
{
    for (const auto &name : {u"config"_s, u"data"_s, u"cache"_s, u"run"_s, u"tmp"_s})
        QDir().mkpath(disk() + u'/' + name);
    QFile::setPermissions(disk() + u"/run"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!m_server.listen(m_folder.filePath(u"hands"_s)))
        giveUp(u"no socket for the hands"_s);
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
        m_arrivals.emplace_back(m_server.nextPendingConnection())->setParent(nullptr);
    });
    start(appearance);
}

Program::~Program()
{
    // Without their socket the plugins end the processes.
    m_hands.clear();
    m_arrivals.clear();
    m_server.close();
    m_shell.waitForFinished();
}

QString Program::platform() const
{
    const auto wanted = qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s);
    if (wanted != u"offscreen"_s)
        return wanted;
    QFile screen(m_folder.filePath(u"screen.json"_s));
    if (!screen.open(QIODevice::WriteOnly))
        giveUp(u"no screen"_s);
    screen.write(R"({"screens": [{"name": "room", "x": 0, "y": 0, "width": 1366, "height": 768,
                                  "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    return u"offscreen:configfile="_s + screen.fileName();
}

QProcessEnvironment Program::environment() const
{
    auto variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"HOME"_s, disk());
    variables.insert(u"XDG_CONFIG_HOME"_s, disk() + u"/config"_s);
    variables.insert(u"XDG_DATA_HOME"_s, disk() + u"/data"_s);
    variables.insert(u"XDG_CACHE_HOME"_s, disk() + u"/cache"_s);
    variables.insert(u"XDG_RUNTIME_DIR"_s, disk() + u"/run"_s);
    variables.insert(u"TMPDIR"_s, disk() + u"/tmp"_s);
    variables.insert(u"QT_QPA_PLATFORM"_s, platform());
    variables.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(RP3_STAGE_PLUGINS));
    variables.insert(u"QT_QPA_GENERIC_PLUGINS"_s, QString(u"rp3hands:"_s + m_server.fullServerName()));
    return variables;
}

void Program::start(const Appearance &appearance)
{
    QStringList arguments{u"--language"_s, appearance.language == Language::English ? u"en"_s : u"id"_s};
    arguments.append({u"--text"_s, QString::number(appearance.textPercent)});
    if (appearance.isDark)
        arguments.append(u"--dark"_s);
    m_shell.setProcessEnvironment(environment());
    m_shell.setWorkingDirectory(disk());
    m_shell.setProcessChannelMode(QProcess::MergedChannels);
    m_shell.setStandardOutputFile(disk() + u"/console"_s);
    m_shell.start(QStringLiteral(RP3_STAGE_PROGRAM), arguments);
    if (!m_shell.waitForStarted())
        giveUp(u"the program does not start"_s);
}

void Program::welcome()
{
    for (auto &socket : m_arrivals) {
        if (!socket->canReadLine())
            continue;
        QStringList arguments;
        const auto words = QJsonDocument::fromJson(socket->readLine())[u"arguments"_s].toArray();
        for (const auto word : words)
            arguments.append(word.toString());
        m_hands.push_back(std::make_unique<Hands>(std::move(socket), arguments));
    }
    std::erase(m_arrivals, nullptr);
}

Hands &Program::waitForProcess(const QString &mode)
{
    Hands *found = nullptr;
    waitUntil(u"a process "_s + mode, [&] {
        welcome();
        for (const auto &hands : m_hands) {
            if (hands->isThere() && isOf(*hands, mode))
                found = hands.get();
        }
        return found != nullptr;
    });
    return *found;
}

Hands &Program::shell()
{
    return waitForProcess({});
}

Hands &Program::session()
{
    return waitForProcess(sessionMode);
}

Hands &Program::kiosk()
{
    return waitForProcess(kioskMode);
}

QString Program::vault() const
{
    return disk() + u"/data/ruang-aman/vault"_s;
}

QString Program::said() const
{
    QFile console(disk() + u"/console"_s);
    if (!console.open(QIODevice::ReadOnly))
        giveUp(u"no console"_s);
    // What the offscreen platform has to say about itself says nothing about the program.
    static const QRegularExpression limits(u"This plugin does not support [^\n]*\n"_s);
    return QString::fromUtf8(console.readAll()).remove(limits);
}

void Program::end()
{
    shell().close();
    waitUntil(u"the end of the program"_s, [this] { return m_shell.state() == QProcess::NotRunning; });
}

} // namespace rp3::stage
