// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/person.h"

namespace rp3 {

/// Whether the case is about this person. A filing may not say who in it she is: then she tells of herself.
[[nodiscard]] bool isSurvivor(const Person &person);

/// Whether somebody with this role (`codes::caseRole`) may be a `Person`. Whoever is reported or saw it is
/// not on her side: identity fields leave with her name.
[[nodiscard]] bool isOnHerSide(Code role);

/// Whether her age group (`codes::ageGroup`) is below 18. Where nobody knows her age, it is not.
[[nodiscard]] bool isUnder18(const Person &person);

/// Whether her date of birth makes her younger than 18 on `day`, and her age group does not say so. The age
/// group is what the rules read: everybody who reads the journal sees the same of it.
[[nodiscard]] bool isUnder18Unsaid(const Person &person, Day day);

} // namespace rp3
