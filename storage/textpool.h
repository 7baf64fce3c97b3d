// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace rp3 {

/// Short texts end to end in one block, as UTF-8: a hundred thousand of them take little more memory than
/// their letters. Nothing is taken out again: little changes in one session.
class TextPool final {
public:
    /// Where a text stands. The empty text stands nowhere.
    struct Text {
        std::uint32_t begin = 0; // bytes
        std::uint32_t size = 0; // bytes
    };

    [[nodiscard]] Text add(QByteArrayView letters);

    [[nodiscard]] Text add(QStringView text) { return add(text.toUtf8()); }

    /// Valid until the next `add`.
    [[nodiscard]] QByteArrayView letters(Text text) const
    {
        return QByteArrayView(m_letters).sliced(text.begin, text.size);
    }

    [[nodiscard]] QString string(Text text) const { return QString::fromUtf8(letters(text)); }

    /// Gives back what was set aside for more.
    void squeeze() { m_letters.squeeze(); }

private:
    QByteArray m_letters;
};

} // namespace rp3
