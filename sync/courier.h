// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/clock.h"
#include "storage/store.h"
#include "sync/backoff.h"
#include "sync/enrolment.h"
#include "sync/sendwindow.h"
#include "sync/spool.h"
#include "sync/transport.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

namespace rp3 {

/// What the courier is doing.
enum class CourierState {
    NotEnrolled, ///< The province does not know this PC: nothing is sent, nothing is asked.
    Resting, ///< Waits for the next window.
    Cutting, ///< Chooses what may leave.
    Sending, ///< A batch is on its way.
    ReadingFeed, ///< Asks what the province has to say.
    Retrying, ///< Something failed; it tries again by itself.
};

/// Carries what may leave the room to the province, and brings back what the province says. It sends in fixed
/// windows (sendwindow.h), whatever happens in the room, and when a person presses "send now"; never because
/// somebody wrote something. After a failure it tries again, for ever (backoff.h).
///
/// Lives on the GUI thread, and never waits: the vault answers from the thread of the database. To be
/// destroyed before the store.
class Courier final : public QObject {
    Q_OBJECT

public:
    /// `clock` must outlive it.
    Courier(Store &store, const Clock &clock, TransportMaker makeTransport, QObject *parent = nullptr);

    /// Begins to work: after unlock, and again after enrolment.
    void start();

    /// A person asks for it: sends now, unless it is being sent already.
    void sendNow();

    /// Looks at the clock; called every few seconds. A PC that slept or whose clock was set finds its way
    /// back.
    void tick();

    [[nodiscard]] CourierState state() const { return m_state; }

    /// When the room last heard all there is; null if never.
    [[nodiscard]] Instant lastSuccess() const { return m_lastSuccess; }

    /// When it sends next by itself; null if not enrolled or while it works.
    [[nodiscard]] Instant nextAttempt() const { return m_nextAttempt; }

    /// Why the last attempt failed; nothing after a success.
    [[nodiscard]] const std::optional<Error> &lastError() const { return m_lastError; }

Q_SIGNALS:
    /// State, times or error changed.
    void stateChanged();

    /// A batch arrived for good: the delivery rows changed.
    void delivered();

    /// The province answered about records of this room.
    void answered();

private:
    template <typename Work, typename Then> void ask(Work work, Then then);
    [[nodiscard]] bool isWorking() const;
    void becomeMember(std::optional<Membership> membership);
    void begin();
    void cut();
    void carry(const Dispatch &dispatch);
    void take(const Dispatch &dispatch, const Result<Answer> &answer);
    void rewind(const Problem &gap);
    void askFeed();
    void fetchFeed(const FeedCursor &cursor);
    void takeFeed(const QByteArray &page);
    void succeed();
    void failWith(const Error &error, std::chrono::seconds atLeast = {});
    void rest();
    void setState(CourierState state);

    Store *m_store;
    const Clock *m_clock;
    TransportMaker m_makeTransport;
    std::unique_ptr<Transport> m_transport;
    EnrolmentLetter m_letter;
    QRandomGenerator m_random = QRandomGenerator::securelySeeded();
    QTimer m_timer;
    Backoff m_backoff;
    CourierState m_state = CourierState::NotEnrolled;
    Instant m_lastSuccess;
    Instant m_nextAttempt;
    Instant m_sentAt;
    std::optional<Error> m_lastError;
    qsizetype m_sizeClass;
    bool m_isFirst = true; ///< Of this exchange: a batch goes even if it is empty.
    bool m_hasRewound = false; ///< In this exchange.
};

} // namespace rp3
