// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/referralconsent.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/consentanswer.h"
#include "domain/rules/legal.h"

#include <algorithm>
#include <array>

namespace rp3 {

namespace {

bool isDutyByLaw(const Service &service, const Codes &caseFlags)
{
    return caseFlags.contains(code::caseFlag::tpks)
        && (service.providerKind == code::organisationKind::upt
            || service.providerKind == code::organisationKind::polisi_ppa);
}

/// Whether she agreed to this referral by this consent.
bool allows(const Consent &consent, const Service &referral)
{
    const bool isOver = !consent.expiresOn.isNull()
        && (referral.requestedOn.isNull() || referral.requestedOn > consent.expiresOn);
    return isYes(consent) && consent.scope == code::consentScope::rujuk && !isOver
        && mayBeSameProvider(consent.provider, referral.provider);
}

} // namespace

const LegalRule *consentRefusal(const Service &service, const Codes &caseFlags,
                                const QList<Consent> &standing)
{
    const bool isReferral = service.kind == code::referralKind::rujukan;
    if (!isReferral || isDutyByLaw(service, caseFlags))
        return nullptr;
    const auto named = std::ranges::find(standing, service.consent, &Consent::id);
    const bool isAgreed = named != standing.end() && allows(*named, service);
    return isAgreed ? nullptr : &legal::referralConsent;
}

bool isReferralChosen(const FieldValues &changed)
{
    static constexpr std::array read{numberOf(&Service::kind), numberOf(&Service::providerKind),
                                     numberOf(&Service::requestedOn), numberOf(&Service::consent),
                                     numberOf(&Service::provider)};
    return std::ranges::any_of(read, [&](int field) { return changed.contains(field); });
}

} // namespace rp3
