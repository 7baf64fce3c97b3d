// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/actrules.h"

#include "domain/records/records.h"
#include "domain/rules/approvalundo.h"
#include "domain/rules/mistakes.h"
#include "domain/rules/serviceprogress.h"
#include "storage/opendecisions.h"
#include "storage/recordrules.h"
#include "storage/staff.h"

#include <QCborArray>

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

bool hasWords(const RecordChange &change)
{
    return std::ranges::any_of(change.story, [&](const auto &value) {
        const auto *field = describeField(change.kind, value.first);
        return value.first == reasonField || field == nullptr || field->type == ValueType::Text;
    });
}

bool isTooLong(const QCborValue &value)
{
    return value.isString() && value.toString().size() > maximumTextLength;
}

bool hasTooLongText(const RecordChange &change)
{
    const auto isLong = [](const auto &value) { return isTooLong(value.second); };
    return std::ranges::any_of(change.identity, isLong) || std::ranges::any_of(change.story, isLong);
}

/// Whether what is changed is there to be changed: made earlier in the act, or in effect in the dossier.
bool isThere(const RecordChange &change, const DossierState &state)
{
    if (change.operation == Operation::Create || Act::standInIndex(change.record))
        return true;
    const auto found = state.records.find(change.record);
    return found != state.records.end() && found->second.kind == change.kind
        && (!found->second.isVoid || endsADecision(change, state));
}

bool isWithoutReason(const RecordChange &change)
{
    if (change.operation != Operation::Amend && change.operation != Operation::Void)
        return false;
    const auto reason = change.story.find(reasonField);
    return reason == change.story.end() || reason->second.toString().trimmed().isEmpty();
}

/// Whether somebody may make this change, as far as facts go.
bool mayState(const RecordChange &change, const Codes &roles, const Standing &standing)
{
    switch (change.kind) {
    case RecordKind::Consent:
        return may(roles, Right::Write, DataClass::Consent, standing);
    case RecordKind::EvidenceItem:
    case RecordKind::CustodyEvent:
        return may(roles, Right::Add, DataClass::Evidence, standing);
    default:
        return may(roles, Right::Write, DataClass::Coded, standing);
    }
}

/// Whether it writes over what she did not want to say before. Nobody does who cannot read it: it is one
/// list.
bool replacesDeclined(const RecordChange &change)
{
    return change.operation != Operation::Create && change.story.contains(declinedField);
}

/// Whether it says that a plan is approved. A ride's approval depends on what was before: `checkOfKind`.
bool approvesAPlan(const RecordChange &change)
{
    const auto day = change.coded.find(numberOf(&Goal::approvedOn));
    return change.kind == RecordKind::Goal && day != change.coded.end() && !day->second.isNull();
}

/// Whether it takes back a yes that is not this person's to take back.
template <Record R>
bool takesBackUnduly(const RecordChange &change, const DossierState &state, const RecordId &user)
{
    const auto before = state.find<R>(change.record);
    return before && change.operation != Operation::Void
        && takesApprovalBack(*before, recordAfter<R>(change, state)) && !mayTakeApprovalBack(*before, user);
}

/// Whether it takes away what is corrected, never taken away. What was taken away long ago may stay so.
bool takesAwayWhatStays(const RecordChange &change, const DossierState &state)
{
    return change.operation == Operation::Void && !mayTakeAway(change.kind) && !endsADecision(change, state);
}

/// Those rules of its kind that a record can break with which a case is opened.
[[nodiscard]] Result<void> checkOpened(const RecordChange &change, const DossierState &filed,
                                       const Case &opening)
{
    switch (change.kind) {
    case RecordKind::Service:
        return isForOthers(opening.authority) ? checkService(change, opening, filed)
                                              : fail(ErrorKind::Invalid, u"ours, and handed over"_s);
    case RecordKind::Consent:
        return checkConsent(change, filed);
    default:
        return {};
    }
}

} // namespace

Standing standingIn(const DossierState &state, const RecordId &user)
{
    Standing standing;
    const auto cases = state.all<Case>();
    standing.assigned = std::ranges::any_of(cases, [&](const Case &record) {
        return record.leadCompanion == user || record.coordinator == user;
    });
    const auto complaints = state.all<Complaint>();
    standing.tookIn = std::ranges::any_of(
        complaints, [&](const Complaint &complaint) { return complaint.receivedBy == user; });
    standing.handedOver = standing.tookIn && !standing.assigned;
    return standing;
}

Result<void> checkChange(const RecordChange &change, Home home, const DossierState &state)
{
    const auto *description = describe(change.kind);
    if (description == nullptr || description->home != home)
        return fail(ErrorKind::Invalid, u"kind of record"_s);
    if (hasTooLongText(change))
        return fail(ErrorKind::Invalid, u"text too long"_s);
    if (isWithoutReason(change))
        return fail(ErrorKind::Invalid, u"no reason"_s);
    if (!isThere(change, state))
        return fail(ErrorKind::Invalid, u"record not here"_s);
    return {};
}

Result<void> checkPermission(const Act &act, const Codes &roles, const Standing &standing)
{
    const auto mayWrite = [&](DataClass dataClass) { return may(roles, Right::Write, dataClass, standing); };
    const bool readsStory = may(roles, Right::Read, DataClass::Story, standing);
    for (const auto &change : act.changes()) {
        const bool isConsent = change.kind == RecordKind::Consent;
        if (!mayState(change, roles, standing) || (!change.identity.empty() && !mayWrite(DataClass::Identity))
            || (!isConsent && hasWords(change) && !mayWrite(DataClass::Story))
            || (replacesDeclined(change) && !readsStory)
            || (approvesAPlan(change) && !coordinatesCases(roles)))
            return fail(ErrorKind::Denied, u"record kind %1"_s.arg(int(change.kind)));
    }
    return {};
}

Result<void> checkApprovals(const Act &act, const DossierState &state, const RecordId &user)
{
    for (const auto &change : act.changes()) {
        if (takesBackUnduly<Goal>(change, state, user) || takesBackUnduly<Trip>(change, state, user))
            return fail(ErrorKind::Denied, u"approval of somebody else"_s);
    }
    return {};
}

Result<void> checkRules(const Act &act, const OpenedDossier &dossier, const Codes &roles)
{
    for (const auto &change : act.changes()) {
        if (const auto checked = checkChange(change, Home::Case, dossier.state); !checked)
            return checked;
        if (takesAwayWhatStays(change, dossier.state))
            return fail(ErrorKind::Invalid, u"taken away"_s);
        if (const auto checked = checkOfKind(change, dossier, roles); !checked)
            return checked;
    }
    return {};
}

Result<void> checkOpening(const Act &act, const DossierState &filed, const Case &opening)
{
    for (const auto &change : act.changes()) {
        if (const auto checked = checkChange(change, Home::Case, filed); !checked)
            return checked;
        if (const auto checked = checkOpened(change, filed, opening); !checked)
            return checked;
    }
    return {};
}

} // namespace rp3
