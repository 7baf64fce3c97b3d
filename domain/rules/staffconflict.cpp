// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/staffconflict.h"

#include "domain/rules/wordmarks.h"

#include <algorithm>

namespace rp3 {

namespace {

bool isCalledLike(const StaffMember &member, const NameMarks &name)
{
    const auto names = QStringList{member.name} + member.alsoKnownAs.split(u',');
    return std::ranges::any_of(
        names, [&](const QString &each) { return likenessOf(nameMarks(each), name) != NameLikeness::None; });
}

} // namespace

QList<StaffMember> namesakesOf(const ReportedPerson &reported, const QList<StaffMember> &staff)
{
    const auto name = nameMarks(reported.name);
    QList<StaffMember> found;
    if (name.isEmpty() || reported.worksHere || !reported.staffMember.isNull())
        return found;
    std::ranges::copy_if(staff, std::back_inserter(found), [&](const StaffMember &member) {
        return member.active.value_or(false) && isCalledLike(member, name);
    });
    return found;
}

bool areTied(const StaffMember &a, const StaffMember &b)
{
    return a.reportsTo.contains(b.id) || b.reportsTo.contains(a.id);
}

} // namespace rp3
