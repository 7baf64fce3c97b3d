// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databasethread.h"

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

void DatabaseThread::whenIdle(std::chrono::milliseconds quiet, std::function<void()> call)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(quiet);
    QObject::connect(&m_idle, &QTimer::timeout, &m_worker, std::move(call));
}

void DatabaseThread::finish(const std::function<void()> &last)
{
    if (m_isFinished.exchange(true))
        return;
    post([this, &last] {
        if (last)
            last();
        m_idle.setInterval(0);
        m_idle.stop();
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace rp3
