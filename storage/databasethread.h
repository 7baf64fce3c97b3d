// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>

namespace rp3 {

class DatabaseThread final {
public:
    DatabaseThread()
    {
        m_worker.moveToThread(&m_thread);
        m_thread.start();
    }

    ~DatabaseThread()
    {
        finish([] {});
    }

    template <typename Work> [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work>>
    {
        using T = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        auto future = promise->future();
        auto shared = std::make_shared<Work>(std::move(work));
        QMetaObject::invokeMethod(
            &m_worker,
            [promise, shared] {
                promise->addResult((*shared)());
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    template <typename Last> void finish(Last last)
    {
        if (!m_thread.isRunning())
            return;
        QMetaObject::invokeMethod(
            &m_worker, [&] { last(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

private:
    QThread m_thread;
    QObject m_worker;
};

} // namespace rp3
