// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/staffmember.h"
#include "domain/rules/casefacts.h"
#include "journal/fold.h"

namespace rp3 {

/// What is recorded about the case of a dossier, for the rules over a whole case. `record`: the case as it
/// is, or as an act is about to make it.
[[nodiscard]] CaseFacts caseFactsOf(const DossierId &dossier, const DossierState &state, const Case &record);

/// Whether the lead companion of the case is one of `staff` who works here.
[[nodiscard]] bool isAccompanied(const Case &record, const QList<StaffMember> &staff);

} // namespace rp3
