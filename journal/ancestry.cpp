// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/ancestry.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace rp3 {

Ancestry::Ancestry(std::span<const OpenedEntry> entries)
{
    QHash<EntryId, std::size_t> indices;
    QSet<EntryId> reached;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Known known;
        for (const auto &id : entries[i].coded.seen) {
            const auto parent = indices.constFind(id);
            if (parent == indices.constEnd())
                continue;
            addAll(known, m_known[*parent]);
            addOne(known, m_places[*parent]);
            reached.insert(id);
        }
        m_places.push_back(join(known));
        m_known.push_back(std::move(known));
        indices.insert(entries[i].id, i);
    }
    for (const auto &entry : entries) {
        if (!reached.contains(entry.id))
            m_frontier.append(entry.id);
    }
    std::sort(m_frontier.begin(), m_frontier.end());
}

bool Ancestry::hasSeen(std::size_t later, std::size_t earlier) const
{
    const auto &known = m_known[later];
    const auto &place = m_places[earlier];
    return place.thread < known.size() && place.index < known[place.thread];
}

bool Ancestry::areConcurrent(std::size_t a, std::size_t b) const
{
    return a != b && !hasSeen(a, b) && !hasSeen(b, a);
}

void Ancestry::addAll(Known &known, const Known &others)
{
    known.resize(std::max(known.size(), others.size()));
    for (std::size_t thread = 0; thread < others.size(); ++thread)
        known[thread] = std::max(known[thread], others[thread]);
}

void Ancestry::addOne(Known &known, const Place &place)
{
    known.resize(std::max(known.size(), place.thread + 1));
    known[place.thread] = std::max(known[place.thread], place.index + 1);
}

Ancestry::Place Ancestry::join(const Known &known)
{
    // Whoever has seen all of a thread can go on with it, so there are about as many as PCs that were apart
    // at one time, however often they were.
    std::size_t thread = 0;
    while (thread < known.size() && known[thread] != m_threads[thread])
        ++thread;
    if (thread == known.size()) {
        thread = m_threads.size();
        m_threads.push_back(0);
    }
    return {thread, m_threads[thread]++};
}

} // namespace rp3
