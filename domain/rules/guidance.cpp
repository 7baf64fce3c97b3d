// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/guidance.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"

#include <algorithm>

namespace rp3 {

namespace {

bool isOneOf(const LegalRule *rule, std::initializer_list<const LegalRule *> rules)
{
    return std::ranges::find(rules, rule) != rules.end();
}

bool followsFromFlags(const LegalRule *rule, const Codes &flags)
{
    using namespace code::caseFlag;
    return (flags.contains(tpks)
            && isOneOf(rule,
                       {&legal::tpksNoSettlement, &legal::tpksRights, &legal::tpksOnePlusOne,
                        &legal::tpksPoliceRoom, &legal::tpksRestriction, &legal::restitutionContents,
                        &legal::victimFund}))
        || (flags.contains(kdrt) && isOneOf(rule, {&legal::kdrtFormsRights, &legal::kdrtDutyHelp}))
        || (flags.contains(tppo) && rule == &legal::tppoScreen);
}

bool followsFromWork(const LegalRule *rule, const Codes &breached)
{
    using namespace code::labourRight;
    return (breached.contains(haid) && rule == &legal::menstrualLeave)
        || (breached.contains(melahirkan) && rule == &legal::maternity36)
        || (breached.contains(gugur) && rule == &legal::miscarriageLeave)
        || (breached.contains(menyusui) && rule == &legal::breastfeeding)
        || (breached.contains(malam) && rule == &legal::nightWork)
        || ((breached.contains(phk_hamil) || breached.contains(phk_lapor)) && rule == &legal::dismissalBan);
}

} // namespace

QList<const LegalRule *> guidanceFor(const GuidanceFacts &facts)
{
    QList<const LegalRule *> found;
    for (const LegalRule *rule : legal::all) {
        const bool isOfCompany = facts.isEmployerKnown && rule == &legal::satgasFormation;
        if (isOfCompany || followsFromFlags(rule, facts.flags) || followsFromWork(rule, facts.labourRights))
            found.append(rule);
    }
    return found;
}

} // namespace rp3
