// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/accesslog.h"

#include "journal/ids.h"
#include "journal/operations.h"
#include "storage/sqlite/transaction.h"

namespace rp3 {

Result<void> writeDown(const Look &look, const Desk &desk, JournalWriter &writer)
{
    const auto keys = desk.held->newest(look.dossier);
    if (!keys)
        return failAs(keys);
    if (!*keys)
        return fail(ErrorKind::Locked, QStringLiteral("dossier"));
    const auto side = readDossier(desk, roomSideOf(look.dossier), look.dossier);
    if (!side)
        return failAs(side);
    FieldValues why;
    if (!look.reason.isEmpty())
        why.emplace(reasonField, look.reason);
    Act act(roomSideOf(look.dossier));
    act.operate(Operation::Access, toFields(AccessOperation{look.action, look.record}), why);
    auto transaction = sqlite::Transaction::begin(*desk.database);
    if (!transaction)
        return failAs(transaction);
    const auto written = writer.append(act, {&**keys, Keeping::Closed, &side->state});
    if (!written)
        return failAs(written);
    return transaction->commit();
}

} // namespace rp3
