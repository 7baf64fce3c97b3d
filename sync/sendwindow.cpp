// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/sendwindow.h"

#include <QtGlobal>

namespace rp3 {

Instant nextSending(Instant now, double draw, const SendWindows &windows)
{
    Q_ASSERT(!now.isNull() && draw >= 0 && draw < 1);
    Q_ASSERT(windows.spread <= windows.interval);
    const auto interval = windows.interval.count();
    const auto behind = now.msecsSinceEpoch() % interval;
    const auto opened = now.msecsSinceEpoch() - (behind < 0 ? behind + interval : behind);
    const auto jitter = std::int64_t(double(windows.spread.count()) * draw);
    return Instant(opened + interval + jitter);
}

} // namespace rp3
