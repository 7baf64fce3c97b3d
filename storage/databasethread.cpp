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
    finish([] {});
}

} // namespace rp3
