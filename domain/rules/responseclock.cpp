// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/responseclock.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"

namespace rp3 {

const LegalClock &responseRule(Code risk)
{
    if (risk == code::riskLevel::rendah)
        return legal::riskLow;
    if (risk == code::riskLevel::sedang || risk == code::riskLevel::tidak_tahu || risk.isEmpty())
        return legal::riskMedium;
    return legal::riskHigh;
}

Countdown responseClock(Code risk, Instant receivedAt)
{
    return {responseRule(risk), receivedAt};
}

} // namespace rp3
