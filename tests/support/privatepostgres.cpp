// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/privatepostgres.h"

#include <QDeadlineTimer>
#include <QDir>

#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

/// Debian keeps the server's programs out of the path, one folder per version.
QString findPrograms()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const auto names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const auto &name : names) {
        const auto folder = versions.filePath(name + u"/bin"_s);
        if (QFile::exists(folder + u"/initdb"_s))
            return folder;
    }
    return {};
}

/// Who the server runs as, if we are root; null if we are not.
const passwd *serverUser()
{
    if (::geteuid() != 0)
        return nullptr;
    const auto *user = ::getpwnam("postgres");
    return user != nullptr ? user : ::getpwnam("nobody");
}

} // namespace

PrivatePostgres::PrivatePostgres(Disk disk)
    : m_disk(disk)
    , m_folder(u"/tmp/rp3-postgres-XXXXXX"_s) // short: a socket's path has 107 characters
    , m_programs(findPrograms())
{
    if (m_programs.isEmpty())
        m_problem = u"PostgreSQL is not installed"_s;
    else if (makeCluster())
        start();
}

PrivatePostgres::~PrivatePostgres()
{
    stop();
}

QByteArray PrivatePostgres::connection(const QByteArray &user) const
{
    return "host=" + m_folder.path().toLocal8Bit() + " dbname=postgres user=" + user;
}

void PrivatePostgres::prepare(QProcess &process) const
{
    const auto *user = serverUser();
    const auto uid = user == nullptr ? ::geteuid() : user->pw_uid;
    const auto gid = user == nullptr ? ::getegid() : user->pw_gid;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([uid, gid] {
        if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(1);
        // A test that dies takes its server along.
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

bool PrivatePostgres::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    prepare(process);
    process.start(m_programs + u'/' + program, arguments);
    const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
    if (!done)
        m_problem = program + u": "_s + QString::fromLocal8Bit(process.readAll());
    return done;
}

std::optional<QByteArray> PrivatePostgres::client(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    prepare(process);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    const QStringList where{u"-h"_s, m_folder.path(), u"-U"_s, u"postgres"_s, u"-d"_s, u"postgres"_s};
    process.start(m_programs + u'/' + program, where + arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

bool PrivatePostgres::makeCluster()
{
    if (const auto *user = serverUser(); user != nullptr
        && ::chown(m_folder.path().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0) {
        m_problem = u"chown"_s;
        return false;
    }
    return run(u"initdb"_s,
               {u"-D"_s, u"cluster"_s, u"-U"_s, u"postgres"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s,
                u"--locale=C"_s, u"--no-sync"_s, u"--no-instructions"_s});
}

void PrivatePostgres::start()
{
    prepare(m_server);
    m_server.setStandardOutputFile(m_folder.filePath(u"log"_s));
    QStringList arguments{u"-D"_s, u"cluster"_s,    u"-c"_s, u"listen_addresses="_s,
                          u"-k"_s, m_folder.path(), u"-c"_s, u"shared_buffers=16MB"_s};
    if (m_disk == Disk::Fast)
        arguments += {u"-c"_s, u"fsync=off"_s, u"-c"_s, u"full_page_writes=off"_s};
    m_server.start(m_programs + u"/postgres"_s, arguments);
    waitUntilReady();
}

void PrivatePostgres::waitUntilReady()
{
    const QDeadlineTimer deadline(30'000);
    while (!deadline.hasExpired() && m_server.state() != QProcess::NotRunning) {
        if (run(u"pg_isready"_s, {u"-q"_s, u"-h"_s, m_folder.path()})) {
            m_isReady = true;
            m_problem.clear();
            return;
        }
        m_server.waitForFinished(10);
    }
    QFile log(m_folder.filePath(u"log"_s));
    m_problem = log.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(log.readAll()) : u"no log"_s;
}

void PrivatePostgres::stop()
{
    m_isReady = false;
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGINT); // "fast": does not wait for clients
    m_server.waitForFinished();
}

void PrivatePostgres::crash()
{
    m_isReady = false;
    ::kill(pid_t(m_server.processId()), SIGQUIT); // "immediate"
    m_server.waitForFinished();
    start();
}

} // namespace rp3
