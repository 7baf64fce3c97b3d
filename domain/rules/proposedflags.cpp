// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/proposedflags.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/declined.h"
#include "domain/rules/legal.h"
#include "domain/rules/triage.h"
#include "domain/rules/underage.h"

#include <algorithm>

namespace rp3 {

namespace {

/// Whether the answer names anything: not only that she does not know, or did not want to say.
bool namesOne(const Codes &answer)
{
    return !std::ranges::all_of(answer, isNoAnswer);
}

/// The behaviours that the list has are all sexual; "other" names none of them.
bool namesBehaviour(Codes behaviours)
{
    behaviours.remove(code::behaviour::lainnya);
    return namesOne(behaviours);
}

/// UU 12/2022 Ps. 4 as it is asked for, or one of the other lists that say the same.
bool isSexual(const Incident &incident)
{
    using namespace code::gbvimsType;
    const Code type = incident.gbvimsType;
    return incident.violenceForms.contains(code::violenceForm::seksual)
        || incident.kdrtForms.contains(code::kdrtForm::seksual) || namesOne(incident.tpksKinds)
        || namesOne(incident.otherTpksKinds) || namesBehaviour(incident.behaviours) || type == rape
        || type == sexual_assault || type == forced_marriage;
}

/// One of the four forms of UU 23/2004 Ps. 5.
bool isViolence(const Incident &incident)
{
    using namespace code::violenceForm;
    return std::ranges::any_of(std::initializer_list<Code>{fisik, psikis, seksual, penelantaran},
                               [&](Code form) { return incident.violenceForms.contains(form); });
}

bool isDomestic(const Incident &incident)
{
    return namesOne(incident.kdrtForms) || incident.otherTpksKinds.contains(code::tpksKindOther::kdrt_seks);
}

/// Exploitation is what people are trafficked for (UU 21/2007 Ps. 1): as with one of the signs, ask further.
/// The screen (`legal::tppoScreen`) asks for means: one is enough to propose it, and none of them finds it.
bool mayBeTrafficking(const Incident &incident)
{
    using namespace code::violenceForm;
    return incident.violenceForms.contains(trafficking) || incident.violenceForms.contains(eksploitasi)
        || namesOne(incident.traffickingForms) || namesOne(incident.traffickingSigns)
        || incident.otherTpksKinds.contains(code::tpksKindOther::tppo_seks);
}

bool isElectronic(const Incident &incident)
{
    return incident.tpksKinds.contains(code::tpksKind::elektronik)
        || incident.behaviours.contains(code::behaviour::pesan)
        || incident.behaviours.contains(code::behaviour::sebar);
}

bool isChildConcerned(const Person &person)
{
    return (isSurvivor(person) && isUnder18(person)) || person.role == code::caseRole::anak_terdampak;
}

/// Others of her family may live apart from her: whether that is her household is for people to say.
bool isSpouse(const ReportedPerson &reported)
{
    return reported.relation == code::relation::suami_istri;
}

/// Every risk (`codes::riskFlag`) that she ever said yes to.
Codes risksIn(const CaseFacts &facts)
{
    Codes risks;
    for (const RiskAssessment &assessment : facts.assessments)
        risks = risks.with(assessment.flags);
    for (const Complaint &complaint : facts.complaints)
        risks = risks.with(triageOf(complaint).flags);
    return risks;
}

} // namespace

Codes proposedFlags(const CaseFacts &facts)
{
    using namespace code::caseFlag;
    Codes flags;
    const auto propose = [&](Code flag, bool isTold) {
        if (isTold)
            flags.insert(flag);
    };
    const bool isBySpouse = std::ranges::any_of(facts.reported, isSpouse);
    for (const Incident &incident : facts.incidents) {
        propose(tpks, isSexual(incident));
        propose(kdrt, isDomestic(incident) || (isBySpouse && isViolence(incident)));
        propose(tppo, mayBeTrafficking(incident));
        propose(labour_right, namesOne(incident.labourRights));
        propose(child, incident.otherTpksKinds.contains(code::tpksKindOther::anak));
        propose(kbgo, isElectronic(incident));
    }
    const Codes risks = risksIn(facts);
    propose(tpks, risks.contains(code::riskFlag::seks_72j));
    propose(tppo, risks.contains(code::riskFlag::sekap)); // Two signs of the screen in one answer.
    propose(child,
            risks.contains(code::riskFlag::anak) || std::ranges::any_of(facts.persons, isChildConcerned));
    propose(kbgo, risks.contains(code::riskFlag::sebar));
    propose(multi_victim, std::ranges::count_if(facts.persons, isSurvivor) > 1);
    return flags;
}

Codes undecidedFlags(const CaseFacts &facts)
{
    return proposedFlags(facts).without(facts.theCase.flags).without(facts.theCase.flagsRuledOut);
}

const LegalRule *gravestRule(const Codes &flags)
{
    using namespace code::caseFlag;
    if (flags.contains(tpks))
        return &legal::tpksReport3x24;
    if (flags.contains(tppo))
        return &legal::tppoScreen;
    return flags.contains(kdrt) ? &legal::kdrtFormsRights : nullptr;
}

} // namespace rp3
