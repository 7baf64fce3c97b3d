// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gateway/parameters.h"

#include <QtEndian>

namespace rp3::gateway {

namespace {

// Type numbers of PostgreSQL, fixed for ever (src/include/catalog/pg_type.dat).
constexpr qint32 byteaType = 17;
constexpr qint32 int8Type = 20;
constexpr qint32 textType = 25;

template <typename Integer> QByteArray bigEndian(Integer value)
{
    QByteArray bytes(sizeof(Integer), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// One-dimensional array in PostgreSQL's binary format (array_send).
QByteArray arrayOf(qint32 type, const QList<std::optional<QByteArray>> &values)
{
    if (values.isEmpty())
        return bigEndian(qint32(0)) + bigEndian(qint32(0)) + bigEndian(type);
    QByteArray array = bigEndian(qint32(1)) + bigEndian(qint32(1)) + bigEndian(type)
        + bigEndian(qint32(values.size())) + bigEndian(qint32(1));
    for (const auto &value : values) {
        array += bigEndian(value ? qint32(value->size()) : qint32(-1));
        if (value)
            array += *value;
    }
    return array;
}

} // namespace

Parameters &Parameters::bytes(QByteArrayView value)
{
    m_values.append(value.isNull() ? QByteArray("") : value.toByteArray());
    return *this;
}

Parameters &Parameters::integer(std::int64_t value)
{
    m_values.append(bigEndian(qint64(value)));
    return *this;
}

Parameters &Parameters::text(QByteArrayView utf8)
{
    return bytes(utf8);
}

Parameters &Parameters::null()
{
    m_values.append(std::nullopt);
    return *this;
}

Parameters &Parameters::byteArrays(const QList<std::optional<QByteArray>> &values)
{
    m_values.append(arrayOf(byteaType, values));
    return *this;
}

Parameters &Parameters::texts(const QList<std::optional<QByteArray>> &values)
{
    m_values.append(arrayOf(textType, values));
    return *this;
}

Parameters &Parameters::integers(const QList<std::optional<std::int64_t>> &values)
{
    QList<std::optional<QByteArray>> encoded;
    encoded.reserve(values.size());
    for (const auto &value : values)
        encoded.append(value ? std::optional(bigEndian(qint64(*value))) : std::nullopt);
    m_values.append(arrayOf(int8Type, encoded));
    return *this;
}

} // namespace rp3::gateway
