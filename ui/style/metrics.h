// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cmath>

namespace rp3 {

/// The spaces between things, in pixels at 100 % screen scale. Nothing else is used.
namespace space {
inline constexpr int hair = 4; ///< Between a word and its mark.
inline constexpr int small = 8; ///< Between things that belong together.
inline constexpr int medium = 12; ///< Inside a field or a button.
inline constexpr int large = 16; ///< Inside a card; between questions.
inline constexpr int wide = 24; ///< Between groups; the margin of a page.
inline constexpr int huge = 32; ///< Between the parts of a page.
} // namespace space

inline constexpr int cornerRadius = 8; ///< Of cards, fields and buttons, in pixels.
inline constexpr int ringWidth = 2; ///< Of the focus ring, in pixels.
inline constexpr int ringGap = 2; ///< Between the ring and a filled button, in pixels.
inline constexpr int contentWidth = 1100; ///< The widest a page of text may be, in pixels.
inline constexpr int sidePanelFrom = 1500; ///< From this window width on there is room for a side panel.
inline constexpr int longestAnimation = 150; ///< In milliseconds.

/// Who sits in front of the screen.
enum class Seat {
    Session, ///< A counselor at a desk, with mouse and keyboard.
    Kiosk, ///< A worker at the touch screen of the room.
};

/// How large a text is: steps of 1.2 up and down from the base.
enum class TypeStep {
    Small = -1, ///< Help lines, dates.
    Body = 0, ///< What is read.
    Heading = 1, ///< The name of a section or a card.
    Title = 2, ///< The name of a page.
    Display = 4, ///< The one question on a kiosk page; a receipt code.
};

inline constexpr int smallestTextPercent = 100;
inline constexpr int largestTextPercent = 200;

/// The smallest side of what can be pressed, in pixels.
[[nodiscard]] constexpr int targetSize(Seat seat)
{
    return seat == Seat::Kiosk ? 72 : 36;
}

/// The size of a text in points: 10.5 in the session and 16 in the kiosk at 100 %.
[[nodiscard]] inline double pointSize(Seat seat, TypeStep step, int textPercent)
{
    const double base = seat == Seat::Kiosk ? 16.0 : 10.5;
    return base * std::pow(1.2, int(step)) * qBound(smallestTextPercent, textPercent, largestTextPercent)
        / 100.0;
}

} // namespace rp3
