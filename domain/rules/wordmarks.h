// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>

namespace rp3 {

/// The same number for the same words, however they were spaced or written, and never the words: what two
/// complaints are compared by. Another one in each run of the program.
using WordMark = quint64;

/// Of what is not known: it never matches.
inline constexpr WordMark noWords = 0;

/// `noWords` for empty words.
[[nodiscard]] WordMark wordMark(QStringView words);

/// The name of a person by the sounds of its words (`nameWords`): Pak Rudi, Rudi and Rudy are the same.
/// Small, because the names of all who are reported are kept, and nobody is told by it.
struct NameMarks {
    static constexpr std::size_t mostWords = 4; ///< What follows in a name tells nobody more.

    std::array<WordMark, mostWords> words{}; ///< Descending, so that `noWords` stands last.

    [[nodiscard]] bool isEmpty() const { return words.front() == noWords; }

    [[nodiscard]] bool isOneWord() const { return !isEmpty() && words[1] == noWords; }

    friend bool operator==(const NameMarks &, const NameMarks &) = default;

    friend std::size_t qHash(const NameMarks &name, std::size_t seed = 0) noexcept
    {
        return qHashRange(name.words.begin(), name.words.end(), seed);
    }
};

/// Empty for what has no word of a name: nothing, "Pak Mandor".
[[nodiscard]] NameMarks nameMarks(QStringView name);

/// How much speaks for it that two names are one person's.
enum class NameLikeness {
    None, ///< Each has a word that the other lacks, or one is empty: Rudi Contoh and Rudi Lain.
    OneWord, ///< All that is known of one is a single word of the other: somebody must look who that is.
    Same, ///< Two words or more, and none of the shorter name is missing in the longer one.
};

[[nodiscard]] NameLikeness likenessOf(const NameMarks &a, const NameMarks &b);

} // namespace rp3
