// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/base/clock.h"

#include <QDateTime>

namespace rp3 {

Instant SystemClock::now() const
{
    return Instant(QDateTime::currentMSecsSinceEpoch());
}

} // namespace rp3
