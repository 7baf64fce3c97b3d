// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/calls.h"

#include "sync/gateway/authentication.h"
#include "sync/gateway/enroldesk.h"
#include "sync/gateway/feedbook.h"
#include "sync/gateway/intake.h"
#include "sync/gateway/logging.h"

namespace rp3::gateway {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView cborContentType("application/cbor");

/// A lease and a transaction on it. Not to be moved: the transaction points to the lease's database.
class Work final {
public:
    [[nodiscard]] Outcome<void> begin(DatabasePool &pool)
    {
        auto lease = pool.take();
        if (!lease)
            return refuseFor(lease);
        m_lease.emplace(*std::move(lease));
        auto transaction = Transaction::begin(**m_lease);
        if (!transaction)
            return refuseFor(transaction);
        m_transaction.emplace(*std::move(transaction));
        return {};
    }

    [[nodiscard]] Database &database() { return **m_lease; }

    [[nodiscard]] Outcome<void> commit()
    {
        if (const auto committed = m_transaction->commit(); !committed)
            return refuseFor(committed);
        return {};
    }

private:
    std::optional<DatabasePool::Lease> m_lease;
    std::optional<Transaction> m_transaction; // ends before the lease does
};

/// The number behind `?after=`, which is all a query may say.
[[nodiscard]] std::optional<std::uint64_t> afterIn(const QByteArray &query)
{
    constexpr QByteArrayView name("?after=");
    if (!query.startsWith(name) || query.size() > name.size() + 15)
        return std::nullopt;
    bool isNumber = false;
    const auto after = query.sliced(name.size()).toULongLong(&isNumber);
    return isNumber ? std::optional<std::uint64_t>(after) : std::nullopt;
}

} // namespace

Answer answerOf(const Problem &problem)
{
    return {statusOf(problem), problemContentType.toByteArray(), encodeProblem(problem)};
}

Calls::Calls(const Clock &clock, DatabasePool &pool, const Identity &identity)
    : m_clock(clock)
    , m_pool(pool)
    , m_identity(identity)
{
}

Answer Calls::answer(const Call &call)
{
    const auto answer = dispatch(call);
    if (answer)
        return *answer;
    qCInfo(log).noquote() << "refused:" << slugOf(answer.error().type);
    return answerOf(answer.error());
}

Outcome<Answer> Calls::dispatch(const Call &call)
{
    struct Route {
        QByteArrayView path;
        QByteArrayView method;
        Outcome<Answer> (Calls::*handler)(const Call &);
    };

    static constexpr std::array routes{
        Route{"/v1/health", "GET", &Calls::health},
        Route{"/v1/enrol", "POST", &Calls::enrolDevice},
        Route{"/v1/batches", "POST", &Calls::takeBatches},
        Route{"/v1/feed", "GET", &Calls::giveFeed},
    };
    for (const auto &route : routes) {
        if (call.request.path == route.path)
            return call.request.method == route.method ? (this->*route.handler)(call)
                                                       : refuse(ProblemType::MethodNotAllowed);
    }
    return refuse(ProblemType::NotFound);
}

Outcome<Answer> Calls::health(const Call &)
{
    Work work;
    if (const auto begun = work.begin(m_pool); !begun)
        return tl::unexpected(begun.error());
    return Answer{200, "text/plain", "ok\n"};
}

Outcome<Answer> Calls::enrolDevice(const Call &call)
{
    Work work;
    if (const auto begun = work.begin(m_pool); !begun)
        return tl::unexpected(begun.error());
    const auto confirmation = enrol(work.database(), m_identity, call.body, m_clock.now());
    if (!confirmation)
        return tl::unexpected(confirmation.error());
    if (const auto committed = work.commit(); !committed)
        return tl::unexpected(committed.error());
    return Answer{200, cborContentType.toByteArray(), *confirmation};
}

Outcome<Answer> Calls::takeBatches(const Call &call)
{
    Work work;
    if (const auto begun = work.begin(m_pool); !begun)
        return tl::unexpected(begun.error());
    const auto sender = authenticate(work.database(), call, m_clock.now());
    if (!sender)
        return tl::unexpected(sender.error());
    const auto receipt = takeBatch(work.database(), m_identity, *sender, {call.body, m_clock.today()});
    if (!receipt && receipt.error().type != ProblemType::Fork)
        return tl::unexpected(receipt.error());
    if (const auto committed = work.commit(); !committed)
        return tl::unexpected(committed.error());
    if (!receipt)
        return tl::unexpected(receipt.error());
    return Answer{200, cborContentType.toByteArray(), *receipt};
}

Outcome<Answer> Calls::giveFeed(const Call &call)
{
    const auto after = afterIn(call.request.query);
    if (!after)
        return refuse(ProblemType::Malformed);
    Work work;
    if (const auto begun = work.begin(m_pool); !begun)
        return tl::unexpected(begun.error());
    const auto sender = authenticate(work.database(), call, m_clock.now());
    if (!sender)
        return tl::unexpected(sender.error());
    const auto page = readFeed(work.database(), sender->post, *after);
    if (!page)
        return refuseFor(page);
    if (const auto committed = work.commit(); !committed)
        return tl::unexpected(committed.error());
    return Answer{200, cborContentType.toByteArray(), encodePage(*page)};
}

} // namespace rp3::gateway
