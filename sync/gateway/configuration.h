// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QByteArray>
#include <QString>

namespace rp3::gateway {

/// What the configuration file says: lines `name = value`, `#` for comments. Paths are relative to the file.
///
/// An unknown name or a value out of range is refused, so that a typing error does not go unseen.
struct Configuration {
    // serve
    QString bind = QStringLiteral("127.0.0.1"); ///< `bind`: address to listen on
    int port = 8443; ///< `port`: 0 lets the system choose
    QString portFile; ///< `port_file`: where to write the port that was chosen; empty: nowhere
    QString certificate; ///< `certificate`: PEM chain. Empty: plain HTTP, on a loopback address only
    QString certificateKey; ///< `certificate_key`: PEM
    QString signingKey; ///< `signing_key`: see keyfile.h
    QByteArray database; ///< `database`: libpq connection string of rp3_gateway
    int databaseConnections = 8; ///< `database_connections`: 1–64
    int connections = 64; ///< `connections`: how many are served at once, 1–512
    bool mustBeDurable = true; ///< `must_be_durable`: refuse to start on a database that does not sync

    // the office's commands
    QByteArray officeDatabase; ///< `office_database`: libpq connection string of rp3_office
    QByteArray ownerDatabase; ///< `owner_database`: of somebody who may create roles; for init-db
    QString provinceName; ///< `province_name`: for people
    QString url; ///< `url`: how posts reach the gateway
    QString authority; ///< `authority`: PEM of the CA that signed `certificate`
    QString teamKey; ///< `team_key`: see keyfile.h

    /// `NotFound`, or `Invalid` with the number of the line.
    [[nodiscard]] static Result<Configuration> read(const QString &path);
};

} // namespace rp3::gateway
