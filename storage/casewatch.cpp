// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casewatch.h"

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "domain/rules/duties.h"
#include "domain/rules/earlywarning.h"
#include "domain/rules/reportingdelay.h"
#include "domain/rules/underage.h"
#include "domain/rules/warnings.h"
#include "storage/casefacts.h"
#include "storage/caseview.h"
#include "storage/feed.h"
#include "storage/staff.h"

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

CaseRow rowOf(const DossierId &dossier, const Case &record)
{
    return {dossier,     record.id,       record.number, record.status,
            record.risk, record.openedOn, record.nextOn, record.closedOn};
}

std::optional<bool> wasLate(const QList<Incident> &incidents, Day receivedOn)
{
    std::optional<bool> late;
    for (const auto &incident : incidents) {
        const auto delay = reportingDelay(incident.occurredOn, incident.datePrecision, receivedOn);
        const bool sexual = incident.violenceForms.contains(code::violenceForm::seksual);
        const auto isThisLate = delay ? isLate(*delay, sexual) : std::nullopt;
        if (isThisLate)
            late = late.value_or(false) || *isThisLate;
    }
    return late;
}

/// What the complaints of one dossier have that others may have, too: they tell of the same.
SiteComplaint commonGround(const DossierId &dossier, const DossierState &state)
{
    const auto watchedPlaces = warnings::w11.settings;
    SiteComplaint common;
    common.dossier = dossier;
    for (const auto &reported : state.all<ReportedPerson>()) {
        if (const auto name = nameMarks(reported.name); !name.isEmpty())
            common.accused.append(name);
    }
    for (const auto &person : state.all<Person>()) {
        if (isSurvivor(person))
            common.unit = common.line = wordMark(person.factoryUnit); // One answer: "line or department".
    }
    for (const auto &incident : state.all<Incident>()) {
        if (std::ranges::find(watchedPlaces, incident.workSetting) != watchedPlaces.end())
            common.workSettings.insert(incident.workSetting);
        if (const auto mark = wordMark(incident.shift); mark != noWords)
            common.shift = mark;
    }
    return common;
}

QList<SiteComplaint> siteComplaints(const DossierId &dossier, const DossierState &state, const RoomTime &time)
{
    QList<SiteComplaint> found;
    const auto common = commonGround(dossier, state);
    const auto incidents = state.all<Incident>();
    for (const auto &complaint : state.all<Complaint>()) {
        auto each = common;
        each.receivedOn =
            complaint.receivedOn.isNull() ? time.dayOf(complaint.receivedAt) : complaint.receivedOn;
        each.late = wasLate(incidents, each.receivedOn);
        found.append(each);
    }
    return found;
}

/// Who may not write facts of the case sees how far a ride is, no more.
RideStand standFor(const Trip &trip, const Codes &roles, const Standing &standing)
{
    auto stand = rideStand(trip, coordinatesCases(roles));
    return may(roles, Right::Write, DataClass::Coded, standing) ? stand : RideStand{stand.status, {}, {}};
}

std::set<RecordId> waitingFor(const StaffMember &me, const QList<Duty> &duties, const QList<Task> &tasks)
{
    std::set<RecordId> found;
    for (const auto &duty : duties) {
        if (isApproval(duty.kind) && coordinatesCases(me.roles))
            found.insert(duty.record);
    }
    for (const auto &task : tasks) {
        if (task.assignedTo == me.id)
            found.insert(task.id);
    }
    return found;
}

} // namespace

Result<Lookout> lookoutAt(const Desk &desk)
{
    const auto roll = readRoll(desk);
    if (!roll)
        return failAs(roll);
    auto numbers = Feed(*desk.database).warningNumbers();
    if (!numbers)
        return failAs(numbers);
    return Lookout{findStaff(roll->members, desk.user).value_or(StaffMember()),
                   {desk.clock->now(), QTimeZone::systemTimeZone()},
                   *roll,
                   *std::move(numbers)};
}

CaseWatch watch(const DossierId &dossier, OpenedDossier opened, const Lookout &lookout,
                const Standing &standing)
{
    auto &state = opened.state;
    const auto record = state.all<Case>().first();
    const auto facts = caseFactsOf(dossier, opened, record, lookout.roll.members);
    CaseWatch found;
    found.row = rowOf(dossier, record);
    found.companion = record.leadCompanion;
    found.isHers = record.leadCompanion == lookout.me.id || record.coordinator == lookout.me.id;
    found.duties = dutiesOf(facts, lookout.time);
    found.forMe = waitingFor(lookout.me, found.duties, facts.tasks);
    found.warnings = caseWarnings(facts, lookout.time, lookout.numbers);
    found.complaints = siteComplaints(dossier, state, lookout.time);
    for (const auto &trip : facts.trips)
        found.rides.emplace(trip.id, standFor(trip, lookout.me.roles, standing));
    hideWhatMayNotBeRead(state, lookout.me.roles, standing);
    found.appointments = state.all<Appointment>();
    for (const auto &task : state.all<Task>())
        found.tasks.emplace(task.id, task.words);
    return found;
}

Result<SiteFacts> readSite(const Desk &desk)
{
    const auto lookout = lookoutAt(desk);
    if (!lookout)
        return failAs(lookout);
    SiteFacts site;
    site.knowsAllCases = coordinatesCases(lookout->me.roles);
    site.numbers = lookout->numbers;
    site.openedOn = lookout->roll.post.openedOn;
    site.womenWorkers = lookout->roll.post.womenWorkers;
    if (desk.provinceTeam && desk.lastSignedDay)
        site.lastSync = RoomTime{desk.clock->now(), QTimeZone::utc()}.endOf(*desk.lastSignedDay);
    return site;
}

} // namespace rp3
