// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/access.h"
#include "journal/act.h"
#include "storage/desk.h"
#include "storage/views.h"

namespace rp3 {

/// The longest text a field takes, in UTF-16 units: some twenty pages. Whatever is longer was pasted by
/// mistake, and the form says so.
inline constexpr qsizetype maximumTextLength = 50'000;

/// How `user` stands to a dossier in this state: assigned, or the one who took it in.
[[nodiscard]] Standing standingIn(const DossierState &state, const RecordId &user);

/// `Denied` if somebody with these roles, standing so, may not make one of the changes. Who and when beside a
/// coded fact belong to it; words of hers or about her are Story.
[[nodiscard]] Result<void> checkPermission(const Act &act, const Codes &roles, const Standing &standing);

/// What every change must keep to, wherever it stands: `Invalid` for a kind that does not live in a dossier
/// of this `home`, a text beyond `maximumTextLength`, a correction without a reason, or a record that is not
/// in effect in `state`.
[[nodiscard]] Result<void> checkChange(const RecordChange &change, Home home, const DossierState &state);

/// `Invalid` if the act breaks a rule: a step of status that is not allowed, a closing that is blocked or
/// proposed for a silence that is too short, a case made, renumbered (`Intake` makes cases) or assigned to
/// somebody (`CaseReaders`), a record taken away that is only corrected (`mayTakeAway`), a correction without
/// a reason, a text beyond `maximumTextLength`, a change of a record that is not in effect here, a record in
/// a dossier where its kind does not live, a piece of evidence opened, copied, destroyed or given away by one
/// person alone, a request about her data refused without a reason, a referral without her yes, a yes for a
/// child by nobody knows whom. `Denied` if a step or a ride needs the approval of somebody else.
[[nodiscard]] Result<void> checkRules(const Act &act, const OpenedDossier &dossier, const Codes &roles);

/// The same for the act that opens the dossier of `opening`: `Invalid` for a text that is too long, for a
/// record that does not live in a case, or for a service that the law forbids in it.
[[nodiscard]] Result<void> checkOpening(const Act &act, const Case &opening);

/// The steps that the case of this dossier may take next, for somebody with these roles.
[[nodiscard]] QList<NextStep> nextSteps(const OpenedDossier &dossier, const Case &record, const Codes &roles);

} // namespace rp3
