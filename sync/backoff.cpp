// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/backoff.h"

#include <QtGlobal>

#include <algorithm>

namespace rp3 {

std::chrono::milliseconds Backoff::next(double draw)
{
    Q_ASSERT(draw >= 0 && draw < 1);
    constexpr int enough = 20; // base × 2^20 is far beyond the cap: the shift never overflows
    const auto ceiling = std::min(cap, base * (std::int64_t(1) << std::min(m_failures, enough)));
    ++m_failures;
    return std::chrono::milliseconds(std::int64_t(double(ceiling.count()) * draw));
}

} // namespace rp3
