// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/cards.h"

#include <vector>

namespace rp3 {

/// Finds people by the beginning of any word of their name, alias or unit, and by any run of digits of their
/// phone number. Lives in memory only, for as long as a session. Pure.
class SearchIndex final {
public:
    SearchIndex() = default;
    explicit SearchIndex(const QList<PersonCard> &cards);

    /// Takes a new or changed card in.
    void put(const PersonCard &card);

    /// The cards that match every word of `typed`, exact words first, `limit` at most. Empty for an empty
    /// text.
    [[nodiscard]] QList<PersonCard> find(QStringView typed, qsizetype limit) const;

    [[nodiscard]] std::optional<PersonCard> cardOf(const DossierId &dossier) const;

    [[nodiscard]] qsizetype size() const { return m_cards.size(); }

private:
    struct Word {
        QString text;
        qsizetype card;
    };

    void addWords(qsizetype card);
    void sortWords();
    [[nodiscard]] QList<qsizetype> matches(const QString &word) const;

    QList<PersonCard> m_cards;
    std::vector<Word> m_words; ///< Sorted by text.
    std::map<DossierId, qsizetype> m_byDossier;
};

/// The words of `text` as they are compared: lower case, without accents; digits of a phone number joined.
[[nodiscard]] QStringList searchWords(QStringView text);

} // namespace rp3
