// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "sync/gateway/configuration.h"
#include "sync/gateway/databasepool.h"
#include "sync/gateway/listener.h"

#include <memory>

namespace rp3::gateway {

/// A running gateway: database connections, keys, listener. Ends when destroyed.
class Service final {
public:
    /// Reads the keys, asks the database who it belongs to, and listens. `Denied` if the database would
    /// acknowledge what is not on its disk (see `Configuration::mustBeDurable`), or plain HTTP is asked for
    /// on an address that others reach.
    [[nodiscard]] static Result<std::unique_ptr<Service>>
    start(const Configuration &configuration, const Clock &clock, const ListenerLimits &limits = {});

    /// The port it listens on.
    [[nodiscard]] int port() const { return m_port; }

    void end() { m_listener.end(); }

private:
    Service(const Configuration &configuration, const Clock &clock, Identity identity,
            const ListenerLimits &limits);

    DatabasePool m_pool;
    Identity m_identity;
    Calls m_calls;
    Listener m_listener;
    int m_port = 0;
};

} // namespace rp3::gateway
