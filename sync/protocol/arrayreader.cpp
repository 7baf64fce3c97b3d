// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/protocol/arrayreader.h"

namespace rp3 {

QCborValue ArrayReader::next()
{
    if (m_next >= m_array.size()) {
        m_isGood = false;
        return {};
    }
    return m_array.at(m_next++);
}

std::int64_t ArrayReader::number(std::int64_t maximum)
{
    const auto value = next();
    const auto number = value.toInteger(-1);
    m_isGood = m_isGood && value.isInteger() && number >= 0 && number <= maximum;
    return m_isGood ? number : 0;
}

std::int32_t ArrayReader::integer()
{
    const auto value = next();
    const auto number = value.toInteger();
    m_isGood = m_isGood && value.isInteger() && number >= INT32_MIN && number <= INT32_MAX;
    return m_isGood ? std::int32_t(number) : 0;
}

QByteArray ArrayReader::bytes(qsizetype maximum)
{
    const auto value = next();
    auto bytes = value.toByteArray();
    m_isGood = m_isGood && value.isByteArray() && bytes.size() <= maximum;
    return m_isGood ? bytes : QByteArray();
}

QString ArrayReader::text(qsizetype maximum)
{
    const auto value = next();
    auto text = value.toString();
    m_isGood = m_isGood && value.isString() && text.size() <= maximum;
    return m_isGood ? text : QString();
}

QCborArray ArrayReader::array(qsizetype maximum)
{
    const auto value = next();
    auto array = value.toArray();
    m_isGood = m_isGood && value.isArray() && array.size() <= maximum;
    return m_isGood ? array : QCborArray();
}

} // namespace rp3
