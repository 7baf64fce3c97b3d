// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/listener.h"

#include "sync/gateway/logging.h"

#include <QDateTime>
#include <QLocale>

#include <unistd.h>

#include <csignal>

namespace rp3::gateway {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maximumHeader = 16 * 1024;
constexpr std::size_t maximumBody = std::size_t(maximumMessageSize);

/// Set while a connection is taken only in order to close it.
thread_local bool isRefusing = false;

/// httplib's thread pool takes any number of waiting connections; this one closes what is too many.
class BoundedQueue final : public httplib::TaskQueue {
public:
    explicit BoundedQueue(int threads)
        : m_pool(std::size_t(threads))
        , m_most(2 * threads)
    {
    }

    void enqueue(std::function<void()> task) override
    {
        if (++m_count > m_most) {
            isRefusing = true;
            task();
            isRefusing = false;
            --m_count;
            return;
        }
        m_pool.enqueue([this, task = std::move(task)] {
            task();
            --m_count;
        });
    }

    void shutdown() override { m_pool.shutdown(); }

private:
    httplib::ThreadPool m_pool;
    const int m_most;
    std::atomic<int> m_count = 0;
};

std::string responseTo(ProblemType type)
{
    const auto answer = answerOf(Problem{.type = type});
    return "HTTP/1.1 " + std::to_string(answer.status) + " Refused\r\nContent-Type: "
        + answer.contentType.toStdString() + "\r\nContent-Length: " + std::to_string(answer.body.size())
        + "\r\nConnection: close\r\n\r\n" + answer.body.toStdString();
}

QByteArray headerOf(const httplib::Request &request, const char *name)
{
    // Two of a name are nobody's intention: neither counts.
    return request.get_header_value_count(name) == 1
        ? QByteArray::fromStdString(request.get_header_value(name))
        : QByteArray();
}

Call callOf(const httplib::Request &request)
{
    const auto target = QByteArray::fromStdString(request.target);
    const auto question = target.indexOf('?');
    Call call;
    call.request.method = QByteArray::fromStdString(request.method);
    call.request.authority = headerOf(request, "Host").toLower();
    call.request.path = question < 0 ? target : target.first(question);
    call.request.query = question < 0 ? QByteArray() : target.sliced(question);
    call.request.contentDigest = headerOf(request, "Content-Digest");
    call.signature = {headerOf(request, "Signature-Input"), headerOf(request, "Signature")};
    call.body = QByteArray::fromStdString(request.body);
    return call;
}

} // namespace

Listener::Listener(Calls &calls, const ListenerLimits &limits)
    : m_calls(calls)
    , m_limits(limits)
{
    const auto handler = [this](const httplib::Request &request, httplib::Response &response) {
        handle(request, response);
    };
    Get(".*", handler);
    Post(".*", handler);
    Put(".*", handler);
    Patch(".*", handler);
    Delete(".*", handler);
    Options(".*", handler);
    set_payload_max_length(maximumBody);
    // Not the library's SO_REUSEPORT, with which two gateways would share one port unnoticed.
    set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    set_error_handler([](const httplib::Request &, httplib::Response &response) {
        // What the library refuses by itself has no body yet.
        if (!response.body.empty())
            return;
        const bool isTooLarge = response.status == 413;
        const auto answer =
            answerOf(Problem{.type = isTooLarge ? ProblemType::TooLarge : ProblemType::Malformed});
        response.status = answer.status;
        response.set_content(answer.body.toStdString(), answer.contentType.toStdString());
    });
    new_task_queue = [threads = limits.connections] { return new BoundedQueue(threads); };
}

Listener::~Listener()
{
    end();
}

Result<void> Listener::useTls(const QString &certificate, const QString &key)
{
    m_tls.reset(SSL_CTX_new(TLS_server_method()));
    auto *context = m_tls.get();
    if (SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION) != 1
        || SSL_CTX_use_certificate_chain_file(context, certificate.toLocal8Bit().constData()) != 1
        || SSL_CTX_use_PrivateKey_file(context, key.toLocal8Bit().constData(), SSL_FILETYPE_PEM) != 1
        || SSL_CTX_check_private_key(context) != 1)
        return fail(ErrorKind::Invalid, u"certificate"_s);
    return {};
}

Result<int> Listener::start(const QString &address, int port)
{
    // OpenSSL writes to sockets that the other side has closed; that is an error there, not our end.
    std::signal(SIGPIPE, SIG_IGN);
    const auto host = address.toStdString();
    const int bound = port == 0 ? bind_to_any_port(host) : bind_to_port(host, port) ? port : -1;
    if (bound <= 0)
        return fail(ErrorKind::Conflict, u"port %1"_s.arg(port));
    // The library queues five connections; a sixth that comes at once would wait a second to try again.
    ::listen(svr_sock_, SOMAXCONN);
    m_thread = std::thread([this] { listen_after_bind(); });
    return bound;
}

void Listener::end()
{
    if (!m_thread.joinable())
        return;
    while (!is_running())
        std::this_thread::yield(); // it has been started, a moment ago
    m_isEnding = true; // the library says it is running until its last connection has ended
    stop();
    m_thread.join();
}

bool Listener::process_and_close_socket(socket_t socket)
{
    if (isRefusing) {
        qCInfo(log) << "connection refused: too many";
    } else {
        Connection connection(socket, m_tls.get());
        if (connection.shakeHands(m_limits.handshake))
            serve(connection);
        connection.close();
    }
    ::close(socket);
    return true;
}

/// Waits for the next request, and for nothing longer than it takes to notice that we end.
bool Listener::awaitRequest(Connection &connection) const
{
    constexpr std::chrono::milliseconds slice{200};
    for (auto waited = slice; !m_isEnding && waited <= m_limits.idle; waited += slice) {
        if (connection.hasRequest(slice))
            return true;
    }
    return false;
}

void Listener::serve(Connection &connection)
{
    bool isLast = false;
    while (!isLast && awaitRequest(connection)) {
        connection.limit(m_limits.header, maximumHeader, ProblemType::HeaderTooLarge);
        bool isUnderstood = false;
        const bool handled = process_request(connection, false, isLast, [&](httplib::Request &request) {
            isUnderstood = true;
            // Never unpack what a stranger packed: 64 KiB could become any size.
            request.headers.erase("Content-Encoding");
            // Without a length there is no body (RFC 9112 §6.3); the library would read for ever.
            if (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding"))
                request.set_header("Content-Length", "0");
            connection.limit(m_limits.body, maximumBody + 1024, ProblemType::TooLarge);
        });
        if (const auto problem = connection.problem()) {
            qCInfo(log).noquote() << "refused:" << slugOf(*problem);
            connection.writeProblem(responseTo(*problem));
            return;
        }
        // After a header that made no sense nobody knows where the next request begins.
        if (!handled || !isUnderstood)
            return;
    }
}

void Listener::handle(const httplib::Request &request, httplib::Response &response)
{
    const auto answer = m_calls.answer(callOf(request));
    response.status = answer.status;
    response.set_content(answer.body.toStdString(), answer.contentType.toStdString());
    const auto now = QDateTime::fromSecsSinceEpoch(m_calls.now().msecsSinceEpoch() / 1000, Qt::UTC);
    response.set_header("Date", QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toStdString());
}

} // namespace rp3::gateway
