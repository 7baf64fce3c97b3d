// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journalwriter.h"

namespace rp3 {

/// A look at what is sealed.
struct Look {
    DossierId dossier;
    RecordId record;
    Code action; ///< `codes::auditAction`
    QString reason; ///< Empty where the role needs none.
};

/// Writes the look down on the dossier's room side, in a transaction of its own. `Locked` without its keys.
/// Only for the thread of the database.
[[nodiscard]] Result<void> writeDown(const Look &look, const Desk &desk, JournalWriter &writer);

} // namespace rp3
