// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/staffmember.h"
#include "domain/rules/casefacts.h"
#include "journal/fold.h"
#include "storage/views.h"

namespace rp3 {

struct OpenedDossier;

/// What is recorded about the case of a dossier, for the rules over a whole case. `record`: the case as it
/// is, or as an act is about to make it.
[[nodiscard]] CaseFacts caseFactsOf(const DossierId &dossier, const DossierState &state, const Case &record);

/// The same with what else is due hangs on: how the case came to be as it is, and who of `staff` works here.
[[nodiscard]] CaseFacts caseFactsOf(const DossierId &dossier, const OpenedDossier &opened, const Case &record,
                                    const QList<StaffMember> &staff);

/// The same for a case that somebody looks at, as far as she may read it.
[[nodiscard]] CaseFacts caseFactsOf(const CaseView &view);

/// The same once she has written one record as in `values`, those that were emptied null.
[[nodiscard]] CaseFacts caseFactsAfter(const CaseView &view, RecordKind kind, const RecordId &record,
                                       const FieldValues &values);

/// What a filing tells, before it is a case.
[[nodiscard]] CaseFacts caseFactsOf(const InboxItem &item);

} // namespace rp3
