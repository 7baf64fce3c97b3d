// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/courier.h"

#include "storage/whendone.h"
#include "sync/protocol/batchwire.h"
#include "sync/protocol/feed.h"

namespace rp3 {

using namespace Qt::StringLiterals;

namespace {

/// On a poor link 16 KiB arrive where 64 KiB never do.
constexpr auto smallBatch = batchSizeClasses[1];
constexpr auto greatBatch = batchSizeClasses[2];

/// A small batch that is answered faster than this came over a good link.
constexpr std::chrono::milliseconds goodAnswer{1'500};

constexpr std::chrono::seconds tickInterval{10};
constexpr std::chrono::seconds longestRetryAfter{3'600};

} // namespace

Courier::Courier(Store &store, const Clock &clock, TransportMaker makeTransport, QObject *parent)
    : QObject(parent)
    , m_store(&store)
    , m_clock(&clock)
    , m_makeTransport(std::move(makeTransport))
    , m_sizeClass(smallBatch)
{
    m_timer.setInterval(tickInterval);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Courier::tick);
}

bool Courier::isWorking() const
{
    return m_state == CourierState::Cutting || m_state == CourierState::Sending
        || m_state == CourierState::ReadingFeed;
}

/// Asks the vault, and goes on with `then` or with the next try.
template <typename Work, typename Then> void Courier::ask(Work work, Then then)
{
    const auto future = m_store->withRoom([letter = m_letter, work = std::move(work)](Room &room) mutable {
        Spool spool(room, letter);
        return work(spool);
    });
    whenDone(future, this, [this, then = std::move(then)](auto done) mutable {
        if (!done)
            return failWith(done.error());
        if constexpr (std::is_void_v<typename std::decay_t<decltype(done)>::value_type>)
            then();
        else
            then(*std::move(done));
    });
}

void Courier::start()
{
    if (isWorking())
        return;
    const auto member = m_store->withRoom([](Room &room) { return readMembership(room); });
    whenDone(member, this, [this](Result<std::optional<Membership>> read) {
        if (!read)
            return failWith(read.error());
        becomeMember(*std::move(read));
    });
}

void Courier::becomeMember(std::optional<Membership> membership)
{
    if (!membership)
        return setState(CourierState::NotEnrolled);
    m_letter = membership->letter;
    auto transport = m_makeTransport({m_letter, membership->device, std::move(membership->key)});
    if (!transport)
        return failWith(transport.error());
    m_transport = *std::move(transport);
    ask([](Spool &spool) { return spool.lastExchange(); },
        [this](Instant last) {
            m_lastSuccess = last;
            rest();
            m_timer.start();
        });
}

void Courier::sendNow()
{
    if (isWorking())
        return;
    if (m_transport == nullptr)
        return start();
    begin();
}

void Courier::tick()
{
    if (isWorking() || m_nextAttempt.isNull())
        return;
    const auto now = m_clock->now();
    const SendWindows windows;
    if (m_nextAttempt.since(now) > windows.interval + windows.spread)
        return rest(); // the clock was set back
    if (now >= m_nextAttempt)
        sendNow();
}

void Courier::begin()
{
    m_isFirst = true;
    m_hasRewound = false;
    m_nextAttempt = {};
    cut();
}

void Courier::cut()
{
    setState(CourierState::Cutting);
    ask([sizeClass = m_sizeClass,
         isFirst = m_isFirst](Spool &spool) { return spool.next(sizeClass, isFirst); },
        [this](const std::optional<Dispatch> &dispatch) {
            if (!dispatch)
                return askFeed();
            m_isFirst = false;
            carry(*dispatch);
        });
}

void Courier::carry(const Dispatch &dispatch)
{
    m_sentAt = m_clock->now();
    setState(CourierState::Sending);
    const auto answer = m_transport->send({"POST", "/v1/batches", {}, dispatch.wire});
    whenDone(answer, this, [this, dispatch](const Result<Answer> &answered) { take(dispatch, answered); });
}

void Courier::take(const Dispatch &dispatch, const Result<Answer> &answer)
{
    if (!answer)
        return failWith(answer.error());
    if (const auto &problem = answer->problem) {
        if (problem->type == ProblemType::Gap && !m_hasRewound)
            return rewind(*problem);
        return failWith(errorOf(*problem), std::chrono::seconds(problem->retryAfter.value_or(0)));
    }
    const bool isGood = m_clock->now().since(m_sentAt) < goodAnswer;
    ask([dispatch, receipt = answer->body](Spool &spool) { return spool.acknowledge(dispatch, receipt); },
        [this, isGood] {
            m_backoff.reset();
            m_sizeClass = isGood ? greatBatch : smallBatch;
            Q_EMIT delivered();
            cut();
        });
}

void Courier::rewind(const Problem &gap)
{
    m_hasRewound = true;
    ask([gap](Spool &spool) { return spool.rewind(gap); }, [this] { cut(); });
}

void Courier::askFeed()
{
    setState(CourierState::ReadingFeed);
    ask([](Spool &spool) { return spool.feedCursor(); },
        [this](const FeedCursor &cursor) { fetchFeed(cursor); });
}

void Courier::fetchFeed(const FeedCursor &cursor)
{
    const auto answer = m_transport->send(
        {"GET", "/v1/feed", "?after=" + QByteArray::number(qulonglong(cursor.position)), {}});
    whenDone(answer, this, [this](const Result<Answer> &answered) {
        const auto page = bodyOf(answered);
        if (!page)
            return failWith(page.error());
        takeFeed(*page);
    });
}

void Courier::takeFeed(const QByteArray &page)
{
    ask([page](Spool &spool) { return spool.takePage(page); },
        [this](const FeedStep &step) {
            if (step.answers > 0)
                Q_EMIT answered();
            if (step.isAtEnd)
                succeed();
            else
                askFeed();
        });
}

void Courier::succeed()
{
    const auto now = m_clock->now();
    ask([now](Spool &spool) { return spool.noteExchange(now); },
        [this, now] {
            m_lastSuccess = now;
            m_lastError.reset();
            m_backoff.reset();
            rest();
        });
}

void Courier::failWith(const Error &error, std::chrono::seconds atLeast)
{
    m_lastError = error;
    m_sizeClass = smallBatch;
    const std::chrono::milliseconds asked = std::min(atLeast, longestRetryAfter);
    m_nextAttempt = m_clock->now().plus(std::max(asked, m_backoff.next(m_random.generateDouble())));
    m_timer.start();
    setState(CourierState::Retrying);
}

void Courier::rest()
{
    m_nextAttempt = nextSending(m_clock->now(), m_random.generateDouble());
    setState(CourierState::Resting);
}

void Courier::setState(CourierState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace rp3
