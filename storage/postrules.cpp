// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/postrules.h"

#include "domain/records/records.h"
#include "domain/rules/postaccess.h"
#include "domain/rules/tripbudget.h"
#include "storage/actrules.h"

#include <algorithm>
#include <array>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

bool mayMake(const RecordChange &change, const Codes &roles)
{
    return change.operation == Operation::Create ? mayAddToPost(roles, change.kind)
                                                 : mayChangeInPost(roles, change.kind);
}

bool hasNegativeNumber(const RecordChange &change)
{
    return std::ranges::any_of(change.coded, [&](const auto &value) {
        const auto *field = describeField(change.kind, value.first);
        return field != nullptr && field->type == ValueType::Count && value.second.toInteger() < 0;
    });
}

/// The program knows no name and no key of hers better than those who hired her (storage/publishing.h).
bool touchesWhoSheIs(const RecordChange &change)
{
    const std::array keys{numberOf(&StaffMember::signKey), numberOf(&StaffMember::boxKey)};
    return !change.identity.empty() || change.story.contains(numberOf(&StaffMember::reportsTo))
        || std::ranges::any_of(keys, [&](int key) { return change.coded.contains(key); });
}

[[nodiscard]] Result<void> checkStaff(const RecordChange &change, const DossierState &state,
                                      const StaffMember &by)
{
    if (change.operation == Operation::Void || touchesWhoSheIs(change))
        return fail(ErrorKind::Invalid, u"staff member"_s);
    const auto before = state.find<StaffMember>(change.record).value_or(StaffMember());
    const auto after = recordAfter<StaffMember>(change, state);
    const auto refusal = staffRefusal(before, after, by, state.all<StaffMember>());
    if (!refusal)
        return {};
    return fail(refusal == StaffRefusal::NobodyLeft ? ErrorKind::Invalid : ErrorKind::Denied,
                u"staff member"_s);
}

[[nodiscard]] Result<void> checkTraining(const RecordChange &change, const DossierState &state)
{
    const auto training = recordAfter<StaffTraining>(change, state);
    return state.find<StaffMember>(training.member) ? Result<void>() : fail(ErrorKind::Invalid, u"trained"_s);
}

[[nodiscard]] Result<void> checkAddress(const RecordChange &change, const DossierState &state,
                                        const StaffMember &by)
{
    const auto before = state.find<DirectoryEntry>(change.record);
    const bool unhides =
        before && isAddressHidden(*before) && !isAddressHidden(recordAfter<DirectoryEntry>(change, state));
    return unhides && !mayUnhideAddress(by.roles) ? fail(ErrorKind::Denied, u"hidden address"_s)
                                                  : Result<void>();
}

[[nodiscard]] Result<void> checkBudget(const RecordChange &change, const DossierState &state)
{
    const bool isYear = isBudgetYear(recordAfter<TripBudget>(change, state).year);
    return isYear ? Result<void>() : fail(ErrorKind::Invalid, u"year"_s);
}

[[nodiscard]] Result<void> checkFeedback(const RecordChange &change, const DossierState &state)
{
    const auto feedback = recordAfter<Feedback>(change, state);
    // A day could be joined with the day on which a case was closed.
    if (feedback.givenOn.isNull() || feedback.givenOn.toDate().day() != 1)
        return fail(ErrorKind::Invalid, u"day of feedback"_s);
    const std::array answers{feedback.wasSafe, feedback.wasHeard, feedback.couldDecide, feedback.wasHelped,
                             feedback.wouldRecommend};
    const auto isOut = [](const Count &answer) { return answer && (*answer < 1 || *answer > 5); };
    return std::ranges::any_of(answers, isOut) ? fail(ErrorKind::Invalid, u"answer"_s) : Result<void>();
}

/// The room keeps its code, which stands in every case number. There is one room.
[[nodiscard]] Result<void> checkPost(const RecordChange &change)
{
    const bool isOther = change.operation == Operation::Void || change.coded.contains(numberOf(&Post::code));
    return isOther ? fail(ErrorKind::Invalid, u"room"_s) : Result<void>();
}

[[nodiscard]] Result<void> checkRecord(const RecordChange &change, const DossierState &state,
                                       const StaffMember &by)
{
    switch (change.kind) {
    case RecordKind::Post:
        return checkPost(change);
    case RecordKind::StaffMember:
        return checkStaff(change, state, by);
    case RecordKind::StaffTraining:
        return checkTraining(change, state);
    case RecordKind::DirectoryEntry:
        return checkAddress(change, state, by);
    case RecordKind::TripBudget:
        return checkBudget(change, state);
    case RecordKind::Feedback:
        return checkFeedback(change, state);
    default:
        return {};
    }
}

} // namespace

Result<void> checkPostAct(const Act &act, Home home, const DossierState &state, const StaffMember &by)
{
    for (const auto &change : act.changes()) {
        if (const auto checked = checkChange(change, home, state); !checked)
            return checked;
        if (!mayMake(change, by.roles))
            return fail(ErrorKind::Denied, u"record kind %1"_s.arg(int(change.kind)));
        if (hasNegativeNumber(change))
            return fail(ErrorKind::Invalid, u"number"_s);
        if (const auto checked = checkRecord(change, state, by); !checked)
            return checked;
    }
    return {};
}

} // namespace rp3
