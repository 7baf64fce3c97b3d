// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/timelinewords.h"

#include "domain/codes/codelists.h"
#include "ui/forms/recordlayout.h"
#include "ui/session/casenames.h"
#include "ui/session/confirmation.h"
#include "ui/words/cleantext.h"
#include "ui/words/dates.h"
#include "ui/words/languageswitch.h"

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

bool isOfCase(const TimelineChange &change)
{
    return change.kind == RecordKind::Case;
}

bool isOnNoRecord(const TimelineChange &change)
{
    return change.operation >= Operation::Key && change.operation <= Operation::Erase;
}

bool isOfANewerVersion(const TimelineChange &change)
{
    return !isOnNoRecord(change) && describe(change.kind) == nullptr;
}

QString titleOf(const TimelineChange &change, const RecordLayout &layout)
{
    const auto title = layout.titleWords();
    switch (change.operation) {
    case Operation::Set:
    case Operation::Amend:
        return QCoreApplication::translate("Timeline", "%1: changed").arg(title);
    case Operation::Void:
        return QCoreApplication::translate("Timeline", "%1: taken away").arg(title);
    case Operation::Create:
    case Operation::Key:
    case Operation::Attest:
    case Operation::Access:
    case Operation::Erase:
        break;
    }
    return title;
}

/// What was made, changed or taken away, for what has no words of its own below.
QString titleFromLayout(const TimelineItem &item)
{
    for (const auto &change : item.changes) {
        const auto *layout = isOfCase(change) ? nullptr : layoutOf(change.kind);
        if (layout != nullptr)
            return titleOf(change, *layout);
    }
    const bool isUnknown = std::ranges::any_of(item.changes, isOfANewerVersion);
    return isUnknown
        ? QCoreApplication::translate("Timeline", "Written with a newer version of the program. It is kept.")
        : QString();
}

/// By the record that was written: that the case moved along with it says less. Empty if there is none.
QString titleFromRecord(const TimelineItem &item)
{
    if (did(item, RecordKind::Case, Operation::Create))
        return QCoreApplication::translate("Timeline", "Taken in as a case");
    if (did(item, RecordKind::Complaint, Operation::Create))
        return QCoreApplication::translate("Timeline", "Complaint filed");
    if (did(item, RecordKind::Consent, Operation::Create))
        return QCoreApplication::translate("Timeline", "Her answer about sharing");
    return titleFromLayout(item);
}

QString stepWords(const TimelineItem &item)
{
    if (item.statusBefore.isEmpty())
        return {};
    const auto words = item.takesBack ? QCoreApplication::translate("Timeline", "Step taken back: %1 → %2")
                                      : QCoreApplication::translate("Timeline", "Step: %1 → %2");
    return words.arg(codes::caseStatus.word(item.statusBefore, currentLanguage()),
                     codes::caseStatus.word(item.statusAfter, currentLanguage()));
}

QString titleOf(const TimelineItem &item)
{
    QStringList words{titleFromRecord(item), stepWords(item)};
    words.removeAll(QString());
    if (words.isEmpty() && std::ranges::any_of(item.changes, isOfCase))
        return QCoreApplication::translate("Timeline", "The case was changed");
    return words.join(u" · "_s);
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

bool isNamedByCase(const TimelineItem &item)
{
    const auto isOther = [](const TimelineChange &change) {
        return !isOfCase(change) && !isOnNoRecord(change);
    };
    return did(item, RecordKind::Case, Operation::Create)
        || (std::ranges::any_of(item.changes, isOfCase) && std::ranges::none_of(item.changes, isOther));
}

TimelineWords timelineWords(const TimelineItem &item, const CaseView &view)
{
    TimelineWords words;
    words.title = titleOf(item);
    const auto when = item.at.isNull() ? shortDay(item.day) : dayAndTime(item.at);
    const auto who = item.at.isNull() ? QString() : authorName(item.author, view.staff);
    words.when = who.isEmpty() ? when : QString(when + u" · "_s + who);
    words.facts = factsOf(item, view);
    if (auto confirmation = confirmationFact(item.entry, view))
        words.facts.append(*std::move(confirmation));
    if (const auto why = cleanStory(item.reason); !why.trimmed().isEmpty())
        words.facts.append({QCoreApplication::translate("Timeline", "Why"), why, true});
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
