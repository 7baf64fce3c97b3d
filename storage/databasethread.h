// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>

namespace rp3 {

/// One thread that carries out tasks in the order they were given: the database's. Whoever gives them may
/// wait for their futures in an event loop (`whenDone`), never by blocking.
///
/// Not a QThreadPool: waiting for one of its tasks runs that task on the thread that waits.
class DatabaseThread final {
public:
    DatabaseThread();
    DatabaseThread(const DatabaseThread &) = delete;
    DatabaseThread &operator=(const DatabaseThread &) = delete;

    /// Carries out what was given, then ends.
    ~DatabaseThread();

    template <typename Work> [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using Outcome = std::invoke_result_t<Work>;
        // A posted call must be copyable; promises and secrets are not.
        auto task = std::make_shared<Task<Work, Outcome>>(std::move(work));
        task->promise.start(); // Before the future is handed out: one that has not started does not wait.
        auto future = task->promise.future();
        QMetaObject::invokeMethod(
            &m_worker,
            [task] {
                task->promise.addResult(task->work());
                task->promise.finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    /// Carries out what was given, `last` after it, and ends. Blocks. Nothing may be given afterwards.
    template <typename Last> void finish(Last last)
    {
        if (!m_thread.isRunning())
            return;
        QMetaObject::invokeMethod(&m_worker, std::move(last), Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

private:
    template <typename Work, typename Outcome> struct Task {
        explicit Task(Work given)
            : work(std::move(given))
        {
        }

        Work work;
        QPromise<Outcome> promise;
    };

    QThread m_thread;
    QObject m_worker; ///< Lives on the thread; calls are posted to it.
};

} // namespace rp3
