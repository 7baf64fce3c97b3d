// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/staffmember.h"
#include "journal/act.h"
#include "journal/fold.h"

namespace rp3 {

/// Whether `by` may do `act` in the dossier of the post or of the room (`home`), which stands as in `state`.
///
/// `Denied` if her roles do not let her (domain/rules/postaccess.h). `Invalid` if a rule is broken: those of
/// `checkChange`, a number below nothing, a year or an answer out of its range, a day of feedback that is not
/// the first of its month, a member of staff whose name or keys are touched, the code of the room.
[[nodiscard]] Result<void> checkPostAct(const Act &act, Home home, const DossierState &state,
                                        const StaffMember &by);

} // namespace rp3
