// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"
#include "domain/rules/legalrule.h"

namespace rp3 {

/// The flags (`codes::caseFlag`) that what she told points to. Clocks, protection and the ban on mediation
/// hang on them, so that nobody may forget one. It is no finding: people decide, and whatever they set stays.
[[nodiscard]] Codes proposedFlags(const CaseFacts &facts);

/// Those of them that nobody has decided about: neither set nor ruled out (`Case::flagsRuledOut`).
[[nodiscard]] Codes undecidedFlags(const CaseFacts &facts);

/// Why it matters most whether one of these flags applies; null: no rule says so.
[[nodiscard]] const LegalRule *gravestRule(const Codes &flags);

} // namespace rp3
