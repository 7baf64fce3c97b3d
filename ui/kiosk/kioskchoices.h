// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/code.h"

#include <QString>

#include <span>

namespace rp3 {

/// One card of a kiosk page: a picture and a few words to touch.
struct KioskChoice {
    Code code; ///< The kiosk's own code of the card; "kiosk/kioskanswers.h" turns it into fields.
    const char *words; ///< English, for `kioskWords`.
    const char *pictogram; ///< File name of the picture in the pictogram folder, without ".svg".
};

/// The words of a card in the language of the screen.
[[nodiscard]] QString kioskWords(const KioskChoice &choice);

/// The card of `code`, or null.
[[nodiscard]] const KioskChoice *findChoice(std::span<const KioskChoice> choices, Code code);

/// The cards of each question, at most six a page. Where there are more, a second page holds the rest.
namespace kiosk {

[[nodiscard]] std::span<const KioskChoice> doors();
[[nodiscard]] std::span<const KioskChoice> safeNow();
[[nodiscard]] std::span<const KioskChoice> forWhom();
[[nodiscard]] std::span<const KioskChoice> what();
[[nodiscard]] std::span<const KioskChoice> whatElse();
[[nodiscard]] std::span<const KioskChoice> when();
[[nodiscard]] std::span<const KioskChoice> where();
[[nodiscard]] std::span<const KioskChoice> whereElse();
[[nodiscard]] std::span<const KioskChoice> aboutStaff();
[[nodiscard]] std::span<const KioskChoice> who();
[[nodiscard]] std::span<const KioskChoice> whoElse();
[[nodiscard]] std::span<const KioskChoice> anonymity();
[[nodiscard]] std::span<const KioskChoice> contact();
[[nodiscard]] std::span<const KioskChoice> receipt();

/// The picture of a code that has no card of its own: the picture of its name, or three dots.
[[nodiscard]] QString pictogramOf(Code code);

/// "Somewhere else", "somebody else": opens the second page of a question.
inline constexpr Code elsewhere{u"elsewhere"};

} // namespace kiosk

} // namespace rp3
