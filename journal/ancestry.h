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
    [[nodiscard]] const QList<EntryId> &frontier() const { return m_frontier; }

private:
    // The entries stand in threads in which each has seen the one before: one thread per PC that worked apart
    // from the others. An entry that has seen one of a thread has seen all before it there, so a number per
    // thread says everything: a table of who has seen whom would grow with the square of a long dossier.
    struct Place {
        std::size_t thread = 0;
        std::uint32_t index = 0;
    };

    using Known = std::vector<std::uint32_t>; // how many entries of each thread are seen

    static void addAll(Known &known, const Known &others);
    static void addOne(Known &known, const Place &place);
    [[nodiscard]] Place join(const Known &known);

    std::vector<Place> m_places;
    std::vector<Known> m_known;
    std::vector<std::uint32_t> m_threads; // the length of each
    QList<EntryId> m_frontier;
};

} // namespace rp3
