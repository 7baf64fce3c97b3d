// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/datarequestclock.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"

namespace rp3 {

const LegalClock *dataRequestRule(Code kind)
{
    using namespace code::dataRequest;
    if (kind == akses || kind == salinan)
        return &legal::pdpAccess;
    if (kind == perbaikan)
        return &legal::pdpCorrection;
    if (kind == tarik)
        return &legal::pdpWithdraw;
    if (kind == batasi || kind == keberatan)
        return &legal::pdpLimit;
    return nullptr;
}

std::optional<Countdown> dataRequestClock(Code kind, Instant receivedAt)
{
    const LegalClock *rule = dataRequestRule(kind);
    return rule ? std::optional(Countdown(*rule, receivedAt)) : std::nullopt;
}

bool isOpen(const DataRequest &request)
{
    const bool refused = request.granted == false && !request.decidedOn.isNull();
    return request.doneOn.isNull() && !refused;
}

bool isRefusedWithoutReason(const DataRequest &request)
{
    return !request.granted.value_or(true) && request.reason.trimmed().isEmpty();
}

} // namespace rp3
