// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>
#include <compare>
#include <optional>

namespace rp3 {

/// The value of a coded field: `tutup`, `seks_72j`. Empty means "not answered".
///
/// At most 32 ASCII letters, digits and underscores, held in place: copying costs as much as a string's
/// pointer and nothing is allocated. The narrow alphabet is a promise too: what is typed as a code cannot
/// carry a sentence of her story into the tier that leaves the room.
class Code final {
public:
    static constexpr qsizetype maxLength = 32;

    /// Not answered.
    constexpr Code() = default;

    /// A code known to be well formed; in a constant expression another one does not compile.
    constexpr explicit Code(QStringView text)
    {
        Q_ASSERT(isWellFormed(text));
        for (qsizetype i = 0; i < text.size() && i < maxLength; ++i)
            m_text[std::size_t(i)] = char(text[i].unicode());
    }

    /// A code from outside, or nothing if it cannot be one. It need not be in any list this version knows.
    [[nodiscard]] static constexpr std::optional<Code> parse(QStringView text)
    {
        return isWellFormed(text) ? std::optional(Code(text)) : std::nullopt;
    }

    [[nodiscard]] constexpr bool isEmpty() const { return m_text[0] == '\0'; }

    [[nodiscard]] constexpr QLatin1StringView latin1() const
    {
        const auto end = std::find(m_text.begin(), m_text.end(), '\0');
        return QLatin1StringView(m_text.data(), qsizetype(end - m_text.begin()));
    }

    [[nodiscard]] QString toString() const { return QString(latin1()); }

    friend constexpr auto operator<=>(const Code &, const Code &) = default;

    friend size_t qHash(const Code &code, size_t seed = 0) noexcept
    {
        return qHashBits(code.m_text.data(), code.m_text.size(), seed);
    }

private:
    [[nodiscard]] static constexpr bool isWellFormed(QStringView text)
    {
        // Indexed: the iterators of Qt 6.4 are not constexpr.
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t c = text[i].unicode();
            const bool letter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
            if (i >= maxLength || !(letter || (c >= u'0' && c <= u'9') || c == u'_'))
                return false;
        }
        return true;
    }

    std::array<char, maxLength> m_text{};
};

} // namespace rp3

Q_DECLARE_TYPEINFO(rp3::Code, Q_RELOCATABLE_TYPE);
