// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"

#include "domain/rules/namesound.h"
#include "domain/rules/typos.h"

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

SearchIndex::SearchIndex(const QList<PersonCard> &cards)
{
    for (const auto &card : cards)
        add(card);
    finish(0);
}

void SearchIndex::finish(int damaged)
{
    sortIn(0, 0);
    m_texts.squeeze();
    m_spellings.squeeze();
    m_cards.shrink_to_fit();
    m_byDossier.shrink_to_fit();
    m_words.shrink_to_fit();
    m_sounds.shrink_to_fit();
    m_damaged = damaged;
    m_isLoaded = true;
}

void SearchIndex::replace(const DossierId &dossier, const QList<PersonCard> &cards)
{
    // Most of what is saved changes nobody's name, and the words are many.
    QList<PersonCard> known;
    for (const auto place : placesOf(dossier))
        known.append(cardAt(place));
    if (std::ranges::is_permutation(known, cards))
        return;
    forget(dossier);
    const auto firstWord = std::ptrdiff_t(m_words.size());
    const auto firstPlace = std::ptrdiff_t(m_byDossier.size());
    for (const auto &card : cards)
        add(card);
    sortIn(firstWord, firstPlace);
}

void SearchIndex::forget(const DossierId &dossier)
{
    const auto places = placesOf(dossier);
    if (places.empty())
        return;
    std::erase_if(m_words, [&](const Word &word) { return m_cards[word.card].dossier == dossier; });
    const auto first = m_byDossier.begin() + (places.data() - m_byDossier.data());
    const auto last = first + std::ptrdiff_t(places.size());
    std::for_each(first, last, [&](Place place) { m_cards[place] = {}; });
    m_byDossier.erase(first, last);
}

void SearchIndex::sortIn(std::ptrdiff_t firstWord, std::ptrdiff_t firstPlace)
{
    const auto dossierOf = [this](Place place) { return std::pair(m_cards[place].dossier, place); };
    std::ranges::sort(m_byDossier.begin() + firstPlace, m_byDossier.end(), {}, dossierOf);
    std::ranges::inplace_merge(m_byDossier, m_byDossier.begin() + firstPlace, {}, dossierOf);
    const auto spellingOf = [this](const Word &word) {
        return std::pair(m_spellings.letters(word.text), word.card);
    };
    std::ranges::sort(m_words.begin() + firstWord, m_words.end(), {}, spellingOf);
    addSounds(std::span(m_words).subspan(std::size_t(firstWord)));
    std::ranges::inplace_merge(m_words, m_words.begin() + firstWord, {}, spellingOf);
}

void SearchIndex::add(const PersonCard &card)
{
    const auto place = Place(m_cards.size());
    m_cards.push_back({card.person, card.dossier, card.receipt, m_texts.add(card.name),
                       m_texts.add(card.alias), m_texts.add(card.phone), m_texts.add(card.factoryUnit)});
    m_byDossier.push_back(place);
    const auto words = wordsOn(card);
    for (const auto &word : words)
        m_words.push_back({m_spellings.add(word), place});
}

PersonCard SearchIndex::cardAt(Place place) const
{
    const auto &kept = m_cards[place];
    return {kept.person,
            kept.dossier,
            m_texts.string(kept.name),
            m_texts.string(kept.alias),
            m_texts.string(kept.phone),
            m_texts.string(kept.factoryUnit),
            kept.receipt};
}

std::span<const SearchIndex::Place> SearchIndex::placesOf(const DossierId &dossier) const
{
    const auto found = std::ranges::equal_range(m_byDossier, dossier, {},
                                                [this](Place place) { return m_cards[place].dossier; });
    return {found.begin(), found.end()};
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
    return sounding;
}

void SearchIndex::addSounds(std::span<const Word> words)
{
    const auto soundOf = [this](const Sounding &sounding) {
        return std::pair(sounding.sound(), m_spellings.letters(sounding.text));
    };
    const auto sorted = std::ptrdiff_t(m_sounds.size());
    QByteArrayView last;
    for (const auto &word : words) {
        const auto spelling = m_spellings.letters(word.text);
        if (std::exchange(last, spelling) == spelling)
            continue;
        auto sounding = soundingOf(QString::fromUtf8(spelling));
        if (!sounding)
            continue;
        sounding->text = word.text;
        const auto known = std::span(m_sounds).first(std::size_t(sorted));
        if (!std::ranges::binary_search(known, soundOf(*sounding), {}, soundOf))
            m_sounds.push_back(*sounding);
    }
    std::ranges::sort(m_sounds.begin() + sorted, m_sounds.end(), {}, soundOf);
    std::ranges::inplace_merge(m_sounds, m_sounds.begin() + sorted, {}, soundOf);
}

SearchIndex::Words SearchIndex::wordsFrom(const QString &beginning) const
{
    const auto letters = beginning.toUtf8();
    const auto spellingOf = [this](const Word &word) { return m_spellings.letters(word.text); };
    const auto first = std::ranges::lower_bound(m_words, QByteArrayView(letters), {}, spellingOf);
    const auto last = std::partition_point(
        first, m_words.end(), [&](const Word &word) { return spellingOf(word).startsWith(letters); });
    return {first, last};
}

SearchIndex::Words SearchIndex::wordsOf(Text spelling) const
{
    const auto found =
        std::ranges::equal_range(m_words, m_spellings.letters(spelling), {},
                                 [this](const Word &word) { return m_spellings.letters(word.text); });
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
        found.append(cardAt(place));
    return found;
}

QList<SearchIndex::Place> SearchIndex::findAsTyped(QStringList words, qsizetype limit) const
{
    // The word that the fewest cards have leads; the others only have to be there too.
    std::ranges::sort(words, {}, [&](const QString &word) { return wordsFrom(word).size(); });
    const auto leading = wordsFrom(words.first());
    std::vector<std::uint8_t> met(m_cards.size());
    for (qsizetype i = 1; i < words.size(); ++i) {
        for (const auto &word : wordsFrom(words[i])) {
            auto &count = met[word.card];
            count = std::uint8_t(count == i - 1 ? i : count);
        }
    }
    QList<Place> found;
    for (const auto &word : leading) { // Exact words stand before longer ones.
        auto &count = met[word.card];
        if (count != words.size() - 1)
            continue;
        count = std::uint8_t(words.size()); // Shown once.
        found.append(word.card);
        if (found.size() == limit)
            break;
    }
    return found;
}

QList<SearchIndex::Place> SearchIndex::findNear(const QStringList &words, qsizetype limit) const
{
    struct Nearness {
        std::uint8_t met = 0;
        std::uint8_t distance = 0;
    };

    std::vector<Nearness> cards(m_cards.size());
    QList<Place> found;
    for (qsizetype i = 0; i < words.size(); ++i) {
        for (const auto &meant : meantBy(words[i])) {
            for (const auto &word : meant.words) {
                auto &card = cards[word.card];
                if (card.met != i)
                    continue; // It has a nearer word, or lacks an earlier one.
                card.met = std::uint8_t(i + 1);
                card.distance = std::uint8_t(card.distance + meant.distance);
                if (card.met == words.size() && card.distance > 0) // else it is found as typed
                    found.append(word.card);
            }
        }
    }
    std::ranges::stable_sort(found, {}, [&](Place place) { return cards[place].distance; });
    found.resize(std::min(found.size(), limit));
    return found;
}

QList<PersonCard> SearchIndex::withReceipt(const ReceiptMark &receipt) const
{
    QList<PersonCard> found;
    if (receipt.isNull())
        return found;
    for (const auto place : m_byDossier) {
        if (m_cards[place].receipt == receipt)
            found.append(cardAt(place));
    }
    return found;
}

std::optional<PersonCard> SearchIndex::cardOf(const DossierId &dossier) const
{
    const auto places = placesOf(dossier);
    return places.empty() ? std::nullopt : std::optional(cardAt(places.front()));
}

} // namespace rp3
