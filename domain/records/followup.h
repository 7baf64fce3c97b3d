// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// A look at how she is, planned or done (*tindak lanjut*). Retaliation at work is asked at 7, 30 and 90
/// days. Source: domain catalogue B12.
struct FollowUp {
    RecordId id;
    Code kind;
    Day dueOn;
    Day doneOn;
    Code method;
    Code contactResult;
    Codes retaliation;
    Flag safetyChanged;
    Day nextOn;
    QString note;
    RecordId doneBy; ///< staff
    FieldNumbers declined; ///< what she did not want to say

    friend bool operator==(const FollowUp &, const FollowUp &) = default;
};

consteval auto fields(Type<FollowUp>)
{
    return fieldTable(RecordKind::FollowUp, "follow_up", Home::Case, History::Editable,
                      field(1, "kind", &FollowUp::kind, Tier::Coded, codes::followUpKind),
                      field(2, "due_on", &FollowUp::dueOn, Tier::Coded),
                      field(3, "done_on", &FollowUp::doneOn, Tier::Coded),
                      field(4, "method", &FollowUp::method, Tier::Coded, codes::channel),
                      field(5, "contact_result", &FollowUp::contactResult, Tier::Coded, codes::contactResult),
                      field(6, "retaliation", &FollowUp::retaliation, Tier::Coded, codes::retaliation),
                      field(7, "safety_changed", &FollowUp::safetyChanged, Tier::Coded),
                      field(8, "next_on", &FollowUp::nextOn, Tier::Coded),
                      field(9, "note", &FollowUp::note, Tier::Story),
                      field(10, "done_by", &FollowUp::doneBy, Tier::Story),
                      field(declinedField, "declined", &FollowUp::declined, Tier::Story));
}

} // namespace rp3
