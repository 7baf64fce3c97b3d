// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/protocol/problem.h"

#include <httplib.h>

#include <chrono>
#include <memory>
#include <optional>

namespace rp3::gateway {

/// One accepted connection as cpp-httplib reads it, with what that library lacks: a limit on the time and the
/// size of a whole header and of a whole body. Its own limits start anew with each byte, so that a client
/// that drips would hold a thread for ever.
///
/// When a limit is reached reading ends, and what the library writes about it is dropped; the listener then
/// answers with the right problem. The socket is the caller's to close.
class Connection final : public httplib::Stream {
public:
    using Clock = std::chrono::steady_clock;

    /// `tls`: null for plain HTTP.
    Connection(socket_t socket, SSL_CTX *tls);

    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection() override = default;

    /// The TLS handshake; true at once without TLS.
    [[nodiscard]] bool shakeHands(std::chrono::milliseconds patience);

    /// Whether a next request begins within `patience`.
    [[nodiscard]] bool hasRequest(std::chrono::milliseconds patience);

    /// From here on at most `size` bytes may come within `patience`; else `excess` is the problem.
    void limit(std::chrono::milliseconds patience, std::size_t size, ProblemType excess);

    /// The limit that was reached, if one was.
    [[nodiscard]] const std::optional<ProblemType> &problem() const { return m_problem; }

    /// Writes even though a limit was reached.
    void writeProblem(const std::string &response);

    /// Ends the connection so that the last answer arrives: a client that is still sending would lose it.
    void close();

    [[nodiscard]] bool is_readable() const override;
    [[nodiscard]] bool is_writable() const override;
    ssize_t read(char *bytes, size_t size) override;
    ssize_t write(const char *bytes, size_t size) override;
    void get_remote_ip_and_port(std::string &ip, int &port) const override;
    void get_local_ip_and_port(std::string &ip, int &port) const override;

    [[nodiscard]] socket_t socket() const override { return m_socket; }

private:
    struct FreeTls {
        void operator()(SSL *tls) const { SSL_free(tls); }
    };

    [[nodiscard]] bool wait(short events, Clock::time_point deadline) const;
    [[nodiscard]] ssize_t readSome(char *bytes, size_t size, Clock::time_point deadline);
    [[nodiscard]] bool writeAll(const char *bytes, size_t size);

    const socket_t m_socket;
    std::unique_ptr<SSL, FreeTls> m_tls;
    Clock::time_point m_deadline;
    std::size_t m_left = 0; // bytes that may still come
    ProblemType m_excess = ProblemType::TooLarge;
    std::optional<ProblemType> m_problem;
};

} // namespace rp3::gateway
