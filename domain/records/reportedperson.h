// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// The person a complaint is about (*terlapor*), until a court finds otherwise.
///
/// Name, position and a link to staff are Story: they never leave with her identity. Source: domain catalogue
/// B3.
struct ReportedPerson {
    RecordId id;
    Code sex;
    Code ageGroup;
    Code relation;
    Code workPower; ///< what power at work the person has over her
    Flag sameEmployer;
    Flag stillInContact;
    QString name;
    QString position;
    RecordId staffMember; ///< if the person works in this room
    Flag hasWeapon; ///< or can get one
    Flag usesSubstances;
    Flag worksHere; ///< in this room, as whoever writes says; false: only the name is alike
    FieldNumbers declined; ///< what she did not want to say

    friend bool operator==(const ReportedPerson &, const ReportedPerson &) = default;
};

consteval auto fields(Type<ReportedPerson>)
{
    return fieldTable(RecordKind::ReportedPerson, "reported_person", Home::Case, History::Editable,
                      field(1, "sex", &ReportedPerson::sex, Tier::Coded, codes::sex),
                      field(2, "age_group", &ReportedPerson::ageGroup, Tier::Coded, codes::ageGroup),
                      field(3, "relation", &ReportedPerson::relation, Tier::Coded, codes::relation),
                      field(4, "work_power", &ReportedPerson::workPower, Tier::Coded, codes::workPower),
                      field(5, "same_employer", &ReportedPerson::sameEmployer, Tier::Coded),
                      field(6, "still_in_contact", &ReportedPerson::stillInContact, Tier::Coded),
                      field(7, "name", &ReportedPerson::name, Tier::Story),
                      field(8, "position", &ReportedPerson::position, Tier::Story),
                      field(9, "staff_member", &ReportedPerson::staffMember, Tier::Story),
                      field(10, "has_weapon", &ReportedPerson::hasWeapon, Tier::Coded),
                      field(11, "uses_substances", &ReportedPerson::usesSubstances, Tier::Coded),
                      field(12, "works_here", &ReportedPerson::worksHere, Tier::Story),
                      field(declinedField, "declined", &ReportedPerson::declined, Tier::Story));
}

} // namespace rp3
