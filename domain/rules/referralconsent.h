// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldvalues.h"
#include "domain/records/consent.h"
#include "domain/records/service.h"
#include "domain/rules/legalrule.h"

#include <QList>

namespace rp3 {

/// The rule that forbids this service in a case with these flags (`codes::caseFlag`) without her consent to
/// it; null if it may be written. `standing`: her consents in the case that nothing took back.
///
/// What shows somebody outside that there is a case (`needsHerYes`) names her yes to it unless the law itself
/// asks for it (`legal::referralConsent`, `basisThatFollows`): no judgement of ours stands for her yes.
[[nodiscard]] const LegalRule *consentRefusal(const Service &service, const Codes &caseFlags,
                                              const QList<Consent> &standing);

/// Whether these answers of a service are among those that `consentRefusal` reads. If none is, a referral
/// goes on as it was begun, also after she took her yes back: somebody must write how it ended.
[[nodiscard]] bool isReferralChosen(const FieldValues &changed);

} // namespace rp3
