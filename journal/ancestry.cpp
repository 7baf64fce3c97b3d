// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/ancestry.h"

#include <QHash>

#include <algorithm>

namespace rp3 {

Ancestry::Ancestry(std::span<const OpenedEntry> entries)
    : m_seen(entries.size())
{
    QHash<EntryId, std::size_t> indices;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        auto &seen = m_seen[i];
        seen.resize(i);
        for (const auto &id : entries[i].coded.seen) {
            const auto found = indices.constFind(id);
            if (found == indices.constEnd())
                continue;
            const auto &theirs = m_seen[*found];
            for (std::size_t j = 0; j < theirs.size(); ++j)
                seen[j] = seen[j] || theirs[j];
            seen[*found] = true;
        }
        indices.insert(entries[i].id, i);
        m_ids.push_back(entries[i].id);
    }
}

bool Ancestry::hasSeen(std::size_t later, std::size_t earlier) const
{
    return earlier < m_seen[later].size() && m_seen[later][earlier];
}

bool Ancestry::areConcurrent(std::size_t a, std::size_t b) const
{
    return a != b && !hasSeen(a, b) && !hasSeen(b, a);
}

QList<EntryId> Ancestry::frontier() const
{
    std::vector<bool> reached(m_ids.size());
    for (const auto &seen : m_seen) {
        for (std::size_t j = 0; j < seen.size(); ++j)
            reached[j] = reached[j] || seen[j];
    }
    QList<EntryId> frontier;
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        if (!reached[i])
            frontier.append(m_ids[i]);
    }
    std::sort(frontier.begin(), frontier.end());
    return frontier;
}

} // namespace rp3
