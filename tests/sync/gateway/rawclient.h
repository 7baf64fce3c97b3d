// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rp3::gateway {

/// A TCP connection to 127.0.0.1 that sends exactly the bytes it is told to.
class RawClient final {
public:
    explicit RawClient(int port)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(std::uint16_t(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("cannot connect");
    }

    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    ~RawClient() { ::close(m_socket); }

    /// Sends as much as the other side takes.
    void send(const QByteArray &bytes) const
    {
        (void)::send(m_socket, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL);
    }

    [[nodiscard]] bool hasAnswer(int milliseconds) const
    {
        pollfd waiting{m_socket, POLLIN, 0};
        return ::poll(&waiting, 1, milliseconds) > 0;
    }

    /// Everything until the other side closes.
    [[nodiscard]] QByteArray readAll() const
    {
        QByteArray all;
        char bytes[4096];
        while (hasAnswer(10'000)) {
            const auto count = ::recv(m_socket, bytes, sizeof bytes, 0);
            if (count <= 0)
                break;
            all.append(bytes, count);
        }
        return all;
    }

private:
    const int m_socket;
};

} // namespace rp3::gateway
