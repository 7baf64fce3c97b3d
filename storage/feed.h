// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/retiredcodes.h"
#include "domain/rules/warningnumbers.h"
#include "storage/sqlite/database.h"
#include "storage/views.h"

namespace rp3 {

/// What the province sent down: numbered without gaps, each item signed, kept as it came. It can be fetched
/// again at any time, and so is no journal. Only for the thread of the database.
class Feed final {
public:
    explicit Feed(sqlite::Database &database)
        : m_database(&database)
    {
    }

    /// The number of the last item; 0 before the first.
    [[nodiscard]] Result<std::uint64_t> lastNumber();

    /// Keeps item `number`, whose signature was checked. `answer`: null records for what this version cannot
    /// read. `bytes`: as it was signed.
    [[nodiscard]] Result<void> keep(std::uint64_t number, const ProvinceAnswer &answer, QByteArrayView bytes);

    /// Keeps the numbers of early warning that the province decided, in the place of those before.
    [[nodiscard]] Result<void> keepNumbers(const QList<WarningNumber> &numbers);

    /// The numbers that hold here. What this version does not know, or not like that, stays as proposed.
    [[nodiscard]] Result<WarningNumbers> warningNumbers();

    /// Keeps the codes that the province retired, in the place of those before; also what only a later
    /// version knows.
    [[nodiscard]] Result<void> keepRetired(const QList<RetiredCode> &codes);

    /// The codes that are offered no more here: what this version does not know, or needs, is left out.
    [[nodiscard]] Result<RetiredCodes> retiredCodes();

    /// What the province answered about a record, oldest first.
    [[nodiscard]] Result<QList<ProvinceAnswer>> answersTo(const RecordId &record);

private:
    sqlite::Database *m_database;
};

} // namespace rp3
