// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"

#include "domain/rules/namesound.h"
#include "domain/rules/typos.h"

#include <QSet>

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

/// Shorter sounds are those of too many words.
constexpr qsizetype shortestSound = 3;

QStringList wordsOn(const PersonCard &card)
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

SearchIndex::SearchIndex(const QList<PersonCard> &cards, int damaged)
    : m_cards(cards)
    , m_damaged(damaged)
    , m_isLoaded(true)
{
    m_cards.squeeze();
    QSet<QString> known; // One name in memory for all who are called so.
    for (qsizetype place = 0; place < m_cards.size(); ++place) {
        const auto first = std::ptrdiff_t(m_words.size());
        addWords(place);
        for (auto word = m_words.begin() + first; word != m_words.end(); ++word)
            word->text = *known.insert(word->text);
    }
    m_words.shrink_to_fit();
    std::sort(m_words.begin(), m_words.end());
    addSounds(m_words);
}

void SearchIndex::replace(const DossierId &dossier, const QList<PersonCard> &cards)
{
    // Most of what is saved changes nobody's name, and the words are many.
    QList<PersonCard> known;
    std::ranges::copy_if(m_cards, std::back_inserter(known),
                         [&](const PersonCard &card) { return card.dossier == dossier; });
    if (std::ranges::is_permutation(known, cards))
        return;
    forget(dossier);
    const auto sorted = std::ptrdiff_t(m_words.size());
    for (const auto &card : cards) {
        m_cards.append(card);
        addWords(m_cards.size() - 1);
    }
    std::sort(m_words.begin() + sorted, m_words.end());
    addSounds(std::span(m_words).subspan(std::size_t(sorted)));
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
    const auto words = wordsOn(card);
    for (const auto &word : words)
        m_words.push_back({word, place});
    m_byDossier.emplace(card.dossier, place);
    ++m_size;
}

std::optional<SearchIndex::Sounding> SearchIndex::soundingOf(const QString &text)
{
    if (std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    const auto sound = nameSound(text).left(qsizetype(Sounding::longest)).toLatin1();
    if (sound.size() < shortestSound)
        return std::nullopt;
    Sounding sounding;
    std::ranges::copy(sound, sounding.letters.begin());
    sounding.length = std::uint8_t(sound.size());
    sounding.text = text;
    return sounding;
}

void SearchIndex::addSounds(std::span<const Word> words)
{
    const auto bySound = [](const Sounding &a, const Sounding &b) {
        return std::tie(a.letters, a.text) < std::tie(b.letters, b.text);
    };
    const auto sorted = std::ptrdiff_t(m_sounds.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isKnown = i > 0 && words[i].text == words[i - 1].text;
        auto sounding = isKnown ? std::nullopt : soundingOf(words[i].text);
        const auto end = m_sounds.begin() + sorted;
        if (sounding && !std::binary_search(m_sounds.begin(), end, *sounding, bySound))
            m_sounds.push_back(*std::move(sounding));
    }
    std::sort(m_sounds.begin() + sorted, m_sounds.end(), bySound);
    std::inplace_merge(m_sounds.begin(), m_sounds.begin() + sorted, m_sounds.end(), bySound);
}

SearchIndex::Words SearchIndex::wordsFrom(const QString &beginning) const
{
    const auto first = std::ranges::lower_bound(m_words, beginning, {}, &Word::text);
    const auto last = std::partition_point(first, m_words.end(),
                                           [&](const Word &word) { return word.text.startsWith(beginning); });
    return {first, last};
}

SearchIndex::Words SearchIndex::wordsOf(const QString &text) const
{
    const auto found = std::ranges::equal_range(m_words, text, {}, &Word::text);
    return {found.begin(), found.end()};
}

QList<SearchIndex::Meant> SearchIndex::meantBy(const QString &typed) const
{
    QList<Meant> meant{{wordsFrom(typed), 0}};
    const auto sounding = soundingOf(typed);
    if (!sounding)
        return meant;
    const auto sound = sounding->sound();
    const TypoCounter typos(sound);
    const auto most = allowedTypos(sound.size());
    for (const auto &known : m_sounds) {
        const auto errors = typos.errorsIn(known.sound(), most);
        if (errors <= most)
            meant.append({wordsOf(known.text), 1 + errors});
    }
    std::ranges::stable_sort(meant, {}, &Meant::distance);
    return meant;
}

QList<PersonCard> SearchIndex::find(QStringView typed, qsizetype limit) const
{
    auto words = searchWords(typed);
    if (words.isEmpty())
        return {};
    words.removeDuplicates();
    words.resize(std::min(words.size(), maximumWords));
    auto places = findAsTyped(words, limit);
    if (places.size() < limit)
        places += findNear(words, limit - places.size());
    QList<PersonCard> found;
    for (const auto place : std::as_const(places))
        found.append(m_cards[place]);
    return found;
}

QList<qsizetype> SearchIndex::findAsTyped(QStringList words, qsizetype limit) const
{
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
    QList<qsizetype> found;
    for (const auto &word : leading) { // Exact words stand before longer ones.
        auto &count = met[std::size_t(word.card)];
        if (count != words.size() - 1)
            continue;
        count = std::uint8_t(words.size()); // Shown once.
        found.append(word.card);
        if (found.size() == limit)
            break;
    }
    return found;
}

QList<qsizetype> SearchIndex::findNear(const QStringList &words, qsizetype limit) const
{
    struct Nearness {
        std::uint8_t met = 0;
        std::uint8_t distance = 0;
    };

    std::vector<Nearness> cards(std::size_t(m_cards.size()));
    QList<qsizetype> found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (const auto &meant : meantBy(words[i])) {
            for (const auto &word : meant.words) {
                auto &card = cards[std::size_t(word.card)];
                if (card.met != i)
                    continue; // It has a nearer word, or lacks an earlier one.
                card.met = std::uint8_t(i + 1);
                card.distance = std::uint8_t(card.distance + meant.distance);
                if (card.met == words.size() && card.distance > 0) // else it is found as typed
                    found.append(word.card);
            }
        }
    }
    std::ranges::stable_sort(found, {}, [&](qsizetype place) { return cards[std::size_t(place)].distance; });
    found.resize(std::min(found.size(), limit));
    return found;
}

QList<PersonCard> SearchIndex::withReceipt(const ReceiptMark &receipt) const
{
    QList<PersonCard> found;
    std::ranges::copy_if(m_cards, std::back_inserter(found), [&](const PersonCard &card) {
        return !receipt.isNull() && card.receipt == receipt;
    });
    return found;
}

std::optional<PersonCard> SearchIndex::cardOf(const DossierId &dossier) const
{
    const auto found = m_byDossier.find(dossier);
    return found == m_byDossier.end() ? std::nullopt : std::optional(m_cards[found->second]);
}

} // namespace rp3
