// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/records.h"

#include <QByteArray>
#include <QByteArrayList>

namespace rp3 {

/// Where a projection stands.
enum class ProjectionPlace {
    File, ///< Rows of open coded parts, in the encrypted file.
    Memory, ///< Rows of closed dossiers that this session may read, in temporary tables that die with it.
};

/// The statements that make the tables which are only in the vault: the journal and what belongs to it.
[[nodiscard]] QByteArrayList fixedTables();

/// The statements that make an empty vault's tables, projections included.
[[nodiscard]] QByteArrayList tablesOfAVault();

/// The statement that makes the projection of one kind of record: its id, its dossier and one column per
/// Coded field, named as in the field table. Nothing else is ever searchable on disk.
[[nodiscard]] QByteArray projectionTable(const RecordDescription &record, ProjectionPlace place);

/// The projection's name in SQL: `p_session`, or `m_session` in memory.
[[nodiscard]] QByteArray projectionName(const RecordDescription &record, ProjectionPlace place);

/// Inserts or replaces one row: `:id`, `:dossier`, and each Coded field by its name.
[[nodiscard]] QByteArray projectionInsert(const RecordDescription &record, ProjectionPlace place);

/// Indexes that the list pages need, on the file's projections.
[[nodiscard]] QByteArrayList projectionIndexes();

/// Changes whenever the projections would look different: with the field tables, a column type or an index.
[[nodiscard]] QByteArray projectionsFingerprint();

} // namespace rp3
