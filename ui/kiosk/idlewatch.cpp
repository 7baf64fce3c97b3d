// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/idlewatch.h"

namespace rp3 {

IdleWatch::IdleWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(&clock)
    , m_last(clock.now())
{
}

void IdleWatch::touch()
{
    m_last = m_clock->now();
    m_expired = false;
    if (std::exchange(m_asking, false))
        Q_EMIT returned();
}

void IdleWatch::check()
{
    if (m_expired)
        return;
    const auto now = m_clock->now();
    // A clock that was set back must not keep her words on the screen for hours.
    if (now < m_last)
        m_last = now;
    const auto idle = now.since(m_last);
    if (idle >= wipesAfter) {
        m_expired = true;
        m_asking = false;
        Q_EMIT expired();
    } else if (idle >= asksAfter) {
        m_asking = true;
        Q_EMIT asked(int(std::chrono::ceil<std::chrono::seconds>(wipesAfter - idle).count()));
    }
}

} // namespace rp3
