// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/palette.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace rp3 {
namespace {

using Colours = std::array<QRgb, roleCount>;

// In the order of Role.
constexpr Colours lightColours{
    0xFFFAF8F5, // Ground
    0xFFFFFFFF, // Surface
    0xFFF3EFEE, // Sunken
    0xFF2B2A33, // Ink
    0xFF4F4B57, // InkQuiet
    0xFF6A6672, // InkOff
    0xFFE4DFE6, // Line
    0xFF85808C, // Outline
    0xFF5B3A79, // Primary
    0xFF6A478A, // PrimaryHover
    0xFF472B61, // PrimaryPressed
    0xFFFFFFFF, // OnPrimary
    0xFFEFE8F4, // PrimarySoft
    0xFF13524F, // Accent
    0xFFE1F0EF, // AccentSoft
    0xFF8F1A14, // High
    0xFFFBE9E7, // HighSoft
    0xFF6B3E00, // Medium
    0xFFFBF0DE, // MediumSoft
    0xFF21512A, // Low
    0xFFE5F1E6, // LowSoft
    0xFF13706D, // Focus
};

constexpr Colours darkColours{
    0xFF1C1A20, // Ground
    0xFF26232B, // Surface
    0xFF302C36, // Sunken
    0xFFECE7F0, // Ink
    0xFFC8C1CF, // InkQuiet
    0xFF9E97A6, // InkOff
    0xFF3B3743, // Line
    0xFF8F8899, // Outline
    0xFFD2B7E7, // Primary
    0xFFDFCBEE, // PrimaryHover
    0xFFC7A7DF, // PrimaryPressed
    0xFF2A1A3A, // OnPrimary
    0xFF372E42, // PrimarySoft
    0xFF86CFCA, // Accent
    0xFF1C3432, // AccentSoft
    0xFFFFB4AB, // High
    0xFF46211F, // HighSoft
    0xFFF2C078, // Medium
    0xFF3F2E17, // MediumSoft
    0xFF9CD6A3, // Low
    0xFF20361F, // LowSoft
    0xFF7FC9C4, // Focus
};

constexpr Colours highContrastColours{
    0xFF000000, // Ground
    0xFF000000, // Surface
    0xFF1A1A1A, // Sunken
    0xFFFFFFFF, // Ink
    0xFFE6E6E6, // InkQuiet
    0xFFB8B8B8, // InkOff
    0xFF8C8C8C, // Line
    0xFFFFFFFF, // Outline
    0xFFFFE14D, // Primary
    0xFFFFF0A3, // PrimaryHover
    0xFFE6C200, // PrimaryPressed
    0xFF000000, // OnPrimary
    0xFF33300F, // PrimarySoft
    0xFF7DF0E9, // Accent
    0xFF0B2B29, // AccentSoft
    0xFFFFB3AB, // High
    0xFF3D0E0A, // HighSoft
    0xFFFFCF87, // Medium
    0xFF33230A, // MediumSoft
    0xFFA6F0AE, // Low
    0xFF0C2B10, // LowSoft
    0xFF33D6FF, // Focus
};

// Text 7:1; what cannot be used 4.5:1, which is more than WCAG asks; rims and rings 3:1.
constexpr ContrastPair pairs[] = {
    {Role::Ink, Role::Ground, 7},
    {Role::Ink, Role::Surface, 7},
    {Role::Ink, Role::Sunken, 7},
    {Role::Ink, Role::PrimarySoft, 7},
    {Role::Ink, Role::AccentSoft, 7},
    {Role::Ink, Role::HighSoft, 7},
    {Role::Ink, Role::MediumSoft, 7},
    {Role::Ink, Role::LowSoft, 7},
    {Role::InkQuiet, Role::Ground, 7},
    {Role::InkQuiet, Role::Surface, 7},
    {Role::InkQuiet, Role::Sunken, 7},
    {Role::InkQuiet, Role::PrimarySoft, 7},
    {Role::InkOff, Role::Ground, 4.5},
    {Role::InkOff, Role::Surface, 4.5},
    {Role::InkOff, Role::Sunken, 4.5},
    {Role::Primary, Role::Ground, 7},
    {Role::Primary, Role::Surface, 7},
    {Role::Primary, Role::Sunken, 7},
    {Role::Primary, Role::PrimarySoft, 7},
    {Role::OnPrimary, Role::Primary, 7},
    {Role::OnPrimary, Role::PrimaryHover, 7},
    {Role::OnPrimary, Role::PrimaryPressed, 7},
    {Role::Accent, Role::Ground, 7},
    {Role::Accent, Role::Surface, 7},
    {Role::Accent, Role::AccentSoft, 7},
    {Role::High, Role::Ground, 7},
    {Role::High, Role::Surface, 7},
    {Role::High, Role::HighSoft, 7},
    {Role::Medium, Role::Ground, 7},
    {Role::Medium, Role::Surface, 7},
    {Role::Medium, Role::MediumSoft, 7},
    {Role::Low, Role::Ground, 7},
    {Role::Low, Role::Surface, 7},
    {Role::Low, Role::LowSoft, 7},
    {Role::Outline, Role::Ground, 3},
    {Role::Outline, Role::Surface, 3},
    {Role::Outline, Role::Sunken, 3},
    {Role::Focus, Role::Ground, 3},
    {Role::Focus, Role::Surface, 3},
    {Role::Focus, Role::Sunken, 3},
    {Role::Focus, Role::PrimarySoft, 3},
};

const Colours &coloursOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light:
        return lightColours;
    case Scheme::Dark:
        return darkColours;
    case Scheme::HighContrast:
        return highContrastColours;
    }
    Q_UNREACHABLE();
}

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

Palette::Palette(Scheme scheme)
    : m_scheme(scheme)
    , m_colours(coloursOf(scheme))
{
}

QPalette Palette::toQPalette() const
{
    const Palette &self = *this;
    QPalette palette;
    palette.setColor(QPalette::Window, self[Role::Ground]);
    palette.setColor(QPalette::WindowText, self[Role::Ink]);
    palette.setColor(QPalette::Base, self[Role::Surface]);
    palette.setColor(QPalette::AlternateBase, self[Role::Sunken]);
    palette.setColor(QPalette::Text, self[Role::Ink]);
    palette.setColor(QPalette::PlaceholderText, self[Role::InkQuiet]);
    palette.setColor(QPalette::Button, self[Role::Surface]);
    palette.setColor(QPalette::ButtonText, self[Role::Ink]);
    palette.setColor(QPalette::BrightText, self[Role::High]);
    palette.setColor(QPalette::ToolTipBase, self[Role::Surface]);
    palette.setColor(QPalette::ToolTipText, self[Role::Ink]);
    palette.setColor(QPalette::Highlight, self[Role::Primary]);
    palette.setColor(QPalette::HighlightedText, self[Role::OnPrimary]);
    palette.setColor(QPalette::Link, self[Role::Primary]);
    palette.setColor(QPalette::LinkVisited, self[Role::Primary]);
    palette.setColor(QPalette::Light, self[Role::Surface]);
    palette.setColor(QPalette::Midlight, self[Role::Sunken]);
    palette.setColor(QPalette::Mid, self[Role::Line]);
    palette.setColor(QPalette::Dark, self[Role::Outline]);
    palette.setColor(QPalette::Shadow, self[Role::Outline]);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, self[Role::InkOff]);
    palette.setColor(QPalette::Disabled, QPalette::Base, self[Role::Sunken]);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, self[Role::Sunken]);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, self[Role::InkOff]);
    return palette;
}

std::span<const ContrastPair> contrastPairs()
{
    return pairs;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace rp3
