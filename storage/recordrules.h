// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/act.h"
#include "storage/desk.h"
#include "storage/views.h"

namespace rp3 {

/// What the rules of its kind have against a change in a case, at the door (`checkRules`). `Invalid`: a step
/// of status that is not allowed (taking back the last one is, `wayBack`), a closing that is blocked or
/// proposed for a silence that is too short, a case made, renumbered (`Intake` makes cases) or assigned to
/// somebody (`CaseReaders`), a clock of the law ended without a reason, a service that the law forbids, a
/// referral or telling others without her yes, a ride or evidence against her no, a yes that is
/// neither written nor recorded, or said for a child by nobody
/// knows whom, an age that the date of birth contradicts, a piece of evidence opened, copied, destroyed or
/// given away by one person alone, a request about her data refused without a reason. `Denied` if a step or a
/// ride needs the approval of somebody else.
[[nodiscard]] Result<void> checkOfKind(const RecordChange &change, const OpenedDossier &dossier,
                                       const Codes &roles);

/// No service that a rule forbids in this case. One that was begun before it was known what the case is can
/// still be ended: only choosing it is refused.
[[nodiscard]] Result<void> checkService(const RecordChange &change, const Case &record,
                                        const DossierState &state);

/// Whoever says yes for her is named, and it is said how a yes is kept. One of before that does not say it
/// can still be corrected in other things, and decided about.
[[nodiscard]] Result<void> checkConsent(const RecordChange &change, const DossierState &state);

/// The steps that the case of this dossier may take next, for somebody with these roles.
[[nodiscard]] QList<NextStep> nextSteps(const OpenedDossier &dossier, const Case &record, const Codes &roles);

} // namespace rp3
