// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/effects.h"
#include "storage/room.h"

namespace rp3::test {

/// Says twice how great the danger in a case is, as two PCs do that did not know of each other. Only for the
/// thread of the database.
[[nodiscard]] inline Result<void> answerTwice(Room &room, const DossierId &dossier)
{
    const auto found = readDossier(room.desk(), dossier);
    if (!found)
        return failAs(found);
    const auto keys = room.desk().held->newest(dossier);
    if (!keys)
        return failAs(keys);
    const auto before = found->state.all<Case>().first();
    for (const auto risk : {Code(u"tinggi"), Code(u"rendah")}) {
        auto after = before;
        after.risk = risk;
        Act act(dossier);
        act.set(before, after);
        auto transaction = room.begin();
        if (!transaction)
            return failAs(transaction);
        const auto written = room.writer().append(act, {&**keys, Keeping::Open, &found->state});
        if (!written)
            return failAs(written);
        const auto followed = Effects(room.desk(), room.writer()).of(dossier, {before.id});
        if (!followed)
            return failAs(followed);
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace rp3::test
