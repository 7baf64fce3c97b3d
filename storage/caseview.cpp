// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/caseview.h"

#include "storage/actrules.h"
#include "storage/feed.h"
#include "storage/staff.h"

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

TimelineItem itemOf(const OpenedEntry &entry)
{
    TimelineItem item;
    item.entry = entry.id;
    item.day = entry.coded.position.day;
    if (entry.story) {
        item.at = entry.story->at;
        item.author = entry.story->author;
    }
    for (const auto &change : entry.coded.records)
        item.changes.append({change.kind, change.operation, change.record});
    return item;
}

} // namespace

Result<CaseView> caseViewOf(const OpenedDossier &dossier, const Desk &desk, const QList<StaffMember> &staff)
{
    const auto cases = dossier.state.all<Case>();
    if (cases.isEmpty())
        return fail(ErrorKind::NotFound, u"case"_s);
    CaseView view;
    view.record = cases.first();
    view.dossier = dossier.entries.first().coded.dossier;
    view.complaints = dossier.state.all<Complaint>();
    view.persons = dossier.state.all<Person>();
    view.reported = dossier.state.all<ReportedPerson>();
    view.incidents = dossier.state.all<Incident>();
    view.consents = dossier.state.all<Consent>();
    view.sessions = dossier.state.all<Session>();
    std::ranges::sort(view.sessions, std::greater(),
                      [](const Session &session) { return std::pair(session.heldOn, session.startedAt); });
    for (const auto &entry : dossier.entries)
        view.timeline.prepend(itemOf(entry));
    view.standings = dossier.state.consents;
    view.decisions = dossier.state.decisions;
    view.leave = leaveOf(dossier.state, desk.clock->today());
    view.staff = staff;
    view.isClosed = dossier.isClosed;
    view.standing = standingIn(dossier.state, desk.user);
    const auto me = findStaff(staff, desk.user).value_or(StaffMember());
    view.mayWriteStory = may(me.roles, Right::Write, DataClass::Story, view.standing);
    auto answers = Feed(*desk.database).answersTo(view.record.id);
    if (!answers)
        return failAs(answers);
    view.answers = *std::move(answers);
    return view;
}

} // namespace rp3
