// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/opendecisions.h"

#include <algorithm>

namespace rp3 {

namespace {

/// What `entry` wrote into this field, in the record at `place` of its act.
QCborValue writtenIn(const OpenedEntry &entry, int place, int field)
{
    const auto find = [field](const FieldValues &values) {
        const auto found = values.find(field);
        return found == values.end() ? QCborValue() : found->second;
    };
    const auto findIn = [&](const FieldsByRecord &records) {
        const auto found = records.find(place);
        return found == records.end() ? QCborValue() : find(found->second);
    };
    auto value = find(entry.coded.records[place].fields);
    if (value.isUndefined() && entry.identity)
        value = findIn(*entry.identity);
    if (value.isUndefined() && entry.story)
        value = findIn(entry.story->records);
    return value;
}

DecisionVersion versionIn(const OpenedEntry &entry, const Decision &about)
{
    DecisionVersion version;
    version.entry = entry.id;
    if (entry.story) {
        version.at = entry.story->at;
        version.author = entry.story->author;
    }
    for (int place = 0; place < entry.coded.records.size(); ++place) {
        const auto &change = entry.coded.records[place];
        if (change.record != about.record)
            continue;
        version.isVoid = change.operation == Operation::Void;
        if (about.field != wholeRecord)
            version.value = writtenIn(entry, place, about.field);
    }
    return version;
}

} // namespace

QList<OpenDecision> openDecisions(const OpenedDossier &dossier, const ReadingRights &rights)
{
    QList<OpenDecision> open;
    for (const auto &about : dossier.state.decisions) {
        OpenDecision decision{about, {}, {}, true};
        if (const auto record = dossier.state.records.find(about.record);
            record != dossier.state.records.end())
            decision.kind = record->second.kind;
        decision.mayRead = about.field == wholeRecord || rights.mayRead(decision.kind, about.field);
        for (const auto &entry : dossier.entries) {
            if (!about.entries.contains(entry.id))
                continue;
            decision.versions.append(versionIn(entry, about));
            if (!decision.mayRead)
                decision.versions.last().value = {};
        }
        open.append(std::move(decision));
    }
    return open;
}

bool endsADecision(const RecordChange &change, const DossierState &state)
{
    const auto record = state.records.find(change.record);
    if (record == state.records.end())
        return false;
    const auto isOpen = [&](int field) {
        return std::ranges::any_of(state.decisions, [&](const Decision &about) {
            return about.record == change.record && about.field == field;
        });
    };
    if (change.operation == Operation::Void)
        return record->second.isVoid && isOpen(wholeRecord);
    constexpr int status = numberOf(&Case::status);
    const auto wanted = change.coded.find(status);
    const auto now = record->second.values.find(status);
    return wanted != change.coded.end() && now != record->second.values.end() && isOpen(status)
        && now->second == wanted->second;
}

} // namespace rp3
