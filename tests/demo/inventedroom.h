// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/directoryentry.h"
#include "domain/records/post.h"
#include "domain/records/supervision.h"
#include "tests/demo/dice.h"

#include <QList>

namespace rp3::demo {

/// A room at an industrial estate that is nowhere, open from `today` on.
[[nodiscard]] Post inventPost(const QString &code, Day today);

/// Companies whose women come, with and without what the law asks of them.
[[nodiscard]] QList<DirectoryEntry> inventCompanies(Dice &dice, Day today);

/// A look of the coordinator over the work of the room: most things are in order.
[[nodiscard]] Supervision inventSupervision(Dice &dice, Day today, const RecordId &coordinator);

} // namespace rp3::demo
