// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/casehistory.h"

#include "domain/codes/codevalues.h"
#include "domain/records/case.h"

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
    Code before;
    Code current;
    for (const auto &entry : dossier.entries) {
        const auto status = statusWrittenIn(entry.coded);
        if (status.isEmpty() || status == current)
            continue;
        before = current;
        current = status;
    }
    return current == now ? before : Code();
}

std::optional<Closure> latestProposal(const OpenedDossier &dossier)
{
    std::optional<Closure> latest;
    Code current;
    for (const auto &entry : dossier.entries) {
        for (const auto &change : entry.coded.records) {
            if (auto proposal = proposalIn(change, dossier.state))
                latest = std::move(proposal);
            const auto status = change.kind == RecordKind::Case ? statusIn(change.fields) : Code();
            if (status.isEmpty() || status == current)
                continue; // Said once more, as a decision does: nothing begins anew.
            current = status;
            if (status == code::caseStatus::buka_lagi)
                latest.reset();
        }
    }
    return latest;
}

} // namespace rp3
