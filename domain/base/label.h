// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace rp3 {

/// A short name made by a machine: a case number, the code of a post. 1–24 of `A–Z 0–9 -`.
///
/// It may stand in the Coded tier because nothing that a person types freely fits into it.
class Label final {
public:
    static constexpr qsizetype maximumLength = 24;

    /// No label.
    Label() = default;

    /// The label in `text`, or nothing if a character or the length is not allowed.
    [[nodiscard]] static std::optional<Label> fromString(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    [[nodiscard]] const QString &toString() const { return m_text; }

    friend bool operator==(const Label &, const Label &) = default;

    friend auto operator<=>(const Label &a, const Label &b) { return a.m_text.compare(b.m_text) <=> 0; }

    friend size_t qHash(const Label &label, size_t seed = 0) noexcept { return qHash(label.m_text, seed); }

private:
    QString m_text;
};

} // namespace rp3
