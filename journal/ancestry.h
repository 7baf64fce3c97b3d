// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/entry.h"

#include <span>
#include <vector>

namespace rp3 {

/// Who had seen what: for each entry of a dossier, the entries its author's PC knew of.
class Ancestry final {
public:
    /// `entries`: of one dossier, in `Order`, without doubles. Ids in `seen` that are not here have not
    /// arrived yet and count for nothing.
    explicit Ancestry(std::span<const OpenedEntry> entries);

    /// Whether the author of entry `later` knew entry `earlier`, directly or through others. An entry has not
    /// seen itself. Indices into the entries.
    [[nodiscard]] bool hasSeen(std::size_t later, std::size_t earlier) const;

    /// Whether neither knew of the other.
    [[nodiscard]] bool areConcurrent(std::size_t a, std::size_t b) const;

    /// The entries that no other entry's `seen` reaches, ascending: the `seen` of the next entry.
    [[nodiscard]] QList<EntryId> frontier() const;

private:
    std::vector<std::vector<bool>> m_seen; // m_seen[i][j]: entry i has seen entry j
    std::vector<EntryId> m_ids;
};

} // namespace rp3
