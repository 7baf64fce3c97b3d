// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/fields/fieldtable.h"
#include "journal/ancestry.h"

#include <QCborValue>
#include <QList>

namespace rp3 {

/// One value that an entry gave to a field.
struct FieldWrite {
    std::size_t entry = 0; ///< Index into the dossier's entries.
    QCborValue value;
};

/// What a field is, after all its writes.
struct MergedField {
    QCborValue value;
    QList<std::size_t> concurrent; ///< Entries whose values differ and that nobody has decided between.
    QList<std::size_t> illegal; ///< Entries whose step does not follow from the status before.
    QList<std::size_t> unaware; ///< Entries that took a step without knowing of the last one.
};

/// Merges the writes to one field, given in order. The last in order counts; writes that did not know of each
/// other and differ are reported until a later write has seen them.
///
/// `YesWins`: a "yes" that a later write has not seen stands. `Steps`: a step counts only if `CasePath` goes
/// along with it and its author knew the status before; others wait, until somebody who has seen them
/// decides.
[[nodiscard]] MergedField mergeField(Merge merge, const QList<FieldWrite> &writes, const Ancestry &ancestry);

} // namespace rp3
