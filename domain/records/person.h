// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codelists.h"
#include "domain/fields/fieldtable.h"

namespace rp3 {

/// Somebody on her side of a case: the survivor, who reports, a child, a guardian, her own companion.
///
/// Identity fields leave the room with "share with identity", so the reported person and witnesses are never
/// a `Person` (see `ReportedPerson`, `Incident::witnessNames`). Source: domain catalogue B3.
struct Person {
    RecordId id;
    Code role;
    Code sex;
    Code ageGroup;
    Code education;
    Code occupation;
    Code maritalStatus;
    Codes disabilities;
    Code pregnancy;
    Count dependants; ///< children and others who live from her
    Code employmentStatus;
    QString name;
    QString alias; ///< what she wants to be called here
    QString nationalId; ///< NIK; optional, never a key
    Day bornOn;
    QString phone;
    QString address;
    QString factoryUnit; ///< line or department
    QString safeHours; ///< when a call is safe
    QString whoMayAnswer;
    QString codeWord;
    Flag neverLeaveMessage;
    Flag doNotContact; ///< stands until somebody who saw it takes it back
    Flag unionMember;
    QString nationality;
    RecordId employer; ///< a company of the directory
    QString subDistrict; ///< *kelurahan* of her home: a text, for a small one is nearly an address
    FieldNumbers declined; ///< what she did not want to say

    friend bool operator==(const Person &, const Person &) = default;
};

consteval auto fields(Type<Person>)
{
    return fieldTable(
        RecordKind::Person, "person", Home::Case, History::Editable,
        field(1, "role", &Person::role, Tier::Coded, codes::caseRole),
        field(2, "sex", &Person::sex, Tier::Coded, codes::sex),
        field(3, "age_group", &Person::ageGroup, Tier::Coded, codes::ageGroup),
        field(4, "education", &Person::education, Tier::Coded, codes::education),
        field(5, "occupation", &Person::occupation, Tier::Coded, codes::occupation),
        field(6, "marital_status", &Person::maritalStatus, Tier::Coded, codes::maritalStatus),
        field(7, "disabilities", &Person::disabilities, Tier::Coded, codes::disability),
        field(8, "pregnancy", &Person::pregnancy, Tier::Coded, codes::pregnancy),
        field(9, "dependants", &Person::dependants, Tier::Coded),
        field(10, "employment_status", &Person::employmentStatus, Tier::Coded, codes::employmentStatus),
        field(11, "name", &Person::name, Tier::Identity), field(12, "alias", &Person::alias, Tier::Identity),
        field(13, "national_id", &Person::nationalId, Tier::Identity),
        field(14, "born_on", &Person::bornOn, Tier::Identity),
        field(15, "phone", &Person::phone, Tier::Identity),
        field(16, "address", &Person::address, Tier::Identity),
        field(17, "factory_unit", &Person::factoryUnit, Tier::Identity),
        field(18, "safe_hours", &Person::safeHours, Tier::Identity),
        field(19, "who_may_answer", &Person::whoMayAnswer, Tier::Identity),
        field(20, "code_word", &Person::codeWord, Tier::Identity),
        field(21, "never_leave_message", &Person::neverLeaveMessage, Tier::Identity, Merge::YesWins),
        field(22, "do_not_contact", &Person::doNotContact, Tier::Identity, Merge::YesWins),
        field(23, "union_member", &Person::unionMember, Tier::Identity),
        field(24, "nationality", &Person::nationality, Tier::Identity),
        field(25, "employer", &Person::employer, Tier::Story),
        field(26, "sub_district", &Person::subDistrict, Tier::Identity),
        field(declinedField, "declined", &Person::declined, Tier::Story));
}

} // namespace rp3
