// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/duties.h"

#include "domain/rules/clockduties.h"
#include "domain/rules/consentduties.h"
#include "domain/rules/contact.h"
#include "domain/rules/dateduties.h"
#include "domain/rules/legal.h"
#include "domain/rules/pathduties.h"
#include "domain/rules/proposedflags.h"
#include "domain/rules/riskreview.h"
#include "domain/rules/serviceprogress.h"

#include <algorithm>

namespace rp3 {

namespace {

/// What is due for the case as a whole, on no day.
QList<Duty> undatedDuties(const CaseFacts &facts)
{
    QList<Duty> duties;
    if (!isWorkedOn(facts))
        return duties;
    if (const Codes flags = undecidedFlags(facts); !flags.isEmpty())
        duties.append(dutyOn({}, DutyKind::CheckKind, facts.theCase.id, gravestRule(flags)));
    if (needsReceiver(facts.theCase, facts.services)) {
        const LegalRule *rule = isForOthers(facts.theCase.authority) ? &legal::outOfScopeAccept : nullptr;
        duties.append(dutyOn({}, DutyKind::FindReceiver, facts.theCase.id, rule));
    }
    for (const RecordId &reported : facts.namesakes)
        duties.append(dutyOn({}, DutyKind::CheckNamesake, reported, &legal::conflictRule));
    if (!facts.isAccompanied)
        duties.append(dutyOn({}, DutyKind::HandOver, facts.theCase.id));
    return duties;
}

} // namespace

QList<Duty> dutiesOf(const CaseFacts &facts, const RoomTime &time)
{
    const bool highRisk = isHighRisk(riskOf(facts));
    QList<Duty> duties = clockDuties(facts, time) + consentDuties(facts, time) + dateDuties(facts, time)
        + pathDuties(facts) + undatedDuties(facts);
    const bool mayCall = !callRefusal(facts, time);
    for (Duty &duty : duties) {
        duty = judged(duty, highRisk, time);
        duty.mayNotCall = !mayCall && isAskedOfHer(duty.kind);
    }
    std::sort(duties.begin(), duties.end(),
              [&](const Duty &a, const Duty &b) { return isMoreUrgent(a, b, time); });
    return duties;
}

} // namespace rp3
