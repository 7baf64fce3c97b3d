// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// One woman's case (*kasus*), from acceptance to closing. Source: domain catalogue B2.
struct Case {
    RecordId id;
    Label number; ///< `RP3-JKT01-26-AK4T9-X`, made offline, without a sequence
    Day openedOn;
    Code status; ///< moves only as `rules/casestatus.h` allows
    Code risk; ///< set by the officer, never by a score
    Code authority;
    Codes flags; ///< which laws apply: sexual violence, household, trafficking, labour
    Code legalStage;
    Code mandatoryAction; ///< what ended the 3×24 h clock, UU 12/2022 Ps. 41
    Day mandatoryActionOn;
    Day nextOn; ///< the next date somebody promised her
    Day closedOn;
    QString riskReason; ///< why the officer chose another level than the flags propose
    RecordId leadCompanion; ///< staff
    RecordId coordinator; ///< staff
    Instant openedAt;
    Flag legalHold; ///< nothing of it may be destroyed
    Day policeReportOn;
    QString policeReportNo;
    QString mandatoryNote; ///< why the clock lapsed, or does not apply
    Codes flagsRuledOut; ///< what she told points to them, and somebody judged that they do not apply

    friend bool operator==(const Case &, const Case &) = default;
};

consteval auto fields(Type<Case>)
{
    return fieldTable(
        RecordKind::Case, "case", Home::Case, History::Editable,
        field(1, "number", &Case::number, Tier::Coded), field(2, "opened_on", &Case::openedOn, Tier::Coded),
        field(3, "status", &Case::status, Tier::Coded, codes::caseStatus, Merge::Steps),
        field(4, "risk", &Case::risk, Tier::Coded, codes::riskLevel),
        field(5, "authority", &Case::authority, Tier::Coded, codes::authority),
        field(6, "flags", &Case::flags, Tier::Coded, codes::caseFlag),
        field(7, "legal_stage", &Case::legalStage, Tier::Coded, codes::legalStage),
        field(8, "mandatory_action", &Case::mandatoryAction, Tier::Coded, codes::mandatoryClockAction),
        field(9, "mandatory_action_on", &Case::mandatoryActionOn, Tier::Coded),
        field(10, "next_on", &Case::nextOn, Tier::Coded),
        field(11, "closed_on", &Case::closedOn, Tier::Coded),
        field(12, "risk_reason", &Case::riskReason, Tier::Story),
        field(13, "lead_companion", &Case::leadCompanion, Tier::Story),
        field(14, "coordinator", &Case::coordinator, Tier::Story),
        field(15, "opened_at", &Case::openedAt, Tier::Story),
        field(16, "legal_hold", &Case::legalHold, Tier::Coded, Merge::YesWins),
        field(17, "police_report_on", &Case::policeReportOn, Tier::Coded),
        field(18, "police_report_no", &Case::policeReportNo, Tier::Story),
        field(19, "mandatory_note", &Case::mandatoryNote, Tier::Story),
        field(20, "flags_ruled_out", &Case::flagsRuledOut, Tier::Coded, codes::caseFlag));
}

} // namespace rp3
