// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace rp3 {

/// How a name sounds, so that its spellings are the same: Soeharto and Suharto, Djoko and Joko, Tjitra and
/// Citra, Sjarifah and Syarifa, Achmad and Ahmad, Muhammad and Muhamad, Rudy and Rudi. Letters a to z only:
/// accents, marks and everything else are gone. Empty for a word without a letter.
///
/// For finding, never for telling two people apart: names that merely sound alike are the same here.
[[nodiscard]] QString nameSound(QStringView name);

/// How the words of a name sound, each once, in their order. What stands before a name or in its place is
/// left out (Pak, Mbak, Haji, Mandor), and so is a single letter. A word with a digit is kept as it is: Rudi
/// 2 is not Rudi 3.
[[nodiscard]] QStringList nameWords(QStringView name);

/// Whether a word of one name sounds like a word of the other. Numbers are no names.
[[nodiscard]] bool shareNameWord(QStringView a, QStringView b);

} // namespace rp3
