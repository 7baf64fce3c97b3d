// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace rp3 {

/// Calls `receive(result)` on the thread of `receiver` once `future` has its result. If the receiver is gone
/// by then, nothing happens. (`QFuture::then` with a context that died aborts in Qt 6.4.)
template <typename T, typename Receive> void whenDone(QFuture<T> future, QObject *receiver, Receive receive)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver,
                     [watcher, receive = std::move(receive)]() mutable {
                         watcher->deleteLater();
                         auto finished = watcher->future();
                         if (finished.isResultReadyAt(0))
                             receive(finished.takeResult());
                     });
    watcher->setFuture(std::move(future));
}

} // namespace rp3
