// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/textpool.h"

namespace rp3 {

TextPool::Text TextPool::add(QByteArrayView letters)
{
    if (letters.isEmpty())
        return {};
    const Text text{std::uint32_t(m_letters.size()), std::uint32_t(letters.size())};
    m_letters.append(letters);
    return text;
}

} // namespace rp3
