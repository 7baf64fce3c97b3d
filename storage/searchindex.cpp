// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// So many last digits of a phone number are found by any of their beginnings: people remember the end.
constexpr qsizetype phoneTail = 6;

QStringList phoneWords(const QString &phone)
{
    QString digits;
    for (const auto c : phone) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    if (digits.startsWith(u"62"_s))
        digits = u'0' + digits.mid(2);
    QStringList words;
    if (!digits.isEmpty())
        words.append(digits);
    if (digits.size() > phoneTail)
        words.append(digits.right(phoneTail));
    return words;
}

QStringList wordsOf(const PersonCard &card)
{
    const QString text = card.name + u' ' + card.alias + u' ' + card.factoryUnit;
    return searchWords(text) + phoneWords(card.phone);
}

} // namespace

QStringList searchWords(QStringView text)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(std::exchange(word, QString()));
    };
    const auto plain = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const auto c : plain) {
        if (c.isLetterOrNumber())
            word += c;
        else if (!c.isMark() && c != u'\'' && c != u'’')
            finish();
    }
    finish();
    return words;
}

SearchIndex::SearchIndex(const QList<PersonCard> &cards)
    : m_cards(cards)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        addWords(i);
    sortWords();
}

void SearchIndex::put(const PersonCard &card)
{
    const auto known = std::ranges::find(m_cards, card.person, &PersonCard::person);
    const auto place = known - m_cards.begin();
    if (known == m_cards.end()) {
        m_cards.append(card);
    } else {
        *known = card;
        std::erase_if(m_words, [&](const Word &word) { return word.card == place; });
    }
    addWords(place);
    sortWords();
}

void SearchIndex::addWords(qsizetype place)
{
    const auto &card = m_cards[place];
    const auto words = wordsOf(card);
    for (const auto &word : words)
        m_words.push_back({word, place});
    m_byDossier.emplace(card.dossier, place);
}

void SearchIndex::sortWords()
{
    std::ranges::sort(m_words, [](const Word &a, const Word &b) {
        return std::tie(a.text, a.card) < std::tie(b.text, b.card);
    });
}

QList<qsizetype> SearchIndex::matches(const QString &word) const
{
    QList<qsizetype> exact;
    QList<qsizetype> prefix;
    auto found = std::ranges::lower_bound(m_words, word, {}, &Word::text);
    for (; found != m_words.end() && found->text.startsWith(word); ++found)
        (found->text == word ? exact : prefix).append(found->card);
    exact.append(prefix);
    return exact;
}

QList<PersonCard> SearchIndex::find(QStringView typed, qsizetype limit) const
{
    auto words = searchWords(typed);
    if (words.isEmpty())
        return {};
    // The longest word names the fewest people.
    std::ranges::sort(words, std::greater(), &QString::size);
    QList<PersonCard> found;
    QList<qsizetype> taken;
    const auto candidates = matches(words.first());
    for (const auto place : candidates) {
        const auto &card = m_cards[place];
        const auto own = wordsOf(card);
        const bool matchesAll = std::ranges::all_of(words, [&](const QString &word) {
            return std::ranges::any_of(own, [&](const QString &text) { return text.startsWith(word); });
        });
        if (!matchesAll || taken.contains(place))
            continue;
        taken.append(place);
        found.append(card);
        if (found.size() == limit)
            break;
    }
    return found;
}

std::optional<PersonCard> SearchIndex::cardOf(const DossierId &dossier) const
{
    const auto found = m_byDossier.find(dossier);
    return found == m_byDossier.end() ? std::nullopt : std::optional(m_cards[found->second]);
}

} // namespace rp3
