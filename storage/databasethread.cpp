// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasethread.h"

#include <QTimer>

namespace rp3 {

DatabaseThread::DatabaseThread()
{
    m_thread.setObjectName(QStringLiteral("database"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    finish();
}

void DatabaseThread::runLater(std::chrono::milliseconds delay, std::function<void()> call)
{
    QTimer::singleShot(delay, &m_worker, std::move(call));
}

void DatabaseThread::finish(const std::function<void()> &last)
{
    if (m_isFinished.exchange(true))
        return;
    post([this, &last] {
        if (last)
            last();
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace rp3
