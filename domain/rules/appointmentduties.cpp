// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/appointmentduties.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/legal.h"

namespace rp3 {

namespace {

/// Somewhere that asks for papers, in the hours in which she works.
bool isAtAnOffice(Code kind)
{
    using namespace code::sessionKind;
    return kind == medis || kind == polisi || kind == sidang || kind == lpsk || kind == perusahaan
        || kind == naker;
}

QList<Duty> preparations(const Appointment &appointment, bool hasRide)
{
    QList<Duty> duties;
    const auto before = [&](bool isMissing, DutyKind kind, const LegalClock &rule) {
        if (isMissing)
            duties.append(
                dutyOn(appointment.plannedOn.plusDays(-rule.wholeDays()), kind, appointment.id, &rule));
    };
    const bool isOffice = isAtAnOffice(appointment.kind);
    before(appointment.escort.isNull(), DutyKind::FindEscort, legal::appointmentReady);
    before(isOffice && appointment.papers.trimmed().isEmpty(), DutyKind::PreparePapers,
           legal::appointmentReady);
    before(isOffice && appointment.shiftClash.trimmed().isEmpty(), DutyKind::ArrangeShift,
           legal::appointmentReady);
    before(appointment.needsTransport.value_or(false) && !hasRide, DutyKind::BookRide,
           legal::appointmentRide);
    return duties;
}

} // namespace

QList<Duty> appointmentDuties(const Appointment &appointment, bool hasRide, Day today)
{
    if (appointment.attendance == code::attendance::hadir && appointment.cameHomeSafely != Flag(true))
        return {dutyOn(appointment.plannedOn, DutyKind::AskHome, appointment.id)};
    if (!appointment.attendance.isEmpty())
        return {};
    QList<Duty> duties{dutyOn(appointment.plannedOn, DutyKind::Accompany, appointment.id)};
    if (!appointment.plannedOn.isNull() && appointment.plannedOn >= today)
        duties += preparations(appointment, hasRide);
    return duties;
}

bool isAhead(const Appointment &appointment, Day today)
{
    return appointment.attendance.isEmpty()
        && (appointment.plannedOn.isNull() || appointment.plannedOn >= today);
}

bool isUnwritten(const Appointment &appointment, Day today)
{
    if (appointment.plannedOn.isNull() || appointment.plannedOn >= today)
        return false;
    const bool mayNotBeBack =
        appointment.attendance == code::attendance::hadir && appointment.cameHomeSafely != Flag(true);
    return appointment.attendance.isEmpty() || mayNotBeBack;
}

} // namespace rp3
