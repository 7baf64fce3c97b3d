// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/fold.h"
#include "storage/schema.h"
#include "storage/sqlite/database.h"

#include <functional>

namespace rp3 {

/// The tables beside the journal: what lists, searches and reports read. They hold Coded fields only, and can
/// be dropped and made again from the journal at any time. Only for the thread of the database.
class Projections final {
public:
    explicit Projections(sqlite::Database &database)
        : m_database(&database)
    {
    }

    /// Writes the rows of `records`, or of every record of the dossier if none are named.
    [[nodiscard]] Result<void> write(const DossierId &dossier, const DossierState &state,
                                     ProjectionPlace place, const QList<RecordId> &records = {});

    /// Takes every row of a dossier out of the file, because it was closed, or out of this session's memory,
    /// because she may not read it any more.
    [[nodiscard]] Result<void> remove(const DossierId &dossier, ProjectionPlace place);

    /// Makes the temporary tables of this session.
    [[nodiscard]] Result<void> createInMemory();

    /// Whether the file's tables are those that this program would make.
    [[nodiscard]] Result<bool> areCurrent();

    /// Makes all of the file's tables again from the open entries, in one transaction. `progress` hears the
    /// number of entries written so far, about every thousand. If it fails, everything is as before.
    [[nodiscard]] Result<void> rebuild(const std::function<void(std::int64_t)> &progress);

private:
    [[nodiscard]] Result<void> writeRow(const DossierId &dossier, const RecordId &record,
                                        const RecordState &state, ProjectionPlace place);
    [[nodiscard]] Result<void> dropAndCreate(); ///< Without indexes.
    [[nodiscard]] Result<void> runAll(const QByteArrayList &statements);

    /// Those of any version, quoted: a kind of record that is no more must not leave its rows behind.
    [[nodiscard]] Result<QByteArrayList> tablesInFile();
    [[nodiscard]] Result<void> fillFromJournal(const std::function<void(std::int64_t)> &progress);

    sqlite::Database *m_database;
};

} // namespace rp3
