// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskfiling.h"

#include <QThread>

namespace rp3 {

KioskFiling::KioskFiling(QString folder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(&clock)
{
}

KioskFiling::~KioskFiling()
{
    if (m_thread)
        m_thread->wait(); // What she sent is stored, also if the window goes first.
}

void KioskFiling::start(const PublishedKeys &keys, const FiledComplaint &filed,
                        const std::shared_ptr<const crypto::ReceiptCode> &receipt)
{
    Q_ASSERT(!isRunning());
    m_thread.reset(QThread::create([this, keys, filed, receipt] {
        m_outcome = FilingDrop(m_folder, *m_clock).file(keys, filed, *receipt);
    }));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread.release()->deleteLater();
        Q_EMIT finished();
    });
    m_thread->start();
}

} // namespace rp3
