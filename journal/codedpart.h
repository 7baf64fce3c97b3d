// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "journal/entry.h"

namespace rp3 {

/// The longest coded part that is read. Ours are a few hundred bytes; this bounds what a stranger can make us
/// do.
inline constexpr qsizetype maximumCodedSize = 64 * 1024;

/// The most records that one act changes.
inline constexpr qsizetype maximumRecords = 1'000;

/// The canonical bytes of `part` (docs/journal.md): what ids, digests and signatures are over.
///
/// What a reader can compute is left out: ids of created records, a dossier that this entry opens, and
/// references between records of one act, which shrink to two bytes.
[[nodiscard]] QByteArray encodeCoded(const CodedPart &part);

/// Reads canonical bytes. `TooNew` for a later format; `Corrupt` for anything that would not be encoded to
/// the same bytes again.
[[nodiscard]] Result<CodedPart> decodeCoded(QByteArrayView bytes);

/// Replaces references to records created by this act: full ids become two-byte indices, or the other way
/// round. Values that are no such reference stay as they are.
[[nodiscard]] FieldValues shortenReferences(FieldValues values, const QList<RecordId> &created);
[[nodiscard]] FieldValues expandReferences(FieldValues values, const QList<RecordId> &created);

/// The ids of the records that `records` create, in the order of their creation.
[[nodiscard]] QList<RecordId> createdRecords(const QList<CodedRecord> &records);

} // namespace rp3
