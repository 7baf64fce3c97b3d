// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "domain/fields/fieldvalues.h"

#include <QByteArray>
#include <QCborStreamWriter>
#include <QCborValue>

namespace rp3 {

/// Writes deterministic CBOR (RFC 8949 §4.2.1): definite lengths, shortest integers, integer keys ascending.
///
/// `QCborValue::toCbor` is not used for this: it keeps the order in which keys were inserted.
class CborWriter final {
public:
    CborWriter()
        : m_stream(&m_bytes)
    {
    }

    CborWriter &array(std::size_t size)
    {
        m_stream.startArray(size);
        return *this;
    }

    CborWriter &map(std::size_t size)
    {
        m_stream.startMap(size);
        return *this;
    }

    /// Ends the innermost array or map.
    CborWriter &end();

    CborWriter &integer(std::int64_t value)
    {
        m_stream.append(qint64(value));
        return *this;
    }

    CborWriter &bytes(QByteArrayView value)
    {
        m_stream.appendByteString(value.data(), value.size());
        return *this;
    }

    CborWriter &null()
    {
        m_stream.append(nullptr);
        return *this;
    }

    /// A field's value: yes or no, integer, text, bytes, or an array of these. Null for undefined.
    CborWriter &value(const QCborValue &value);

    CborWriter &fields(const FieldValues &values);

    [[nodiscard]] const QByteArray &result() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QCborStreamWriter m_stream;
};

/// The one CBOR item in `bytes`, or `Corrupt`. What was read must be encoded again and compared: this
/// function checks form, not canonicity.
[[nodiscard]] Result<QCborValue> readCbor(QByteArrayView bytes);

/// A map of fields, as `CborWriter` writes it.
[[nodiscard]] QByteArray cborOf(const FieldValues &fields);

/// A map of fields with positive numbers as keys and allowed values, or `Corrupt`.
[[nodiscard]] Result<FieldValues> readFields(const QCborValue &map);

} // namespace rp3
