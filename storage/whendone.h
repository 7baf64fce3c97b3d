// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QThread>

#include <type_traits>

namespace rp3 {

/// Calls `answer(Result<T>)` once, on the thread of `receiver`, when `future` has its result: never before
/// this returns, and not at all if `receiver` is gone by then or the future was cancelled.
///
/// Instead of `QFuture::then(receiver, …)`, which in Qt 6.4 aborts if the receiver was destroyed meanwhile.
/// Call it on the thread of `receiver`.
template <typename T, std::invocable<Result<T>> Answer>
void whenDone(const QFuture<Result<T>> &future, QObject *receiver, Answer answer)
{
    Q_ASSERT(receiver->thread() == QThread::currentThread());
    auto *watcher = new QFutureWatcher<Result<T>>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, answer = std::move(answer)]() mutable {
                         watcher->deleteLater();
                         auto done = watcher->future();
                         if (!done.isResultReadyAt(0))
                             return;
                         if constexpr (std::is_copy_constructible_v<Result<T>>)
                             answer(done.result());
                         else
                             answer(done.takeResult());
                     });
    watcher->setFuture(future);
}

} // namespace rp3
