// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/likeness.h"

#include <algorithm>

namespace rp3 {

namespace {

/// So many are looked at for each name: of more, a name alone says nothing.
constexpr qsizetype mostLookedAt = 50;

/// Fewer digits of a telephone number are those of too many.
constexpr qsizetype fewestDigits = 6;

/// What to search for, so that one word too many does not hide her.
QStringList waysToCall(const QString &name)
{
    const auto words = searchWords(name);
    QStringList ways{name};
    if (words.size() > 2)
        ways += {words.first(2).join(u' '), words.last(2).join(u' ')};
    return ways;
}

bool isSameUnit(const PersonCard &a, const PersonCard &b)
{
    const auto words = searchWords(a.factoryUnit);
    return !words.isEmpty() && words == searchWords(b.factoryUnit);
}

/// Collects who was found by what.
class Found final {
public:
    Found(const SearchIndex &index, const PersonCard &her)
        : m_index(&index)
        , m_her(&her)
    {
    }

    void by(const QString &typed, bool Likeness::*what)
    {
        for (const auto &card : m_index->find(typed, mostLookedAt)) {
            if (card.dossier == m_her->dossier)
                continue;
            const auto known = std::ranges::find(m_found, card, &Likeness::card);
            auto &likeness = known == m_found.end() ? m_found.emplaceBack(Likeness{card}) : *known;
            likeness.*what = true;
            likeness.hasUnit = isSameUnit(card, *m_her);
        }
    }

    [[nodiscard]] QList<Likeness> likeliest(qsizetype limit)
    {
        std::ranges::stable_sort(m_found, std::greater(), [](const Likeness &likeness) {
            return 4 * int(likeness.hasPhone) + 2 * int(likeness.hasName) + int(likeness.hasUnit);
        });
        return m_found.first(std::min(limit, m_found.size()));
    }

private:
    const SearchIndex *m_index;
    const PersonCard *m_her;
    QList<Likeness> m_found;
};

} // namespace

QList<Likeness> likenessesOf(const SearchIndex &index, const PersonCard &her, qsizetype limit)
{
    Found found(index, her);
    const auto digits = std::ranges::count_if(her.phone, [](QChar c) { return c.isDigit(); });
    if (digits >= fewestDigits)
        found.by(her.phone, &Likeness::hasPhone);
    for (const auto &name : {her.name, her.alias}) {
        for (const auto &way : waysToCall(name))
            found.by(way, &Likeness::hasName);
    }
    return found.likeliest(limit);
}

} // namespace rp3
