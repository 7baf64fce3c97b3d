// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/accesslog.h"

#include "journal/ids.h"
#include "journal/operations.h"
#include "storage/sqlite/transaction.h"

namespace rp3 {

namespace {

/// What was written beside the change at this place of an entry; empty if nothing was.
QString reasonAt(const StoryPart &story, int place)
{
    const auto fields = story.records.find(place);
    if (fields == story.records.end())
        return {};
    const auto reason = fields->second.find(reasonField);
    return reason == fields->second.end() ? QString() : reason->second.toString();
}

} // namespace

Result<void> writeDown(const Access &access, const Desk &desk, JournalWriter &writer)
{
    const auto keys = desk.held->newest(access.dossier);
    if (!keys)
        return failAs(keys);
    if (!*keys)
        return fail(ErrorKind::Locked, QStringLiteral("dossier"));
    const auto side = readDossier(desk, roomSideOf(access.dossier), access.dossier);
    if (!side)
        return failAs(side);
    FieldValues why;
    if (!access.reason.isEmpty())
        why.emplace(reasonField, access.reason);
    Act act(roomSideOf(access.dossier));
    act.operate(Operation::Access, toFields(AccessOperation{access.action, access.record}), why);
    auto transaction = sqlite::Transaction::begin(*desk.database);
    if (!transaction)
        return failAs(transaction);
    const auto written = writer.append(act, {&**keys, Keeping::Closed, &side->state});
    if (!written)
        return failAs(written);
    return transaction->commit();
}

Result<QList<LookTaken>> looksAt(const DossierId &dossier, const Desk &desk)
{
    const auto keys = desk.held->load(dossier);
    if (!keys)
        return failAs(keys);
    if (!*keys)
        return fail(ErrorKind::Locked, QStringLiteral("dossier"));
    const auto side = readDossier(desk, roomSideOf(dossier), dossier);
    if (!side)
        return failAs(side);
    QList<LookTaken> looks;
    for (const auto &entry : side->entries) {
        for (qsizetype place = 0; place < entry.coded.records.size(); ++place) {
            const auto &change = entry.coded.records[place];
            const auto access =
                change.operation == Operation::Access ? accessOperationFrom(change.fields) : std::nullopt;
            if (access && entry.story)
                looks.prepend({entry.story->author, entry.story->at, access->action,
                               reasonAt(*entry.story, int(place))});
        }
    }
    return looks;
}

} // namespace rp3
