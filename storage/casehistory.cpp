// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casehistory.h"

#include "domain/codes/codevalues.h"
#include "domain/records/case.h"
#include "domain/rules/casepath.h"

#include <algorithm>

namespace rp3 {

namespace {

/// The record that this change made, if it is a proposal in effect.
std::optional<Closure> proposalIn(const CodedRecord &change, const DossierState &state)
{
    const auto found = state.records.find(change.record);
    if (change.operation != Operation::Create || found == state.records.end() || found->second.isVoid)
        return std::nullopt;
    return state.find<Closure>(change.record);
}

/// Not a key, a signature or a look.
bool changesARecord(const CodedRecord &change)
{
    using enum Operation;
    return change.operation == Create || change.operation == Set || change.operation == Amend
        || change.operation == Void;
}

/// `Stays` if the entry says nothing of the status.
CasePath::Move follow(CasePath &path, const CodedPart &entry)
{
    const auto status = statusWrittenIn(entry);
    return status.isEmpty() ? CasePath::Move::Stays : path.goAnyway(status);
}

} // namespace

Code statusIn(const FieldValues &values)
{
    const auto found = values.find(numberOf(&Case::status));
    return found == values.end() ? Code() : Code::parse(found->second.toString()).value_or(Code());
}

Code statusWrittenIn(const CodedPart &entry)
{
    Code status;
    for (const auto &change : entry.records) {
        const auto written = change.kind == RecordKind::Case ? statusIn(change.fields) : Code();
        if (!written.isEmpty())
            status = written;
    }
    return status;
}

Code statusBefore(const OpenedDossier &dossier, Code now)
{
    CasePath path;
    for (const auto &entry : dossier.entries)
        follow(path, entry.coded);
    return path.current() == now ? path.before() : Code();
}

Code wayBack(const OpenedDossier &dossier, Code now)
{
    CasePath path;
    auto last = CasePath::Move::Stays;
    for (const auto &entry : dossier.entries) {
        if (std::ranges::any_of(entry.coded.records, changesARecord))
            last = follow(path, entry.coded);
    }
    return last == CasePath::Move::Step && path.current() == now ? path.wayBack() : Code();
}

std::optional<Closure> latestProposal(const OpenedDossier &dossier)
{
    std::optional<Closure> latest;
    CasePath path;
    for (const auto &entry : dossier.entries) {
        for (const auto &change : entry.coded.records) {
            if (auto proposal = proposalIn(change, dossier.state))
                latest = std::move(proposal);
            const auto status = change.kind == RecordKind::Case ? statusIn(change.fields) : Code();
            if (status.isEmpty())
                continue;
            // Said once more, or come back to from a wrong press, it begins nothing anew.
            const auto move = path.goAnyway(status);
            const bool isNew = move != CasePath::Move::Stays && move != CasePath::Move::TakesBack;
            if (isNew && status == code::caseStatus::buka_lagi)
                latest.reset();
        }
    }
    return latest;
}

} // namespace rp3
