// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/journalwriter.h"

namespace rp3 {

/// A look at what is sealed.
struct Access {
    DossierId dossier;
    RecordId record;
    Code action; ///< `codes::auditAction`
    QString reason; ///< Empty where the role needs none.
};

/// Writes the look down on the dossier's room side, in a transaction of its own. `Locked` without its keys.
/// Only for the thread of the database.
[[nodiscard]] Result<void> writeDown(const Access &access, const Desk &desk, JournalWriter &writer);

/// A look that was written down.
struct LookTaken {
    RecordId by; ///< staff
    Instant at;
    Code action; ///< `codes::auditAction`
    QString reason;
};

/// Every look at the dossier, newest first. `Locked` without its keys.
[[nodiscard]] Result<QList<LookTaken>> looksAt(const DossierId &dossier, const Desk &desk);

} // namespace rp3
