// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/service.h"
#include "domain/rules/legalrule.h"

namespace rp3 {

/// The rule that forbids this service in a case with these flags (`codes::caseFlag`) without her consent to
/// it; null if it may be written.
///
/// A referral (*rujukan*) shows somebody outside that there is a case, so it names the consent she gave for
/// that provider (`legal::referralConsent`). The law itself asks for one thing: that sexual violence is told
/// to the unit or to the police (UU 12/2022 Ps. 41).
[[nodiscard]] const LegalRule *consentRefusal(const Service &service, const Codes &caseFlags);

} // namespace rp3
