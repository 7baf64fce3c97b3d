// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// One meeting in which somebody stood by her (*sesi pendampingan*). Source: domain catalogue B8.
struct Session {
    RecordId id;
    Day heldOn;
    Code kind;
    Code place;
    Code attendance;
    Count minutes; ///< how long it took
    Count conditionBefore; ///< 0–10 in her own judgement, optional
    Count conditionAfter;
    Flag readBack; ///< the summary was read back to her
    Day nextOn; ///< the date promised for the next step
    Instant startedAt;
    References staff; ///< who stood by her
    QString purpose;
    QString summary;
    QString outcome;
    QString nextStep;
    QString privateNote; ///< the officer's own note, in no letter and no export
    Codes companionRole; ///< as whom somebody stood by her, UU 12/2022 Ps. 26
    RecordId trip; ///< how she came and went
    References goals; ///< of the plan, which it brought on
    References documents; ///< papers among the evidence that belong to it
    FieldNumbers declined; ///< what she did not want to say

    friend bool operator==(const Session &, const Session &) = default;
};

consteval auto fields(Type<Session>)
{
    return fieldTable(RecordKind::Session, "session", Home::Case, History::Editable,
                      field(1, "held_on", &Session::heldOn, Tier::Coded),
                      field(2, "kind", &Session::kind, Tier::Coded, codes::sessionKind),
                      field(3, "place", &Session::place, Tier::Coded, codes::sessionPlace),
                      field(4, "attendance", &Session::attendance, Tier::Coded, codes::attendance),
                      field(5, "minutes", &Session::minutes, Tier::Coded),
                      field(6, "condition_before", &Session::conditionBefore, Tier::Coded),
                      field(7, "condition_after", &Session::conditionAfter, Tier::Coded),
                      field(8, "read_back", &Session::readBack, Tier::Coded),
                      field(9, "next_on", &Session::nextOn, Tier::Coded),
                      field(10, "started_at", &Session::startedAt, Tier::Story),
                      field(11, "staff", &Session::staff, Tier::Story),
                      field(12, "purpose", &Session::purpose, Tier::Story),
                      field(13, "summary", &Session::summary, Tier::Story),
                      field(14, "outcome", &Session::outcome, Tier::Story),
                      field(15, "next_step", &Session::nextStep, Tier::Story),
                      field(16, "private_note", &Session::privateNote, Tier::Story),
                      field(17, "companion_role", &Session::companionRole, Tier::Coded, codes::staffRole),
                      field(18, "trip", &Session::trip, Tier::Coded),
                      field(19, "goals", &Session::goals, Tier::Coded),
                      field(20, "documents", &Session::documents, Tier::Coded),
                      field(declinedField, "declined", &Session::declined, Tier::Story));
}

} // namespace rp3
