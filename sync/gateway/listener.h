// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gateway/calls.h"
#include "sync/gateway/connection.h"

#include <atomic>
#include <thread>

namespace rp3::gateway {

/// What the listener allows a client.
struct ListenerLimits {
    std::chrono::milliseconds handshake{10'000};
    std::chrono::milliseconds header{10'000}; ///< For a whole header.
    std::chrono::milliseconds body{120'000}; ///< For a whole body: 64 KiB at 5 kbit/s.
    std::chrono::milliseconds idle{60'000}; ///< Between two requests on one connection.
    int connections = 64; ///< Served at once. As many again wait; more are closed.
};

/// Listens for HTTP or HTTPS, and hands each request to `Calls`. Runs its own threads.
class Listener final : private httplib::Server {
public:
    /// `calls` outlives this.
    Listener(Calls &calls, const ListenerLimits &limits);
    ~Listener() override;

    /// TLS 1.3 with this certificate chain and key (PEM files). `Invalid` if they cannot be used.
    [[nodiscard]] Result<void> useTls(const QString &certificate, const QString &key);

    /// Starts listening; port 0 lets the system choose. Returns the port. `Conflict` if it is taken.
    [[nodiscard]] Result<int> start(const QString &address, int port);

    /// Answers what has begun, and ends. May be called twice.
    void end();

private:
    struct FreeContext {
        void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    };

    bool process_and_close_socket(socket_t socket) override;
    [[nodiscard]] bool awaitRequest(Connection &connection) const;
    void serve(Connection &connection);
    void handle(const httplib::Request &request, httplib::Response &response);

    Calls &m_calls;
    const ListenerLimits m_limits;
    std::unique_ptr<SSL_CTX, FreeContext> m_tls;
    std::thread m_thread;
    std::atomic<bool> m_isEnding = false;
};

} // namespace rp3::gateway
