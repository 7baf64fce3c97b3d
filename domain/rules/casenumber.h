// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/label.h"

#include <array>
#include <cstdint>
#include <optional>

namespace rp3 {

/// Whether `label` can name a post: three letters and two digits, `JKT01`.
[[nodiscard]] bool isPostCode(const Label &label);

/// Whether `letter` can name a PC of a room: a letter of Crockford's base 32, so neither I, L, O nor U.
[[nodiscard]] bool isPcLetter(QChar letter);

/// What makes a case number.
struct CaseNumberParts {
    Label post; ///< `isPostCode`
    int year = 0; ///< In full: 2026. Only the last two digits are kept.
    QChar pc; ///< `isPcLetter`: two PCs of a room never make the same number.
    std::array<std::uint8_t, 4> random{}; ///< Fresh randomness; the low five bits of each byte are used.
};

/// A case number for people, `RP3-JKT01-26-AK4T9-X`: post, year, PC and four random characters, check
/// character.
///
/// Made offline and without a sequence, because a sequence counts the cases that were not shared. Two numbers
/// of one PC and year are equal once in a million: the caller looks it up and draws again.
[[nodiscard]] Label makeCaseNumber(const CaseNumberParts &parts);

/// The case number somebody typed or read out, in its one written form, or nothing if it cannot be one.
///
/// Small letters, missing or other dashes, spaces and a missing `RP3` are mended, and so are O for 0 and I or
/// L for 1 wherever no letter can stand. Any single wrong character and any two exchanged neighbours are
/// refused.
[[nodiscard]] std::optional<Label> parseCaseNumber(QStringView typed);

} // namespace rp3
