// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace rp3 {

/// How a name sounds, so that its spellings are the same: Soeharto and Suharto, Djoko and Joko, Tjitra and
/// Citra, Sjarifah and Syarifa, Achmad and Ahmad, Muhammad and Muhamad. Letters a to z only: accents, marks
/// and everything else are gone. Empty for a word without a letter.
///
/// For finding, never for telling two people apart: names that merely sound alike are the same here.
[[nodiscard]] QString nameSound(QStringView name);

} // namespace rp3
