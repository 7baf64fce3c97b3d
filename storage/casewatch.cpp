// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casewatch.h"

#include "crypto/hash.h"
#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "domain/rules/duties.h"
#include "domain/rules/earlywarning.h"
#include "domain/rules/reportingdelay.h"
#include "storage/casefacts.h"
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
    SiteComplaint common;
    common.dossier = dossier;
    for (const auto &reported : state.all<ReportedPerson>()) {
        if (const auto mark = accusedMark(reported.name); !mark.isEmpty())
            common.accused.append(mark);
    }
    for (const auto &person : state.all<Person>()) {
        if (person.role == code::caseRole::korban)
            common.unit = common.line = person.factoryUnit; // One answer: "line or department".
    }
    for (const auto &incident : state.all<Incident>()) {
        if (!incident.workSetting.isEmpty())
            common.workSettings.insert(incident.workSetting);
        if (!incident.shift.isEmpty())
            common.shift = incident.shift;
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

} // namespace

QByteArray accusedMark(QStringView name)
{
    const auto plain = name.toString().simplified().toCaseFolded();
    if (plain.isEmpty())
        return {};
    const auto mark = crypto::Blake2b128("rp3 accused").add(plain.toUtf8()).finish();
    return QByteArray(reinterpret_cast<const char *>(mark.data()), qsizetype(mark.size()));
}

Result<CaseWatch> watch(const DossierId &dossier, const OpenedDossier &opened, const Desk &desk)
{
    const auto cases = opened.state.all<Case>();
    if (cases.isEmpty())
        return fail(ErrorKind::NotFound, u"case"_s);
    const RoomTime time{desk.clock->now(), QTimeZone::systemTimeZone()};
    const auto roll = readRoll(desk);
    if (!roll)
        return failAs(roll);
    auto facts = caseFactsOf(dossier, opened.state, cases.first());
    facts.isAccompanied = isAccompanied(cases.first(), roll->members);
    CaseWatch found;
    found.row = rowOf(dossier, cases.first());
    found.isHers = cases.first().leadCompanion == desk.user || cases.first().coordinator == desk.user;
    found.duties = dutiesOf(facts, time);
    found.appointments = facts.appointments;
    for (const auto &trip : facts.trips)
        found.rides.emplace(trip.id, trip.status);
    for (const auto &task : facts.tasks)
        found.tasks.emplace(task.id, task.words);
    const auto numbers = Feed(*desk.database).warningNumbers();
    if (!numbers)
        return failAs(numbers);
    found.warnings = caseWarnings(facts, time, *numbers);
    found.complaints = siteComplaints(dossier, opened.state, time);
    return found;
}

Result<SiteFacts> readSite(const Desk &desk)
{
    const auto roll = readRoll(desk);
    if (!roll)
        return failAs(roll);
    const auto numbers = Feed(*desk.database).warningNumbers();
    if (!numbers)
        return failAs(numbers);
    SiteFacts site;
    site.numbers = *numbers;
    site.openedOn = roll->post.openedOn;
    site.womenWorkers = roll->post.womenWorkers;
    if (desk.provinceTeam && desk.lastSignedDay)
        site.lastSync = RoomTime{desk.clock->now(), QTimeZone::utc()}.endOf(*desk.lastSignedDay);
    return site;
}

} // namespace rp3
