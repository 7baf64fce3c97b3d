// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/casedigest.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/appointmentduties.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace rp3 {

namespace {

/// Three times what Home shows: when some of those are done, the next ones are known.
constexpr qsizetype mostKept = 60;

CaseCounts countsOf(const CaseWatch &watched)
{
    if (!watched.isHers || !watched.row.closedOn.isNull())
        return {};
    return {.open = 1,
            .highRisk = watched.row.risk == code::riskLevel::tinggi ? 1 : 0,
            .withoutDate = watched.row.nextOn.isNull() ? 1 : 0};
}

/// Whether she should do it now, or know of it.
bool isHersNow(const CaseWatch &watched, const Duty &duty, Instant now)
{
    const bool isForHer =
        watched.forMe.contains(duty.record) && (isApproval(duty.kind) || isForNow(duty, now));
    return isForHer || (watched.isHers ? isForNow(duty, now) : duty.escalates);
}

QList<Duty> pressingIn(const CaseWatch &watched, Instant now)
{
    QList<Duty> found;
    std::ranges::copy_if(watched.duties, std::back_inserter(found),
                         [&](const Duty &duty) { return isHersNow(watched, duty, now); });
    return found;
}

void add(PressingCases &cases, const PressingCase &pressing, const RoomTime &time)
{
    const bool allAreKept = cases.first.size() == cases.count;
    ++cases.count;
    const auto place =
        std::ranges::upper_bound(cases.first, pressing, [&](const PressingCase &a, const PressingCase &b) {
            return isMoreUrgent(a.duties.first(), b.duties.first(), time);
        });
    if (place == cases.first.end() && !allAreKept)
        return; // One that was not kept may press more.
    cases.first.insert(place, pressing);
    if (cases.first.size() > mostKept)
        cases.first.removeLast();
}

void drop(PressingCases &cases, const DossierId &dossier)
{
    --cases.count;
    cases.first.removeIf([&](const PressingCase &each) { return each.row.dossier == dossier; });
}

} // namespace

int CaseCounts::of(CaseGroup group) const
{
    switch (group) {
    case CaseGroup::Open:
        return open;
    case CaseGroup::HighRisk:
        return highRisk;
    case CaseGroup::WithoutDate:
        return withoutDate;
    }
    Q_UNREACHABLE();
}

CaseCounts &CaseCounts::operator+=(const CaseCounts &other)
{
    open += other.open;
    highRisk += other.highRisk;
    withoutDate += other.withoutDate;
    return *this;
}

CaseCounts &CaseCounts::operator-=(const CaseCounts &other)
{
    return *this += {.open = -other.open, .highRisk = -other.highRisk, .withoutDate = -other.withoutDate};
}

void CaseDigest::put(const CaseWatch &watched, const RoomTime &time)
{
    const auto &dossier = watched.row.dossier;
    remove(dossier);
    Counted counted{
        .hers = countsOf(watched), .openedOn = watched.row.openedOn, .companion = watched.companion};
    m_hers += counted.hers;
    if (const auto duties = pressingIn(watched, time.now); !duties.isEmpty()) {
        (watched.isHers ? counted.isDue : counted.isEscalated) = true;
        add(watched.isHers ? m_due : m_escalated, {watched.row, duties, watched.tasks, watched.rides}, time);
    }
    m_counted.insert(dossier, counted);
    putDays(watched, time.today());
    putWarnings(watched);
}

void CaseDigest::putDays(const CaseWatch &watched, Day today)
{
    for (const auto &appointment : watched.appointments) {
        if (!isAhead(appointment, today) && !isUnwritten(appointment, today))
            continue;
        const auto ride = watched.rides.find(appointment.trip);
        m_days.append({watched.row.dossier, watched.row.number, appointment,
                       ride == watched.rides.end() ? RideStand() : ride->second});
    }
}

void CaseDigest::putWarnings(const CaseWatch &watched)
{
    const auto &dossier = watched.row.dossier;
    QSet<NameMarks> reported;
    for (const auto &complaint : watched.complaints) {
        reported.unite({complaint.accused.begin(), complaint.accused.end()});
        if (complaint.receivedOn >= m_comparedSince)
            m_complaints.append(complaint);
    }
    for (const auto &name : std::as_const(reported))
        m_reported.append({dossier, name});
    for (const auto &warning : watched.warnings) {
        const auto same = std::ranges::find(m_warnings, warning.rule, &Warning::rule);
        if (same == m_warnings.end())
            m_warnings.append({warning.rule, {dossier}});
        else
            same->dossiers.append(dossier);
    }
}

QList<DossierId> CaseDigest::hers(CaseGroup group) const
{
    QList<DossierId> found;
    for (auto each = m_counted.cbegin(); each != m_counted.cend(); ++each) {
        if (each->hers.of(group) > 0)
            found.append(each.key());
    }
    std::ranges::sort(found, std::greater(), [this](const DossierId &dossier) {
        return std::pair(m_counted.constFind(dossier)->openedOn, dossier);
    });
    return found;
}

CaseDigest::Compared CaseDigest::comparedIn(const DossierId &dossier) const
{
    Compared compared;
    std::ranges::copy_if(m_complaints, std::back_inserter(compared.complaints),
                         [&](const SiteComplaint &complaint) { return complaint.dossier == dossier; });
    for (const auto &warning : m_warnings) {
        if (warning.dossiers.contains(dossier))
            compared.warnings.append(warning.rule);
    }
    return compared;
}

RecordId CaseDigest::companionOf(const DossierId &dossier) const
{
    return m_counted.value(dossier).companion;
}

void CaseDigest::remove(const DossierId &dossier)
{
    const auto known = m_counted.constFind(dossier);
    if (known == m_counted.cend())
        return;
    m_hers -= known->hers;
    if (known->isDue)
        drop(m_due, dossier);
    if (known->isEscalated)
        drop(m_escalated, dossier);
    m_counted.erase(known);
    m_days.removeIf([&](const PlannedDay &day) { return day.dossier == dossier; });
    m_complaints.removeIf([&](const SiteComplaint &complaint) { return complaint.dossier == dossier; });
    for (auto &warning : m_warnings)
        warning.dossiers.removeOne(dossier);
    m_warnings.removeIf([](const Warning &warning) { return warning.dossiers.isEmpty(); });
    m_reported.removeIf([&](const auto &each) { return each.first == dossier; });
}

QList<ReportedIn> CaseDigest::reporting(const NameMarks &name) const
{
    QList<ReportedIn> found;
    for (const auto &[dossier, reported] : m_reported) {
        const auto likeness = likenessOf(name, reported);
        if (likeness == NameLikeness::None)
            continue;
        if (!found.isEmpty() && found.last().dossier == dossier)
            found.last().likeness = std::max(found.last().likeness, likeness);
        else
            found.append({dossier, likeness});
    }
    std::ranges::sort(found, [](const ReportedIn &a, const ReportedIn &b) {
        return std::tuple(b.likeness, a.dossier) < std::tuple(a.likeness, b.dossier);
    });
    return found;
}

} // namespace rp3
