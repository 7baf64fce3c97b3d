// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/timelinewords.h"

#include "ui/forms/recordlayout.h"
#include "ui/session/casenames.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

QString authorName(const RecordId &author, const QList<StaffMember> &staff)
{
    if (author.isNull())
        return QCoreApplication::translate("Timeline", "Filing screen");
    const auto found = std::ranges::find(staff, author, &StaffMember::id);
    return found == staff.end() ? QString() : cleanLine(found->name);
}

bool did(const TimelineItem &item, RecordKind kind, Operation operation)
{
    return std::ranges::any_of(item.changes, [&](const TimelineChange &change) {
        return change.kind == kind && change.operation == operation;
    });
}

/// Whether somebody changed the case itself: what another record says of it follows that record.
bool beganWithTheCase(const TimelineItem &item)
{
    const auto first = item.changes.value(0);
    return first.kind == RecordKind::Case && first.operation == Operation::Set;
}

bool isOfANewerVersion(const TimelineChange &change)
{
    const bool isOnNoRecord = change.operation >= Operation::Key && change.operation <= Operation::Erase;
    return !isOnNoRecord && describe(change.kind) == nullptr;
}

/// What was made or changed, for what has no words of its own above.
QString titleFromLayout(const TimelineItem &item)
{
    for (const auto &change : item.changes) {
        const auto *layout = layoutOf(change.kind);
        if (layout == nullptr)
            continue;
        return change.operation == Operation::Create
            ? layout->titleWords()
            : QCoreApplication::translate("Timeline", "%1: changed").arg(layout->titleWords());
    }
    const bool isUnknown = std::ranges::any_of(item.changes, isOfANewerVersion);
    return isUnknown
        ? QCoreApplication::translate("Timeline", "Written with a newer version of the program. It is kept.")
        : QString();
}

QString titleOf(const TimelineItem &item)
{
    if (did(item, RecordKind::Case, Operation::Create))
        return QCoreApplication::translate("Timeline", "Taken in as a case");
    if (did(item, RecordKind::Complaint, Operation::Create))
        return QCoreApplication::translate("Timeline", "Complaint filed");
    if (did(item, RecordKind::Consent, Operation::Create))
        return QCoreApplication::translate("Timeline", "Her answer about sharing");
    if (beganWithTheCase(item))
        return QCoreApplication::translate("Timeline", "The case was changed");
    return titleFromLayout(item);
}

/// What a counselor wrote down in this act, as it is now. What was filed stands beside the timeline.
QList<Fact> factsOf(const TimelineItem &item, const CaseView &view)
{
    if (did(item, RecordKind::Complaint, Operation::Create))
        return {};
    for (const auto &change : item.changes) {
        const auto found = view.records.find(change.record);
        if (change.operation == Operation::Create && found != view.records.end())
            return factsOf(found->second, [&view](RecordKind kind, const RecordId &record) {
                return nameIn(view, kind, record);
            });
    }
    return {};
}

} // namespace

TimelineWords timelineWords(const TimelineItem &item, const CaseView &view)
{
    TimelineWords words;
    words.title = titleOf(item);
    const auto when = item.at.isNull() ? shortDay(item.day) : dayAndTime(item.at);
    const auto who = item.at.isNull() ? QString() : authorName(item.author, view.staff);
    words.when = who.isEmpty() ? when : QString(when + u" · "_s + who);
    words.facts = factsOf(item, view);
    return words;
}

QString decisionWords(const Decision &decision)
{
    switch (decision.kind) {
    case Decision::Kind::ConcurrentEdit:
        return QCoreApplication::translate(
            "Timeline",
            "Two people changed the same answer without knowing of each other. Both answers are "
            "kept. Please decide which one holds.");
    case Decision::Kind::IllegalStep:
        return QCoreApplication::translate(
            "Timeline",
            "A status was set that does not follow from the one before. It is kept. Please decide.");
    case Decision::Kind::ConcurrentStep:
        return QCoreApplication::translate("Timeline",
                                           "Two people changed the status at the same time. Please decide.");
    case Decision::Kind::ForbiddenChange:
        return QCoreApplication::translate(
            "Timeline", "A signed answer was changed instead of corrected. The first one holds.");
    case Decision::Kind::ConcurrentKeys:
        return QCoreApplication::translate(
            "Timeline", "Two people changed at the same time who may read this case. Please decide.");
    case Decision::Kind::ConsentWaits:
        return QCoreApplication::translate(
            "Timeline",
            "A yes of hers does not know of an earlier no. Until you ask her again, nothing leaves "
            "this room.");
    }
    Q_UNREACHABLE();
}

} // namespace rp3
