// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <array>
#include <cstdint>

namespace rp3 {

/// How many typing errors a word of so many letters may have and still be meant: none below four letters, one
/// below eight, two from there on.
[[nodiscard]] int allowedTypos(qsizetype letters);

/// Counts typing errors: a wrong letter, a missing one, one too many, two neighbours exchanged. Made once for
/// what was typed and asked about each word of a room, so it works on all letters at once (Hyyrö 2003).
class TypoCounter final {
public:
    /// `typed`: Latin-1; only the first 63 letters count.
    explicit TypoCounter(QByteArrayView typed);

    /// The errors between what was typed and the nearest beginning of `word`: she may not have typed all of
    /// it yet. Counting ends above `most`, and gives `most + 1`.
    [[nodiscard]] int errorsIn(QByteArrayView word, int most) const;

private:
    std::array<std::uint64_t, 256> m_places{}; ///< For each letter, where in `typed` it stands.
    int m_length;
};

} // namespace rp3
