// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace rp3 {

/// A PostgreSQL cluster of its own in a temporary folder, reachable over a Unix socket only, that lives as
/// long as this does. As root it runs as the user `postgres` (or `nobody`), because PostgreSQL refuses root.
///
/// If it cannot start, `isRunning` is false and `problem` says why: no test may pass without it.
class PrivatePostgres final {
public:
    enum class Disk {
        Fast, ///< Nothing is synced: for everything but durability.
        Synced, ///< As in the office: a commit is on disk.
    };

    explicit PrivatePostgres(Disk disk = Disk::Fast);
    PrivatePostgres(const PrivatePostgres &) = delete;
    PrivatePostgres &operator=(const PrivatePostgres &) = delete;
    ~PrivatePostgres();

    [[nodiscard]] bool isRunning() const { return m_isReady; }

    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// A libpq connection string for `user`; everybody is trusted.
    [[nodiscard]] QByteArray connection(const QByteArray &user = "postgres") const;

    /// What a client program of PostgreSQL (`psql`, `pg_dump`) writes, run as the superuser. Nothing if it
    /// fails.
    [[nodiscard]] std::optional<QByteArray> client(const QString &program,
                                                   const QStringList &arguments) const;

    /// Ends at once, as in a power cut of the process, and starts again.
    void crash();

    /// Ends in an orderly way.
    void stop();

    void start();

private:
    [[nodiscard]] bool makeCluster();
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments);
    void prepare(QProcess &process) const;
    void waitUntilReady();

    const Disk m_disk;
    QTemporaryDir m_folder;
    QString m_programs; // where initdb and postgres are
    QProcess m_server;
    QString m_problem;
    bool m_isReady = false;
};

} // namespace rp3
