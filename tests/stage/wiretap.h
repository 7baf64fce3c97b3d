// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/realprovince.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>

namespace rp3::stage {

/// What went over one line.
struct Recording {
    QByteArray fromRoom;
    QByteArray toRoom;
};

/// Somebody between the room and the province who hears every byte twice: as it is on the wire, and, because
/// she has the gateway's own certificate and key, as it was before TLS. Neither program knows. The province's
/// letters name her port as soon as she is there.
class Wiretap final {
public:
    explicit Wiretap(const test::RealProvince &province);
    Wiretap(const Wiretap &) = delete;
    Wiretap &operator=(const Wiretap &) = delete;

    /// Where the letters send the room.
    [[nodiscard]] quint16 port() const { return m_outside.serverPort(); }

    /// As it is on the wire.
    [[nodiscard]] const Recording &sealed() const { return m_sealed; }

    /// As it was before TLS: requests and answers of HTTP.
    [[nodiscard]] const Recording &plain() const { return m_plain; }

private:
    void hearSealed();
    void hearPlain();

    quint16 m_gatewayPort;
    QSslConfiguration m_towardsGateway;
    QTcpServer m_outside;
    QSslServer m_inside;
    Recording m_sealed;
    Recording m_plain;
};

} // namespace rp3::stage
