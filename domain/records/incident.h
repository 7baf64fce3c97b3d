// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// What happened, once (*kejadian*); a case can hold several. Source: GBVIMS intake form, domain catalogue
/// B4.
struct Incident {
    RecordId id;
    Day occurredOn; ///< as exact as `datePrecision` says
    Code datePrecision;
    Code timeOfDay;
    Flag duringWork;
    Code place; ///< SIMFONI place
    Code workSetting; ///< ILO C190 scope: line, commute, dormitory, online
    Codes violenceForms; ///< SIMFONI, seven
    Codes behaviours;
    Codes labourRights;
    Codes tpksKinds; ///< UU 12/2022 Ps. 4(1)
    Codes kdrtForms; ///< UU 23/2004 Ps. 5
    Code gbvimsType; ///< asked in order, the first yes wins
    Code injuries;
    Code repeated;
    Flag benefitAtStake; ///< contract, bonus or leave in exchange
    Count witnesses;
    Codes delayReasons;
    QString placeDetail;
    QString witnessNames;
    QString account; ///< what happened, in her words
    Codes otherTpksKinds; ///< UU 12/2022 Ps. 4(2)
    Codes traffickingForms; ///< SIMFONI
    Codes traffickingSigns; ///< held papers, debt, locked in, deceit
    Flag reportedBefore;
    QString shift;
    QString platform; ///< where it happened online
    QString weapon;
    Flag ledToPregnancy;
    Flag previousIncidents; ///< others before this one, not described here
    QString subDistrict; ///< *kelurahan*; as telling as the place
    FieldNumbers declined; ///< what she did not want to say

    friend bool operator==(const Incident &, const Incident &) = default;
};

consteval auto fields(Type<Incident>)
{
    return fieldTable(
        RecordKind::Incident, "incident", Home::Case, History::Editable,
        field(1, "occurred_on", &Incident::occurredOn, Tier::Coded),
        field(2, "date_precision", &Incident::datePrecision, Tier::Coded, codes::datePrecision),
        field(3, "time_of_day", &Incident::timeOfDay, Tier::Coded, codes::timeOfDay),
        field(4, "during_work", &Incident::duringWork, Tier::Coded),
        field(5, "place", &Incident::place, Tier::Coded, codes::place),
        field(6, "work_setting", &Incident::workSetting, Tier::Coded, codes::workSetting),
        field(7, "violence_forms", &Incident::violenceForms, Tier::Coded, codes::violenceForm),
        field(8, "behaviours", &Incident::behaviours, Tier::Coded, codes::behaviour),
        field(9, "labour_rights", &Incident::labourRights, Tier::Coded, codes::labourRight),
        field(10, "tpks_kinds", &Incident::tpksKinds, Tier::Coded, codes::tpksKind),
        field(11, "kdrt_forms", &Incident::kdrtForms, Tier::Coded, codes::kdrtForm),
        field(12, "gbvims_type", &Incident::gbvimsType, Tier::Coded, codes::gbvimsType),
        field(13, "injuries", &Incident::injuries, Tier::Coded, codes::injuries),
        field(14, "repeated", &Incident::repeated, Tier::Coded, codes::repeated),
        field(15, "benefit_at_stake", &Incident::benefitAtStake, Tier::Coded),
        field(16, "witnesses", &Incident::witnesses, Tier::Coded),
        field(17, "delay_reasons", &Incident::delayReasons, Tier::Coded, codes::delayReason),
        field(18, "place_detail", &Incident::placeDetail, Tier::Story),
        field(19, "witness_names", &Incident::witnessNames, Tier::Story),
        field(20, "account", &Incident::account, Tier::Story),
        field(21, "other_tpks_kinds", &Incident::otherTpksKinds, Tier::Coded, codes::tpksKindOther),
        field(22, "trafficking_forms", &Incident::traffickingForms, Tier::Coded, codes::traffickingForm),
        field(23, "trafficking_signs", &Incident::traffickingSigns, Tier::Coded, codes::tppoScreen),
        field(24, "reported_before", &Incident::reportedBefore, Tier::Coded),
        field(25, "shift", &Incident::shift, Tier::Story),
        field(26, "platform", &Incident::platform, Tier::Story),
        field(27, "weapon", &Incident::weapon, Tier::Story),
        field(28, "led_to_pregnancy", &Incident::ledToPregnancy, Tier::Coded),
        field(29, "previous_incidents", &Incident::previousIncidents, Tier::Coded),
        field(30, "sub_district", &Incident::subDistrict, Tier::Story),
        field(declinedField, "declined", &Incident::declined, Tier::Story));
}

} // namespace rp3
