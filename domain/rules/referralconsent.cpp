// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/referralconsent.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"
#include "domain/rules/sharingbasis.h"

#include <algorithm>
#include <array>

namespace rp3 {

const LegalRule *consentRefusal(const Service &service, const Codes &caseFlags,
                                const QList<Consent> &standing)
{
    const bool isAllowed = !needsHerYes(service) || !basisThatFollows(service, caseFlags, standing).isEmpty();
    return isAllowed ? nullptr : &legal::referralConsent;
}

bool isReferralChosen(const FieldValues &changed)
{
    static constexpr std::array read{numberOf(&Service::kind),        numberOf(&Service::providerKind),
                                     numberOf(&Service::requestedOn), numberOf(&Service::consent),
                                     numberOf(&Service::provider),    numberOf(&Service::sharedFields)};
    return std::ranges::any_of(read, [&](int field) { return changed.contains(field); });
}

} // namespace rp3
