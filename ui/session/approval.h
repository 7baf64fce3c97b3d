// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/act.h"
#include "storage/views.h"

namespace rp3 {

/// Whether somebody who coordinates cases must still say yes to it, and needs to say no more: a goal of the
/// plan, a ride on a day.
[[nodiscard]] bool waitsForApproval(const RecordState &record);

/// Her yes, today, to a record that waits for it.
[[nodiscard]] Act approvalOf(const CaseView &view, const RecordId &record, Day today);

/// Whether this person gave it that yes and may take it back in one press: the thing did not go on.
[[nodiscard]] bool mayTakeApprovalBack(const CaseView &view, const RecordId &record);

/// Takes her yes back.
[[nodiscard]] Act takenBackApproval(const CaseView &view, const RecordId &record);

/// The answers of a form, with her name where they say yes to a ride (`needsApproval`) and she may: who
/// writes that it is booked has approved it. `before`: the record as it stands; empty: a new one.
[[nodiscard]] FieldValues signedByApprover(RecordKind kind, const FieldValues &before, FieldValues answers,
                                           const CaseView &view);

} // namespace rp3
