// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/sharedfields.h"

#include "domain/records/records.h"

#include <algorithm>

namespace rp3 {

namespace {

template <Record R, typename T> constexpr SharedField shared(T R::*member)
{
    return {fields(Type<R>()).kind, numberOf(member)};
}

} // namespace

std::span<const SharedField> shareableFields()
{
    static const SharedField all[] = {
        shared(&Case::number),
        shared(&Person::name),
        shared(&Person::alias),
        shared(&Person::phone),
        shared(&Person::safeHours),
        shared(&Person::whoMayAnswer),
        shared(&Person::codeWord),
        shared(&Person::neverLeaveMessage),
        shared(&Person::sex),
        shared(&Person::ageGroup),
        shared(&Person::address),
        shared(&Person::subDistrict),
        shared(&Person::nationalId),
        shared(&Person::disabilities),
        shared(&Person::pregnancy),
        shared(&Person::employmentStatus),
        shared(&Complaint::officerSummary),
        shared(&Complaint::wishes),
        shared(&Complaint::language),
        shared(&Complaint::accommodations),
        shared(&Incident::occurredOn),
        shared(&Incident::violenceForms),
        shared(&Incident::injuries),
        shared(&RiskAssessment::level),
        shared(&NeedsAssessment::finding),
    };
    return all;
}

std::span<const SharedField> alsoToldFields()
{
    static const SharedField all[] = {
        shared(&ReportedPerson::name), shared(&ReportedPerson::position), shared(&Incident::place),
        shared(&Incident::account),    shared(&Incident::gbvimsType),     shared(&EvidenceItem::description),
    };
    return all;
}

QString nameOf(const SharedField &shared)
{
    const auto record = describe(shared.kind)->name;
    const auto field = describeField(shared.kind, shared.field)->name;
    return QString::fromLatin1(record.data(), qsizetype(record.size())) + u'.'
        + QString::fromLatin1(field.data(), qsizetype(field.size()));
}

QList<SharedField> sharedFieldsIn(QStringView text)
{
    const auto names = text.split(u' ', Qt::SkipEmptyParts);
    QList<SharedField> found;
    for (const auto group : {shareableFields(), alsoToldFields()}) {
        std::ranges::copy_if(group, std::back_inserter(found), [&](const SharedField &shared) {
            return names.contains(QStringView(nameOf(shared)));
        });
    }
    return found;
}

} // namespace rp3
