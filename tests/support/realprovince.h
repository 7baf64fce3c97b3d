// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/privatepostgres.h"

#include <QFile>

#include <sys/prctl.h>

#include <csignal>
#include <utility>

namespace rp3::test {

/// A province as an office runs it: PostgreSQL, and the gateway as a process that listens with TLS on
/// 127.0.0.1. Its clock is the real one.
class RealProvince final {
public:
    /// `gateway`: the program. `certificates`: packaging/certificates.sh.
    RealProvince(QString gateway, const QString &certificates)
        : m_program(std::move(gateway))
    {
        using namespace Qt::StringLiterals;
        if (!m_postgres.isRunning())
            qFatal("%s", qPrintable(m_postgres.problem()));
        if (QProcess::execute(certificates, {m_folder.path()}) != 0)
            qFatal("no certificates");
        configure(u"https://127.0.0.1"_s);
        for (const auto &command : {u"init-db"_s, u"gateway-key"_s, u"team-key"_s})
            std::ignore = run({command});
        // A test that dies takes its gateway along.
        m_serving.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_serving.setStandardErrorFile(m_folder.filePath(u"log"_s));
        m_serving.start(m_program, {u"--config"_s, configuration(), u"serve"_s});
        if (!m_serving.waitForReadyRead(30'000))
            qFatal("the gateway does not start");
        m_port = m_serving.readAll().trimmed().split(' ').last().toUShort();
        announce(m_port);
    }

    RealProvince(const RealProvince &) = delete;
    RealProvince &operator=(const RealProvince &) = delete;

    ~RealProvince()
    {
        m_serving.terminate();
        if (!m_serving.waitForFinished())
            m_serving.kill();
        m_serving.waitForFinished();
    }

    /// Where the gateway listens.
    [[nodiscard]] quint16 port() const { return m_port; }

    /// From now on letters name another port: of somebody between the room and the gateway.
    void announce(quint16 port) const
    {
        configure(QStringLiteral("https://127.0.0.1:") + QString::number(port));
    }

    /// A file of the gateway: "server.pem", "server.key", "ca.pem", "log".
    [[nodiscard]] QByteArray file(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(name));
        return file.readAll();
    }

    /// The whole database, as text.
    [[nodiscard]] QByteArray dump() const
    {
        const auto dumped = m_postgres.client(QStringLiteral("pg_dump"), {});
        if (!dumped)
            qFatal("no dump");
        return *dumped;
    }

    /// Lines of a query, or nothing, with "|" between the columns.
    [[nodiscard]] QStringList ask(const QString &sql) const
    {
        using namespace Qt::StringLiterals;
        const auto lines = m_postgres.client(u"psql"_s, {u"-qAt"_s, u"-c"_s, sql});
        if (!lines)
            qFatal("the database refuses: %s", qPrintable(sql));
        return QString::fromUtf8(*lines).split(u'\n', Qt::SkipEmptyParts);
    }

    /// Runs a command of the office; its exit code and what it said.
    [[nodiscard]] std::pair<int, QString> attempt(const QStringList &command) const
    {
        QProcess process;
        process.start(m_program, QStringList{QStringLiteral("--config"), configuration()} + command);
        process.waitForFinished();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
    }

    /// As `attempt`, for what must work.
    [[nodiscard]] QString run(const QStringList &command) const
    {
        const auto [code, said] = attempt(command);
        if (code != 0)
            qFatal("%s failed", qPrintable(command.join(u' ')));
        return said;
    }

    /// A letter for one more PC of this post, as it is handed over.
    [[nodiscard]] QByteArray letter(const QString &post) const
    {
        using namespace Qt::StringLiterals;
        const auto path = m_folder.filePath(u"letter"_s);
        std::ignore = run({u"post"_s, u"add"_s, post, u"--letter"_s, path});
        return file(u"letter"_s);
    }

private:
    [[nodiscard]] QString configuration() const { return m_folder.filePath(QStringLiteral("gateway.conf")); }

    void configure(const QString &url) const
    {
        QFile file(configuration());
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no configuration");
        file.write("port = 0\nport_file = port\ncertificate = server.pem\ncertificate_key = server.key\n"
                   "signing_key = gateway.key\nteam_key = team.key\nauthority = ca.pem\n"
                   "province_name = Provinsi Contoh\nurl = "
                   + url.toUtf8() + "\ndatabase = " + m_postgres.connection("rp3_gateway")
                   + "\noffice_database = " + m_postgres.connection("rp3_office")
                   + "\nowner_database = " + m_postgres.connection() + '\n');
    }

    const QString m_program;
    QTemporaryDir m_folder;
    PrivatePostgres m_postgres{PrivatePostgres::Disk::Synced};
    QProcess m_serving;
    quint16 m_port = 0;
};

} // namespace rp3::test
