// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

#include <array>
#include <span>

class QPalette;

namespace rp3 {

/// How bright the screen is.
enum class Scheme {
    Light, ///< Warm white: the default.
    Dark, ///< For a dim room.
    HighContrast, ///< White and yellow on black, for weak eyes.
};

/// What a colour is for. A page names the role; only palette.cpp knows the colour.
enum class Role : std::uint8_t {
    Ground, ///< Behind everything.
    Surface, ///< Cards, fields, lists.
    Sunken, ///< The rail, table heads, hovered rows.
    Ink, ///< Text.
    InkQuiet, ///< Help lines, dates, placeholders.
    InkOff, ///< Text of what cannot be used now.
    Line, ///< Decoration: dividers, the rim of a card.
    Outline, ///< The rim of what can be typed in or pressed.
    Primary, ///< The one thing to do next, links, chosen things.
    PrimaryHover, ///< The same under the pointer.
    PrimaryPressed, ///< The same held down.
    OnPrimary, ///< Text on the three above.
    PrimarySoft, ///< Behind a chosen row or answer.
    Accent, ///< Good to know; progress.
    AccentSoft, ///< Behind it.
    High, ///< High risk, overdue, error: never alone, always with a word and a shape.
    HighSoft, ///< Behind it.
    Medium, ///< Medium risk, due soon, warning.
    MediumSoft, ///< Behind it.
    Low, ///< Low risk, met, saved.
    LowSoft, ///< Behind it.
    Focus, ///< The ring around what the keyboard acts on.
};
inline constexpr std::size_t roleCount = std::size_t(Role::Focus) + 1;

/// Two roles that meet on the screen, and how far apart they must be (WCAG 2.1 contrast ratio).
struct ContrastPair {
    Role front;
    Role back;
    double least;
};

/// The colours of one scheme. Text keeps 7:1 (AAA) on every ground it may stand on, so that the kiosk needs
/// no palette of its own.
class Palette final {
public:
    explicit Palette(Scheme scheme = Scheme::Light);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    [[nodiscard]] QColor operator[](Role role) const { return QColor::fromRgb(m_colours[std::size_t(role)]); }

    /// The palette for what Qt draws by itself.
    [[nodiscard]] QPalette toQPalette() const;

private:
    Scheme m_scheme;
    std::span<const QRgb, roleCount> m_colours;
};

/// Every pair of roles that is drawn on each other. A new pair belongs here before it is drawn.
[[nodiscard]] std::span<const ContrastPair> contrastPairs();

/// The WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace rp3
