// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/referralconsent.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"

namespace rp3 {

namespace {

bool isDutyByLaw(const Service &service, const Codes &caseFlags)
{
    return caseFlags.contains(code::caseFlag::tpks)
        && (service.providerKind == code::organisationKind::upt
            || service.providerKind == code::organisationKind::polisi_ppa);
}

} // namespace

const LegalRule *consentRefusal(const Service &service, const Codes &caseFlags)
{
    const bool isReferral = service.kind == code::referralKind::rujukan;
    if (!isReferral || !service.consent.isNull() || isDutyByLaw(service, caseFlags))
        return nullptr;
    return &legal::referralConsent;
}

} // namespace rp3
