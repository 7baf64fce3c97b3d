// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/cbor.h"

#include <QCborArray>
#include <QCborMap>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// Scalars a field may hold; anything else (floats, tags, maps) was not written by a table of fields.
bool isScalar(const QCborValue &value)
{
    return value.isNull() || value.isBool() || value.isInteger() || value.isString() || value.isByteArray();
}

bool isFieldValue(const QCborValue &value)
{
    if (!value.isArray())
        return isScalar(value);
    const auto array = value.toArray();
    return std::all_of(array.begin(), array.end(), [](const QCborValue &v) { return isScalar(v); });
}

void write(QCborStreamWriter &stream, const QCborValue &value)
{
    switch (value.type()) {
    case QCborValue::Integer:
        stream.append(value.toInteger());
        break;
    case QCborValue::True:
    case QCborValue::False:
        stream.append(value.toBool());
        break;
    case QCborValue::String:
        stream.append(value.toString());
        break;
    case QCborValue::ByteArray:
        stream.append(value.toByteArray());
        break;
    case QCborValue::Array: {
        const auto array = value.toArray();
        stream.startArray(quint64(array.size()));
        for (const auto &element : array)
            write(stream, element);
        stream.endArray();
        break;
    }
    default:
        Q_ASSERT(value.isNull() || value.isUndefined());
        stream.append(nullptr);
    }
}

} // namespace

CborWriter &CborWriter::end()
{
    // QCborStreamWriter keeps the kind of the innermost container to itself; both calls do the same for
    // containers of definite length.
    m_stream.endArray();
    return *this;
}

CborWriter &CborWriter::value(const QCborValue &value)
{
    write(m_stream, value);
    return *this;
}

CborWriter &CborWriter::fields(const FieldValues &values)
{
    m_stream.startMap(values.size());
    for (const auto &[number, fieldValue] : values) {
        m_stream.append(qint64(number));
        write(m_stream, fieldValue);
    }
    m_stream.endMap();
    return *this;
}

QByteArray cborOf(const FieldValues &fields)
{
    return CborWriter().fields(fields).result();
}

Result<QCborValue> readCbor(QByteArrayView bytes)
{
    QCborParserError error;
    const auto value = QCborValue::fromCbor(bytes.data(), bytes.size(), &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size())
        return fail(ErrorKind::Corrupt, u"CBOR error %1"_s.arg(int(error.error)));
    return value;
}

Result<FieldValues> readFields(const QCborValue &map)
{
    if (!map.isMap())
        return fail(ErrorKind::Corrupt, u"fields are not a map"_s);
    FieldValues values;
    const auto pairs = map.toMap();
    for (const auto &[key, value] : pairs) {
        const auto number = key.toInteger(-1);
        if (number < 0 || number > 10'000 || !isFieldValue(value))
            return fail(ErrorKind::Corrupt, u"field %1"_s.arg(number));
        values.emplace(int(number), value);
    }
    return values;
}

} // namespace rp3
