// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// A member of staff who may know nothing of this dossier (*konflik kepentingan*): not its content, not that
/// it exists, not that a count changed.
///
/// Stands on the dossier's room side, so it never leaves. An error is voided with a reason; what was known
/// meanwhile stays known. Source: domain catalogue B15, rule `conflict_rule`.
struct Conflict {
    RecordId id;
    Code reason;
    Day notedOn;
    RecordId staffMember; ///< who is kept out

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

consteval auto fields(Type<Conflict>)
{
    return fieldTable(RecordKind::Conflict, "conflict", Home::Case, History::AppendOnly,
                      field(1, "reason", &Conflict::reason, Tier::Coded, codes::staffConflictReason),
                      field(2, "noted_on", &Conflict::notedOn, Tier::Coded),
                      field(3, "staff_member", &Conflict::staffMember, Tier::Story));
}

} // namespace rp3
