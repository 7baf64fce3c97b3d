// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codes.h"
#include "domain/rules/legalrule.h"

namespace rp3 {

/// The rule that forbids this service (`codes::service`) in a case with these flags (`codes::caseFlag`) and
/// this risk (`codes::riskLevel`); null if none does.
///
/// Mediation (`ItemFlag::BlockedForTpks`) is refused for sexual violence, because the law knows no settlement
/// outside court (UU 12/2022 Ps. 23, `legal::tpksNoSettlement`; its exception, an offender who is a child, is
/// a court's to make), and while the risk is high (`legal::mediationBlock`), because nobody who is afraid can
/// agree freely.
[[nodiscard]] const LegalRule *mediationRefusal(Code service, const Codes &caseFlags, Code risk);

} // namespace rp3
