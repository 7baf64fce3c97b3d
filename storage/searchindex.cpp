// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// So many last digits of a phone number are found by any of their beginnings: people remember the end.
constexpr qsizetype phoneTail = 6;

/// What is typed beyond so many words changes nothing.
constexpr qsizetype maximumWords = 8;

/// The digits of a phone number as they are dialled here: +62 812 and 0812 are the same.
QString dialled(QStringView phone)
{
    QString digits;
    for (const auto c : phone) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    const bool isAbroad = digits.startsWith(u"62"_s) && digits.size() > phoneTail;
    return isAbroad ? QString(u'0' + digits.mid(2)) : digits;
}

QStringList phoneWords(const QString &phone)
{
    const auto digits = dialled(phone);
    QStringList words;
    if (!digits.isEmpty())
        words.append(digits);
    if (digits.size() > phoneTail)
        words.append(digits.right(phoneTail));
    return words;
}

bool looksLikePhone(QStringView text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLetter(); })
        && std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) > 2;
}

QStringList wordsOf(const PersonCard &card)
{
    const QString text = card.name + u' ' + card.alias + u' ' + card.factoryUnit;
    auto words = searchWords(text) + phoneWords(card.phone);
    words.removeDuplicates();
    return words;
}

} // namespace

QStringList searchWords(QStringView text)
{
    if (looksLikePhone(text))
        return {dialled(text)};
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
    for (qsizetype place = 0; place < m_cards.size(); ++place)
        addWords(place);
    std::sort(m_words.begin(), m_words.end());
}

void SearchIndex::replace(const DossierId &dossier, const QList<PersonCard> &cards)
{
    forget(dossier);
    const auto sorted = std::ptrdiff_t(m_words.size());
    for (const auto &card : cards) {
        m_cards.append(card);
        addWords(m_cards.size() - 1);
    }
    std::sort(m_words.begin() + sorted, m_words.end());
    std::inplace_merge(m_words.begin(), m_words.begin() + sorted, m_words.end());
}

void SearchIndex::forget(const DossierId &dossier)
{
    if (m_byDossier.erase(dossier) == 0)
        return;
    std::erase_if(m_words, [&](const Word &word) { return m_cards[word.card].dossier == dossier; });
    for (auto &card : m_cards) {
        if (card.dossier != dossier)
            continue;
        card = {};
        --m_size;
    }
}

void SearchIndex::addWords(qsizetype place)
{
    const auto &card = m_cards[place];
    const auto words = wordsOf(card);
    for (const auto &word : words)
        m_words.push_back({word, place});
    m_byDossier.emplace(card.dossier, place);
    ++m_size;
}

std::span<const SearchIndex::Word> SearchIndex::wordsFrom(const QString &beginning) const
{
    const auto first = std::ranges::lower_bound(m_words, beginning, {}, &Word::text);
    const auto last = std::partition_point(first, m_words.end(),
                                           [&](const Word &word) { return word.text.startsWith(beginning); });
    return {first, last};
}

QList<PersonCard> SearchIndex::find(QStringView typed, qsizetype limit) const
{
    auto words = searchWords(typed);
    if (words.isEmpty())
        return {};
    words.removeDuplicates();
    words.resize(std::min(words.size(), maximumWords));
    // The word that the fewest cards have leads; the others only have to be there too.
    std::ranges::sort(words, {}, [&](const QString &word) { return wordsFrom(word).size(); });
    const auto leading = wordsFrom(words.first());
    std::vector<std::uint8_t> met(std::size_t(m_cards.size()));
    for (qsizetype i = 1; i < words.size(); ++i) {
        for (const auto &word : wordsFrom(words[i])) {
            auto &count = met[std::size_t(word.card)];
            count = std::uint8_t(count == i - 1 ? i : count);
        }
    }
    QList<PersonCard> found;
    for (const auto &word : leading) { // Exact words stand before longer ones.
        auto &count = met[std::size_t(word.card)];
        if (count != words.size() - 1)
            continue;
        count = std::uint8_t(words.size()); // Shown once.
        found.append(m_cards[word.card]);
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
