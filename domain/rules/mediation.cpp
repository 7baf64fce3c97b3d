// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/mediation.h"

#include "domain/codes/codelists.h"
#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"
#include "domain/rules/riskreview.h"

namespace rp3 {

const LegalRule *mediationRefusal(Code service, const Codes &caseFlags, Code risk)
{
    const CodeItem *item = codes::service.find(service);
    if (!item || !item->flags.testFlag(ItemFlag::BlockedForTpks))
        return nullptr;
    if (caseFlags.contains(code::caseFlag::tpks))
        return &legal::tpksNoSettlement;
    return isHighRisk(risk) ? &legal::mediationBlock : nullptr;
}

} // namespace rp3
