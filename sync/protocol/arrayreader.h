// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"

#include <QCborArray>
#include <QCborValue>

namespace rp3 {

/// Reads the elements of a CBOR array one after another. The first one that is not what was asked for spoils
/// it, so that the caller checks once, at the end. Canonicity is checked by encoding again.
class ArrayReader final {
public:
    explicit ArrayReader(const QCborValue &value)
        : m_array(value.toArray())
        , m_isGood(value.isArray())
    {
    }

    /// An integer from 0 to `maximum`.
    [[nodiscard]] std::int64_t number(std::int64_t maximum = std::int64_t(1) << 53);

    /// An integer of any sign that fits into 32 bits.
    [[nodiscard]] std::int32_t integer();

    /// A byte string of at most `maximum` bytes.
    [[nodiscard]] QByteArray bytes(qsizetype maximum);

    /// A text of at most `maximum` UTF-16 units.
    [[nodiscard]] QString text(qsizetype maximum);

    template <typename IdType> [[nodiscard]] IdType id()
    {
        const auto value = next();
        const auto id = value.isByteArray() ? IdType::fromBytes(value.toByteArray()) : std::nullopt;
        m_isGood = m_isGood && id.has_value();
        return id.value_or(IdType());
    }

    /// An array of at most `maximum` elements.
    [[nodiscard]] QCborArray array(qsizetype maximum);

    /// Whatever stands next.
    [[nodiscard]] QCborValue next();

    /// Whether every element was read, and each was what was asked for.
    [[nodiscard]] bool isWhole() const { return m_isGood && m_next == m_array.size(); }

private:
    QCborArray m_array;
    qsizetype m_next = 0;
    bool m_isGood;
};

} // namespace rp3
