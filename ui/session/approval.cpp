// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/approval.h"

#include "domain/codes/codevalues.h"
#include "domain/records/goal.h"
#include "domain/records/trip.h"
#include "domain/rules/approvalundo.h"
#include "domain/rules/rideapproval.h"

namespace rp3 {

namespace {

template <Record R> R read(const RecordId &id, const RecordState &state)
{
    R record;
    record.id = id;
    applyValues(record, state.values);
    return record;
}

template <Record R> void takeBack(Act &act, const RecordId &id, const RecordState &state)
{
    const auto before = read<R>(id, state);
    act.set(before, withoutApproval(before));
}

} // namespace

bool waitsForApproval(const RecordState &record)
{
    if (record.kind == RecordKind::Goal)
        return read<Goal>({}, record).approvedOn.isNull();
    if (record.kind != RecordKind::Trip)
        return false;
    const auto ride = read<Trip>({}, record);
    return isOnlyAskedFor(ride.status) && !ride.plannedOn.isNull();
}

Act approvalOf(const CaseView &view, const RecordId &record, Day today)
{
    Act act(view.dossier);
    const auto &state = view.records.at(record);
    if (state.kind == RecordKind::Goal) {
        const auto before = read<Goal>(record, state);
        auto after = before;
        after.approvedOn = today;
        after.approvedBy = view.me;
        act.set(before, after);
    } else if (state.kind == RecordKind::Trip) {
        const auto before = read<Trip>(record, state);
        auto after = before;
        after.status = code::tripStatus::setuju;
        after.approvedBy = view.me;
        act.set(before, after);
    }
    return act;
}

bool mayTakeApprovalBack(const CaseView &view, const RecordId &record)
{
    const auto &state = view.records.at(record);
    if (state.kind == RecordKind::Goal)
        return mayTakeApprovalBack(read<Goal>(record, state), view.me);
    return state.kind == RecordKind::Trip && mayTakeApprovalBack(read<Trip>(record, state), view.me);
}

Act takenBackApproval(const CaseView &view, const RecordId &record)
{
    Act act(view.dossier);
    const auto &state = view.records.at(record);
    if (state.kind == RecordKind::Goal)
        takeBack<Goal>(act, record, state);
    else if (state.kind == RecordKind::Trip)
        takeBack<Trip>(act, record, state);
    return act;
}

FieldValues signedByApprover(RecordKind kind, const FieldValues &before, FieldValues answers,
                             const CaseView &view)
{
    if (kind != RecordKind::Trip || !view.mayApprove)
        return answers;
    Trip ride;
    applyValues(ride, before);
    auto after = ride;
    applyValues(after, answers);
    if (needsApproval(ride, after))
        answers[numberOf(&Trip::approvedBy)] = ValueTraits<RecordId>::toCbor(view.me);
    return answers;
}

} // namespace rp3
