// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/caseview.h"

#include "domain/rules/casepath.h"
#include "domain/rules/duties.h"
#include "storage/actrules.h"
#include "storage/casefacts.h"
#include "storage/casehistory.h"
#include "storage/feed.h"
#include "storage/opendecisions.h"
#include "storage/recordrules.h"
#include "storage/secondperson.h"
#include "storage/staff.h"

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// Why something in this entry was corrected, decided, paused or taken away.
QString reasonOf(const OpenedEntry &entry, const ReadingRights &rights)
{
    if (!entry.story)
        return {};
    for (int place = 0; place < entry.coded.records.size(); ++place) {
        const auto &change = entry.coded.records[place];
        const bool hasReason = change.operation == Operation::Set || change.operation == Operation::Amend
            || change.operation == Operation::Void;
        const auto story = entry.story->records.find(place);
        if (!hasReason || story == entry.story->records.end() || !rights.mayRead(change.kind, reasonField))
            continue;
        if (const auto reason = story->second.find(reasonField); reason != story->second.end())
            return reason->second.toString();
    }
    return {};
}

TimelineItem itemOf(const OpenedEntry &entry, const ReadingRights &rights)
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
    item.reason = reasonOf(entry, rights);
    return item;
}

/// The acts of a dossier, the newest first.
QList<TimelineItem> timelineOf(const QList<OpenedEntry> &entries, const ReadingRights &rights)
{
    QList<TimelineItem> timeline;
    CasePath path;
    for (const auto &entry : entries) {
        auto item = itemOf(entry, rights);
        const auto written = statusWrittenIn(entry.coded);
        if (!written.isEmpty() && written != path.current()) {
            item.statusBefore = path.current();
            item.statusAfter = written;
            item.takesBack = path.goAnyway(written) == CasePath::Move::TakesBack;
        }
        timeline.prepend(item);
    }
    return timeline;
}

void fillRecords(CaseView &view, const DossierState &state)
{
    view.complaints = state.all<Complaint>();
    view.persons = state.all<Person>();
    view.reported = state.all<ReportedPerson>();
    view.incidents = state.all<Incident>();
    view.consents = state.all<Consent>();
    view.sessions = state.all<Session>();
    std::ranges::sort(view.sessions, std::greater(),
                      [](const Session &session) { return std::pair(session.heldOn, session.startedAt); });
    for (const auto &[id, record] : state.records) {
        if (!record.isVoid)
            view.records.emplace(id, record);
    }
    view.standings = state.consents;
}

QList<Duty> dutiesIn(const OpenedDossier &dossier, const Desk &desk, const RoomRoll &roll)
{
    const auto cases = dossier.state.all<Case>();
    if (cases.isEmpty())
        return {};
    const RoomTime time{desk.clock->now(), QTimeZone::systemTimeZone()};
    const auto &id = dossier.entries.first().coded.dossier;
    return dutiesOf(caseFactsOf(id, dossier, cases.first(), roll.members), time);
}

QList<NextStep> nextStepsOf(const OpenedDossier &dossier, const Codes &roles)
{
    const auto cases = dossier.state.all<Case>();
    return cases.isEmpty() ? QList<NextStep>() : nextSteps(dossier, cases.first(), roles);
}

} // namespace

ReadingRights::ReadingRights(const Codes &roles, const Standing &standing)
    : m_identity(may(roles, Right::Read, DataClass::Identity, standing))
    , m_story(may(roles, Right::Read, DataClass::Story, standing))
    , m_consent(may(roles, Right::Read, DataClass::Consent, standing))
{
}

bool ReadingRights::mayRead(RecordKind kind, int number) const
{
    const bool words = kind == RecordKind::Consent ? m_consent : m_story;
    if (number == reasonField)
        return words;
    const auto *field = describeField(kind, number);
    if (field == nullptr)
        return m_identity && words; // Of a newer version: nobody knows which tier it is.
    // A reference says who wrote or accompanies; of a person it says who that is. What she did not want to
    // say tells of her as her words do.
    const bool isPerson = kind == RecordKind::ReportedPerson || kind == RecordKind::Person;
    const bool isWords = field->type == ValueType::Text || field->type == ValueType::FieldNumbers || isPerson;
    return (field->tier != Tier::Identity || m_identity) && (field->tier != Tier::Story || !isWords || words);
}

void hideWhatMayNotBeRead(DossierState &state, const Codes &roles, const Standing &standing)
{
    const ReadingRights rights(roles, standing);
    for (auto &[id, record] : state.records) {
        std::erase_if(record.values, [&, kind = record.kind](const auto &value) {
            return !rights.mayRead(kind, value.first);
        });
    }
    if (!rights.mayRead(RecordKind::Consent, numberOf(&Consent::provider)))
        std::erase_if(state.consents, [](const auto &answer) { return !answer.first.provider.isEmpty(); });
}

Result<CaseView> caseViewOf(OpenedDossier dossier, const Desk &desk, const RoomRoll &roll,
                            const Standing &standing)
{
    const auto me = findStaff(roll.members, desk.user).value_or(StaffMember());
    const auto steps = nextStepsOf(dossier, me.roles);
    const auto duties = dutiesIn(dossier, desk, roll);
    const ReadingRights rights(me.roles, standing);
    const auto decisions = openDecisions(dossier, rights);
    auto confirmations = confirmationsIn(dossier, roll.members, desk);
    if (!confirmations)
        return failAs(confirmations);
    hideWhatMayNotBeRead(dossier.state, me.roles, standing);
    const auto cases = dossier.state.all<Case>();
    if (cases.isEmpty())
        return fail(ErrorKind::NotFound, u"case"_s);
    CaseView view;
    view.record = cases.first();
    view.dossier = dossier.entries.first().coded.dossier;
    fillRecords(view, dossier.state);
    view.timeline = timelineOf(dossier.entries, rights);
    view.confirmations = *std::move(confirmations);
    view.leave = leaveOf(dossier.state, desk.clock->today());
    view.steps = steps;
    view.wayBack = wayBack(dossier, view.record.status);
    view.duties = duties;
    view.decisions = decisions;
    view.staff = roll.members;
    view.trainings = roll.trainings;
    view.companies = roll.companies;
    view.helpers = roll.helpers;
    view.dataOfficer = roll.post.dataOfficer;
    view.me = desk.user;
    view.isClosed = dossier.isClosed;
    view.standing = standing;
    view.mayReadIdentity = may(me.roles, Right::Read, DataClass::Identity, standing);
    view.mayReadStory = may(me.roles, Right::Read, DataClass::Story, standing);
    view.mayWriteStory = may(me.roles, Right::Write, DataClass::Story, standing);
    view.mayWriteFacts = may(me.roles, Right::Write, DataClass::Coded, standing);
    auto withReason = standing;
    withReason.gaveReason = true;
    const auto keys = desk.held->load(view.dossier);
    if (!keys)
        return failAs(keys);
    view.mayGiveReason =
        *keys && !view.mayReadIdentity && may(me.roles, Right::Read, DataClass::Identity, withReason);
    view.mayApprove = view.mayWriteFacts && coordinatesCases(me.roles);
    view.mayAddEvidence = may(me.roles, Right::Add, DataClass::Evidence, standing);
    view.mayOpenEvidence = may(me.roles, Right::Open, DataClass::Evidence, standing);
    auto answers = Feed(*desk.database).answersTo(view.record.id);
    if (!answers)
        return failAs(answers);
    view.answers = *std::move(answers);
    return view;
}

} // namespace rp3
