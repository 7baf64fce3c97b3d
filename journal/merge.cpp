// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/merge.h"

#include "domain/rules/casepath.h"

#include <algorithm>

namespace rp3 {

namespace {

/// Whether whoever made `later` knew `earlier`: her PC had seen it, or it is of the same act.
bool knows(const FieldWrite &later, const FieldWrite &earlier, const Ancestry &ancestry)
{
    return later.entry == earlier.entry || ancestry.hasSeen(later.entry, earlier.entry);
}

/// The writes that nobody knew who wrote after them: more than one means nobody has decided yet.
QList<FieldWrite> undecided(const QList<FieldWrite> &writes, const Ancestry &ancestry)
{
    QList<FieldWrite> standing;
    for (auto write = writes.begin(); write != writes.end(); ++write) {
        const bool isKnown = std::any_of(
            write + 1, writes.end(), [&](const FieldWrite &later) { return knows(later, *write, ancestry); });
        if (!isKnown)
            standing.append(*write);
    }
    return standing;
}

MergedField mergeByOrder(const QList<FieldWrite> &writes, const Ancestry &ancestry, bool yesWins)
{
    const auto standing = undecided(writes, ancestry);
    MergedField merged;
    merged.value = standing.last().value;
    if (yesWins && std::ranges::any_of(standing, [](const auto &write) { return write.value.isTrue(); }))
        merged.value = true;
    const bool differ = std::ranges::any_of(
        standing, [&](const auto &write) { return write.value != standing.first().value; });
    if (differ) {
        for (const auto &write : standing)
            merged.concurrent.append(write.entry);
    }
    return merged;
}

/// Walks the steps of a case status in order.
class StatusWalk final {
public:
    explicit StatusWalk(const Ancestry &ancestry)
        : m_ancestry(ancestry)
    {
    }

    void take(const FieldWrite &write)
    {
        const auto to = Code::parse(write.value.toString()).value_or(Code());
        forgetDecided(write.entry);
        const bool isAware = m_path.current().isEmpty() || knows(write, m_at, m_ancestry);
        if (!isAware && to != m_path.current())
            m_unaware.append(write.entry);
        if (!isAware)
            return;
        if (m_path.go(to) == CasePath::Move::Refused)
            m_illegal.append(write.entry);
        else
            m_at = write;
    }

    [[nodiscard]] MergedField result() const
    {
        const auto status = m_path.current();
        return {status.isEmpty() ? QCborValue() : QCborValue(status.toString()), {}, m_illegal, m_unaware};
    }

private:
    /// Whoever takes a step and has seen the waiting ones has decided.
    void forgetDecided(std::size_t entry)
    {
        const auto isSeen = [&](std::size_t waiting) { return m_ancestry.hasSeen(entry, waiting); };
        m_illegal.removeIf(isSeen);
        m_unaware.removeIf(isSeen);
    }

    const Ancestry &m_ancestry;
    CasePath m_path;
    FieldWrite m_at; // the write that made it so
    QList<std::size_t> m_illegal;
    QList<std::size_t> m_unaware;
};

} // namespace

MergedField mergeField(Merge merge, const QList<FieldWrite> &writes, const Ancestry &ancestry)
{
    Q_ASSERT(!writes.isEmpty());
    switch (merge) {
    case Merge::LastWins:
        return mergeByOrder(writes, ancestry, false);
    case Merge::YesWins:
        return mergeByOrder(writes, ancestry, true);
    case Merge::Steps: {
        StatusWalk walk(ancestry);
        for (const auto &write : writes)
            walk.take(write);
        return walk.result();
    }
    }
    Q_UNREACHABLE();
}

} // namespace rp3
