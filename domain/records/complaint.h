// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// What a worker or somebody for her reports (*pengaduan*): how it came in, what she wants, her words.
///
/// Source: Permen PPPA 2/2022, complaint sheet; domain catalogue B1.
struct Complaint {
    RecordId id;
    Day receivedOn; ///< the day it came in, the room's calendar
    Code channel;
    Code reporterRole;
    Code anonymity;
    Code companionPresent;
    Flag companionConsented; ///< she was asked alone whether the companion may stay
    Flag minorPresent;
    Codes accommodations;
    Codes wishes; ///< what she wants to happen
    Code priorReport; ///< where it was reported before
    Code safeNow; ///< T1: safe in this room now
    Code hurtNow; ///< T2: injured, needs a doctor now
    Code sexualWithinThreeDays; ///< T3: starts the 72 h health window
    Code thoughtsOfSelfHarm; ///< T4
    Code childInDanger; ///< T5
    Code reachableToday; ///< T6: the reported person can reach her today
    Code receipt; ///< whether she took her receipt code
    Code status;
    Instant receivedAt; ///< starts the legal clocks
    RecordId receivedBy; ///< staff; nobody for a kiosk filing
    QString narrative; ///< her own words, never edited
    QString officerSummary; ///< the same in neutral words
    QString previousResult; ///< what came of an earlier report
    QString language; ///< the one she tells it in
    Flag interpreterUsed; ///< never somebody from her line
    QString withdrawnReason;
    Day priorReportOn;
    FieldNumbers declined; ///< what she did not want to say

    friend bool operator==(const Complaint &, const Complaint &) = default;
};

consteval auto fields(Type<Complaint>)
{
    return fieldTable(
        RecordKind::Complaint, "complaint", Home::Case, History::Editable,
        field(1, "received_on", &Complaint::receivedOn, Tier::Coded),
        field(2, "channel", &Complaint::channel, Tier::Coded, codes::channel),
        field(3, "reporter_role", &Complaint::reporterRole, Tier::Coded, codes::reporterRole),
        field(4, "anonymity", &Complaint::anonymity, Tier::Coded, codes::anonymity),
        field(5, "companion_present", &Complaint::companionPresent, Tier::Coded, codes::companionPresent),
        field(6, "companion_consented", &Complaint::companionConsented, Tier::Coded),
        field(7, "minor_present", &Complaint::minorPresent, Tier::Coded),
        field(8, "accommodations", &Complaint::accommodations, Tier::Coded, codes::accommodation),
        field(9, "wishes", &Complaint::wishes, Tier::Coded, codes::wish),
        field(10, "prior_report", &Complaint::priorReport, Tier::Coded, codes::priorReport),
        field(11, "safe_now", &Complaint::safeNow, Tier::Coded, codes::triageAnswer),
        field(12, "hurt_now", &Complaint::hurtNow, Tier::Coded, codes::triageAnswer),
        field(13, "sexual_within_three_days", &Complaint::sexualWithinThreeDays, Tier::Coded,
              codes::triageAnswer),
        field(14, "thoughts_of_self_harm", &Complaint::thoughtsOfSelfHarm, Tier::Coded, codes::triageAnswer),
        field(15, "child_in_danger", &Complaint::childInDanger, Tier::Coded, codes::triageAnswer),
        field(16, "reachable_today", &Complaint::reachableToday, Tier::Coded, codes::triageAnswer),
        field(17, "receipt", &Complaint::receipt, Tier::Coded, codes::receipt),
        field(18, "status", &Complaint::status, Tier::Coded, codes::complaintStatus),
        field(19, "received_at", &Complaint::receivedAt, Tier::Story),
        field(20, "received_by", &Complaint::receivedBy, Tier::Story),
        field(21, "narrative", &Complaint::narrative, Tier::Story),
        field(22, "officer_summary", &Complaint::officerSummary, Tier::Story),
        field(23, "previous_result", &Complaint::previousResult, Tier::Story),
        field(24, "language", &Complaint::language, Tier::Story),
        field(25, "interpreter_used", &Complaint::interpreterUsed, Tier::Coded),
        field(26, "withdrawn_reason", &Complaint::withdrawnReason, Tier::Story),
        field(27, "prior_report_on", &Complaint::priorReportOn, Tier::Coded),
        field(declinedField, "declined", &Complaint::declined, Tier::Story));
}

} // namespace rp3
