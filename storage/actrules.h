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

/// The record of a change as it will stand; a new one has no state yet.
template <Record R> [[nodiscard]] R recordAfter(const RecordChange &change, const DossierState &state)
{
    auto record = state.find<R>(change.record).value_or(R());
    for (const auto *values : {&change.coded, &change.identity, &change.story})
        applyValues(record, *values);
    return record;
}

/// How `user` stands to a dossier in this state: assigned, or the one who took it in.
[[nodiscard]] Standing standingIn(const DossierState &state, const RecordId &user);

/// `Denied` if somebody with these roles, standing so, may not make one of the changes. Who and when beside a
/// coded fact belong to it; words of hers or about her are Story. That she did not want to answer is no word,
/// but who may not read that of a record does not change it.
[[nodiscard]] Result<void> checkPermission(const Act &act, const Codes &roles, const Standing &standing);

/// `Denied` if the act takes back somebody's yes to a plan or a ride, and `user` may not (`approvalundo.h`).
[[nodiscard]] Result<void> checkApprovals(const Act &act, const DossierState &state, const RecordId &user);

/// What every change must keep to, wherever it stands: `Invalid` for a kind that does not live in a dossier
/// of this `home`, a text beyond `maximumTextLength`, a correction without a reason, or a record that is not
/// in effect in `state`.
[[nodiscard]] Result<void> checkChange(const RecordChange &change, Home home, const DossierState &state);

/// `Invalid` or `Denied` if the act breaks a rule: what every change must keep to (`checkChange`), a record
/// taken away that is only corrected (`mayTakeAway`), and what the rules of its kind say (`checkOfKind`).
[[nodiscard]] Result<void> checkRules(const Act &act, const OpenedDossier &dossier, const Codes &roles);

/// The same for the act that makes `opening` of what was `filed`; written down at the desk: of nothing.
/// `Invalid` for a text that is too long, for a record that does not live in a case, for a service that the
/// law forbids in it, for a yes that somebody said for her who is not named, or that is neither written nor
/// recorded, or if what is ours (`isForOthers`) is handed over.
[[nodiscard]] Result<void> checkOpening(const Act &act, const DossierState &filed, const Case &opening);

} // namespace rp3
