// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/underage.h"

#include "domain/codes/codevalues.h"

namespace rp3 {

bool isSurvivor(const Person &person)
{
    return person.role == code::caseRole::korban || person.role.isEmpty();
}

bool isOnHerSide(Code role)
{
    return role != code::caseRole::terlapor && role != code::caseRole::saksi;
}

bool isUnder18(const Person &person)
{
    using namespace code::ageGroup;
    const Code age = person.ageGroup;
    return age == a0_5 || age == a6_12 || age == a13_17;
}

bool isUnder18Unsaid(const Person &person, Day day)
{
    if (person.bornOn.isNull() || day.isNull() || isUnder18(person))
        return false;
    return person.bornOn.toDate().addYears(18) > day.toDate();
}

} // namespace rp3
