// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/cards.h"

#include <span>
#include <vector>

namespace rp3 {

/// Finds people by the beginning of any word of their name, alias or unit, and by the beginning or the last
/// six digits of their phone number. Lives in memory only, for as long as a session. Pure.
class SearchIndex final {
public:
    SearchIndex() = default;
    explicit SearchIndex(const QList<PersonCard> &cards);

    /// Takes the cards that a dossier has now, in the place of those it had.
    void replace(const DossierId &dossier, const QList<PersonCard> &cards);

    /// The cards that match every word of `typed`, exact words first, `limit` at most. Empty for an empty
    /// text.
    [[nodiscard]] QList<PersonCard> find(QStringView typed, qsizetype limit) const;

    [[nodiscard]] std::optional<PersonCard> cardOf(const DossierId &dossier) const;

    /// How many people it knows.
    [[nodiscard]] qsizetype size() const { return m_size; }

private:
    struct Word {
        QString text;
        qsizetype card;

        friend bool operator<(const Word &a, const Word &b)
        {
            return std::tie(a.text, a.card) < std::tie(b.text, b.card);
        }
    };

    void addWords(qsizetype card);
    void forget(const DossierId &dossier);

    /// The words that begin with `beginning`.
    [[nodiscard]] std::span<const Word> wordsFrom(const QString &beginning) const;

    QList<PersonCard> m_cards; ///< A card that went away leaves an empty place.
    qsizetype m_size = 0;
    std::vector<Word> m_words; ///< Sorted by text.
    std::map<DossierId, qsizetype> m_byDossier;
};

/// The words of `text` as they are compared: lower case, without accents. What looks like a phone number is
/// one word of its digits, in the form in which it is dialled here.
[[nodiscard]] QStringList searchWords(QStringView text);

} // namespace rp3
