// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>

namespace rp3 {

/// The one thread on which a vault is opened, used and closed. Tasks run there one after the other, in the
/// order of `run`. Not a QThreadPool: waiting for a future there would run its task on the waiting thread.
class DatabaseThread final {
public:
    DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;
    ~DatabaseThread(); ///< As `finish`.

    /// Runs `task` on the thread; it returns a `Result`. Everything it uses must live until `finish`. A task
    /// whose future was cancelled before its turn is left out; after `finish` the answer is `Locked`. From
    /// any thread.
    template <std::invocable Task> [[nodiscard]] auto run(Task task) -> QFuture<std::invoke_result_t<Task &>>
    {
        using Outcome = std::invoke_result_t<Task &>;
        QPromise<Outcome> promise;
        promise.start(); // before anybody holds the future: waiting for one that is not started does not wait
        auto future = promise.future();
        if (m_isFinished) {
            promise.addResult(Outcome(fail(ErrorKind::Locked, QStringLiteral("database thread"))));
            promise.finish();
            return future;
        }
        post([promise = std::move(promise), task = std::move(task)]() mutable {
            if (!promise.isCanceled())
                promise.addResult(task());
            promise.finish();
        });
        return future;
    }

    /// Runs `call` on the thread about `delay` from now; not at all if the thread ends before.
    void runLater(std::chrono::milliseconds delay, std::function<void()> call);

    /// Runs `call` on the thread each time when it had nothing to do for `quiet` since a task. To be said
    /// before the first task.
    void whenIdle(std::chrono::milliseconds quiet, std::function<void()> call);

    /// Waits until every task has run, then runs `last` there, such as closing the vault, and ends the
    /// thread. For the thread that made this; the second time it does nothing.
    void finish(const std::function<void()> &last = {});

private:
    template <typename Call> void post(Call call)
    {
        QMetaObject::invokeMethod(
            &m_worker,
            [this, call = std::move(call)]() mutable {
                call();
                if (m_idle.interval() > 0)
                    m_idle.start();
            },
            Qt::QueuedConnection);
    }

    QThread m_thread;
    QObject m_worker; ///< Receives the calls, in the thread.
    QTimer m_idle{&m_worker}; ///< Runs there, too. Without an interval: nobody wants to know.
    std::atomic<bool> m_isFinished = false;
};

} // namespace rp3
