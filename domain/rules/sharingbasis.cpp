// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/sharingbasis.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/consentanswer.h"
#include "domain/rules/referralconsent.h"

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

/// The scope (`codes::consentScope`) that is about this kind of provider, beside that of any referral.
Code scopeAbout(Code providerKind)
{
    if (providerKind == code::organisationKind::polisi_ppa)
        return code::consentScope::polisi;
    if (providerKind == code::organisationKind::perusahaan
        || providerKind == code::organisationKind::satgas_ppks)
        return code::consentScope::perusahaan;
    return providerKind == code::organisationKind::serikat ? Code(code::consentScope::serikat) : Code();
}

/// Whether she agreed to this service by this consent.
bool allows(const Consent &consent, const Service &service)
{
    const bool isAboutIt =
        consent.scope == code::consentScope::rujuk || consent.scope == scopeAbout(service.providerKind);
    const bool isOver = !consent.expiresOn.isNull()
        && (service.requestedOn.isNull() || service.requestedOn > consent.expiresOn);
    return isYes(consent) && isAboutIt && !isOver && mayBeSameProvider(consent.provider, service.provider);
}

bool isAgreed(const Service &service, const QList<Consent> &standing)
{
    const auto named = std::ranges::find(standing, service.consent, &Consent::id);
    return named != standing.end() && allows(*named, service);
}

} // namespace

bool needsHerYes(const Service &service)
{
    const Code scope = scopeAbout(service.providerKind);
    return service.kind == code::referralKind::rujukan || scope == code::consentScope::perusahaan
        || scope == code::consentScope::serikat;
}

bool isSharing(const Service &service)
{
    return needsHerYes(service) || !service.sharedFields.trimmed().isEmpty();
}

Code basisThatFollows(const Service &service, const Codes &caseFlags, const QList<Consent> &standing)
{
    if (isDutyByLaw(service, caseFlags))
        return code::processingBasis::legal_duty;
    return isAgreed(service, standing) ? Code(code::processingBasis::explicit_consent) : Code();
}

std::optional<BasisNeed> basisNeed(const Service &service, const Codes &caseFlags,
                                   const QList<Consent> &standing)
{
    if (!isSharing(service))
        return std::nullopt;
    const bool byConsent = service.basis == code::processingBasis::explicit_consent;
    if (byConsent && !isAgreed(service, standing))
        return BasisNeed::Consent;
    const Code follows = basisThatFollows(service, caseFlags, standing);
    if (service.basis.isEmpty() && follows.isEmpty())
        return BasisNeed::Basis;
    const bool isJudged = !service.basis.isEmpty() && !byConsent && service.basis != follows;
    return isJudged && service.reason.trimmed().isEmpty() ? std::optional(BasisNeed::Reason) : std::nullopt;
}

bool isSharingChosen(const FieldValues &changed)
{
    return isReferralChosen(changed) || changed.contains(numberOf(&Service::basis));
}

} // namespace rp3
