// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/serviceprogress.h"

#include "domain/codes/codevalues.h"

#include <algorithm>

namespace rp3 {

namespace {

using namespace code::referralOutcome;

/// Whether somebody else said yes to it, or has begun.
bool isAccepted(const Service &service)
{
    return !service.acceptedOn.isNull() || !service.firstServedOn.isNull() || service.outcome == diterima
        || service.outcome == dilayani;
}

/// Whether its outcome says that nothing comes of it.
bool isInVain(const Service &service)
{
    const Code outcome = service.outcome;
    return outcome == sudah || outcome == tidak_relevan || outcome == ditolak_korban || outcome == tidak_ada
        || outcome == ditolak_lembaga || outcome == gagal;
}

bool isTransfer(const Service &service)
{
    return service.kind == code::referralKind::pelimpahan;
}

bool isToAnAuthority(const Service &service)
{
    const Code provider = service.providerKind;
    return service.kind == code::referralKind::rujukan
        && (provider == code::organisationKind::upt || provider == code::organisationKind::dinas
            || provider == code::organisationKind::disnaker);
}

} // namespace

bool isOver(const Service &service)
{
    return !service.closedOn.isNull() || isInVain(service);
}

bool isAwaited(const Service &service)
{
    return service.kind != code::referralKind::langsung && !isOver(service) && !isAccepted(service);
}

bool isTakenOver(const QList<Service> &services)
{
    return std::ranges::any_of(services, [](const Service &service) {
        return isTransfer(service) && isAccepted(service) && !isInVain(service);
    });
}

bool isForOthers(Code authority)
{
    return !authority.isEmpty() && authority != code::authority::rp3
        && authority != code::authority::tidak_tahu;
}

bool needsReceiver(const Case &theCase, const QList<Service> &services)
{
    const bool isLetGo = theCase.status == code::caseStatus::dilimpahkan;
    const auto isAsked = [&](const Service &service) {
        const bool hasReceiver = isTransfer(service) || (!isLetGo && isToAnAuthority(service));
        return hasReceiver && !isInVain(service);
    };
    return (isLetGo || isForOthers(theCase.authority)) && std::ranges::none_of(services, isAsked);
}

} // namespace rp3
