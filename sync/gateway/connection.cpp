// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/connection.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/err.h>
#include <poll.h>
#include <sys/socket.h>

#include <array>

namespace rp3::gateway {

namespace {

constexpr std::chrono::seconds writePatience{30};
constexpr std::chrono::seconds closePatience{2};

/// How long until `deadline`, as poll() takes it.
int remaining(Connection::Clock::time_point deadline)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Connection::Clock::now());
    return int(std::clamp<std::int64_t>(left.count(), 0, 3'600'000));
}

} // namespace

Connection::Connection(socket_t socket, SSL_CTX *tls)
    : m_socket(socket)
{
    // Never block in the kernel: every wait has a deadline.
    ::fcntl(m_socket, F_SETFL, ::fcntl(m_socket, F_GETFL) | O_NONBLOCK);
    // Header and body of an answer are two writes: do not hold back the second until the first is confirmed.
    const int yes = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (tls != nullptr) {
        m_tls.reset(SSL_new(tls));
        SSL_set_fd(m_tls.get(), m_socket);
    }
}

bool Connection::wait(short events, Clock::time_point deadline) const
{
    for (;;) {
        pollfd waiting{m_socket, events, 0};
        const int ready = ::poll(&waiting, 1, remaining(deadline));
        if (ready > 0)
            return true;
        if (ready == 0 || errno != EINTR)
            return false;
    }
}

bool Connection::shakeHands(std::chrono::milliseconds patience)
{
    if (!m_tls)
        return true;
    const auto deadline = Clock::now() + patience;
    for (;;) {
        ERR_clear_error();
        const int done = SSL_accept(m_tls.get());
        if (done == 1)
            return true;
        const int reason = SSL_get_error(m_tls.get(), done);
        if (reason != SSL_ERROR_WANT_READ && reason != SSL_ERROR_WANT_WRITE)
            return false;
        if (!wait(reason == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT, deadline))
            return false;
    }
}

bool Connection::hasRequest(std::chrono::milliseconds patience)
{
    return (m_tls && SSL_pending(m_tls.get()) > 0) || wait(POLLIN, Clock::now() + patience);
}

void Connection::limit(std::chrono::milliseconds patience, std::size_t size, ProblemType excess)
{
    m_deadline = Clock::now() + patience;
    m_left = size;
    m_excess = excess;
}

bool Connection::is_readable() const
{
    return !m_problem && ((m_tls && SSL_pending(m_tls.get()) > 0) || wait(POLLIN, m_deadline));
}

bool Connection::is_writable() const
{
    return wait(POLLOUT, Clock::now() + writePatience);
}

ssize_t Connection::readSome(char *bytes, size_t size, Clock::time_point deadline)
{
    for (;;) {
        short awaited = POLLIN;
        if (m_tls) {
            ERR_clear_error();
            const int count = SSL_read(m_tls.get(), bytes, int(std::min<size_t>(size, INT_MAX)));
            if (count > 0)
                return count;
            const int reason = SSL_get_error(m_tls.get(), count);
            if (reason != SSL_ERROR_WANT_READ && reason != SSL_ERROR_WANT_WRITE)
                return reason == SSL_ERROR_ZERO_RETURN ? 0 : -1;
            awaited = reason == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT;
        } else {
            const auto count = ::recv(m_socket, bytes, size, 0);
            if (count >= 0 || (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR))
                return count;
        }
        if (!wait(awaited, deadline)) {
            m_problem = ProblemType::Timeout;
            return -1;
        }
    }
}

ssize_t Connection::read(char *bytes, size_t size)
{
    if (m_problem)
        return -1;
    if (m_left == 0) {
        m_problem = m_excess;
        return -1;
    }
    const auto count = readSome(bytes, std::min(size, m_left), m_deadline);
    if (count > 0)
        m_left -= std::size_t(count);
    return count;
}

bool Connection::writeAll(const char *bytes, size_t size)
{
    const auto deadline = Clock::now() + writePatience;
    while (size > 0) {
        ssize_t count = -1;
        short awaited = POLLOUT;
        if (m_tls) {
            ERR_clear_error();
            count = SSL_write(m_tls.get(), bytes, int(std::min<size_t>(size, INT_MAX)));
            const int reason = count > 0 ? SSL_ERROR_NONE : SSL_get_error(m_tls.get(), int(count));
            if (count <= 0 && reason != SSL_ERROR_WANT_READ && reason != SSL_ERROR_WANT_WRITE)
                return false;
            awaited = reason == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT;
        } else {
            count = ::send(m_socket, bytes, size, MSG_NOSIGNAL);
            if (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
                return false;
        }
        if (count > 0) {
            bytes += count;
            size -= std::size_t(count);
        } else if (!wait(awaited, deadline)) {
            return false;
        }
    }
    return true;
}

ssize_t Connection::write(const char *bytes, size_t size)
{
    if (m_problem)
        return ssize_t(size);
    return writeAll(bytes, size) ? ssize_t(size) : -1;
}

void Connection::writeProblem(const std::string &response)
{
    std::ignore = writeAll(response.data(), response.size());
}

void Connection::close()
{
    if (m_tls)
        SSL_shutdown(m_tls.get());
    ::shutdown(m_socket, SHUT_WR);
    const auto deadline = Clock::now() + closePatience;
    std::array<char, 4096> ignored;
    for (int i = 0; i < 1024 && wait(POLLIN, deadline); ++i) {
        if (::recv(m_socket, ignored.data(), ignored.size(), 0) <= 0)
            break;
    }
}

// The gateway looks at no addresses, and logs none: behind a proxy they say nothing, and in front of it they
// would say who called when.
void Connection::get_remote_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

void Connection::get_local_ip_and_port(std::string &ip, int &port) const
{
    ip.clear();
    port = 0;
}

} // namespace rp3::gateway
