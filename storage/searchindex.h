// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/cards.h"
#include "storage/textpool.h"

#include <span>
#include <vector>

namespace rp3 {

/// Finds people by the beginning of any word of their name, alias or unit, and by the beginning or the last
/// six digits of their phone number. Forgives how a name is spelled (`nameSound`) and one or two typing
/// errors (`allowedTypos`). Lives in memory only, for as long as a session. Pure.
class SearchIndex final {
public:
    /// Knows nobody: the names are still being read.
    SearchIndex() = default;

    explicit SearchIndex(const QList<PersonCard> &cards);

    /// One more card, while the names are being read: she is found after `finish`.
    void add(const PersonCard &card);

    /// All names were read. `damaged`: how many cards could not be opened.
    void finish(int damaged);

    /// Takes the cards that a dossier has now, in the place of those it had.
    void replace(const DossierId &dossier, const QList<PersonCard> &cards);

    /// The cards that match every word of `typed`, `limit` at most: exact words first, then longer ones, then
    /// those that sound like it, then those with typing errors. Empty for an empty text.
    [[nodiscard]] QList<PersonCard> find(QStringView typed, qsizetype limit) const;

    /// The people of the filing for which this receipt was taken home.
    [[nodiscard]] QList<PersonCard> withReceipt(const ReceiptMark &receipt) const;

    [[nodiscard]] std::optional<PersonCard> cardOf(const DossierId &dossier) const;

    /// Whether the names were read. Until then nobody is found, whoever is known.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    /// How many people it knows.
    [[nodiscard]] qsizetype size() const { return qsizetype(m_byDossier.size()); }

    /// How many people it should know, and does not: their cards are damaged.
    [[nodiscard]] int damagedCards() const { return m_damaged; }

private:
    using Place = std::uint32_t; ///< Of a card, in `m_cards`.
    using Text = TextPool::Text;

    /// A card as it lies in memory: there are very many.
    struct Kept {
        RecordId person;
        DossierId dossier;
        ReceiptMark receipt;
        Text name;
        Text alias;
        Text phone;
        Text factoryUnit;
    };

    struct Word {
        Text text; ///< In `m_spellings`.
        Place card;
    };

    /// How one word of the index sounds. Kept in place and short, because each of them is looked at.
    struct Sounding {
        static constexpr std::size_t longest = 20;
        std::array<char, longest> letters{};
        std::uint8_t length = 0;
        Text text;

        [[nodiscard]] QByteArrayView sound() const { return {letters.data(), length}; }
    };

    using Words = std::span<const Word>;

    /// Words that one typed word may mean, and how far they are from it.
    struct Meant {
        Words words;
        int distance = 0;
    };

    /// `Sounding::text` is left to the caller.
    [[nodiscard]] static std::optional<Sounding> soundingOf(const QString &text);

    [[nodiscard]] PersonCard cardAt(Place place) const;

    /// The places of the cards of a dossier.
    [[nodiscard]] std::span<const Place> placesOf(const DossierId &dossier) const;

    void sortIn(std::ptrdiff_t firstWord, std::ptrdiff_t firstPlace); ///< What was added from there on.
    void forget(const DossierId &dossier);
    void addSounds(std::span<const Word> words); ///< `words` are sorted.

    /// The words that begin with `beginning`.
    [[nodiscard]] Words wordsFrom(const QString &beginning) const;

    /// The words that are `spelling`.
    [[nodiscard]] Words wordsOf(Text spelling) const;

    /// Everything that `typed` may mean, the nearest first.
    [[nodiscard]] QList<Meant> meantBy(const QString &typed) const;

    /// Where the cards stand that have every one of `words` as they were typed.
    [[nodiscard]] QList<Place> findAsTyped(QStringList words, qsizetype limit) const;

    /// Where the others stand that may be meant, the nearest first.
    [[nodiscard]] QList<Place> findNear(const QStringList &words, qsizetype limit) const;

    TextPool m_texts; ///< Of the cards.
    TextPool m_spellings; ///< Of the words.
    std::vector<Kept> m_cards; ///< A card that went away leaves an empty place.
    std::vector<Place> m_byDossier; ///< The cards that are there, sorted by dossier.
    std::vector<Word> m_words; ///< Sorted by spelling.
    std::vector<Sounding> m_sounds; ///< Of each spelling that has letters, once; sorted by sound.
    int m_damaged = 0;
    bool m_isLoaded = false;
};

/// The words of `text` as they are compared: lower case, without accents. What looks like a phone number is
/// one word of its digits, in the form in which it is dialled here.
[[nodiscard]] QStringList searchWords(QStringView text);

} // namespace rp3
