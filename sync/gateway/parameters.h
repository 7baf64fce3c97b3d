// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <cstdint>
#include <optional>

namespace rp3::gateway {

/// The parameters of one SQL statement, as libpq takes them in binary format. The statement casts each one
/// (`$1::bytea`), because their types are not sent.
class Parameters final {
public:
    Parameters &bytes(QByteArrayView value);
    Parameters &integer(std::int64_t value); ///< `::int8`
    Parameters &text(QByteArrayView utf8);
    Parameters &null();

    // Arrays, for statements that work on a whole batch at once. An absent element is SQL's null.
    Parameters &byteArrays(const QList<std::optional<QByteArray>> &values); ///< `::bytea[]`
    Parameters &texts(const QList<std::optional<QByteArray>> &values); ///< `::text[]`
    Parameters &integers(const QList<std::optional<std::int64_t>> &values); ///< `::int8[]`

    [[nodiscard]] const QList<std::optional<QByteArray>> &values() const { return m_values; }

private:
    QList<std::optional<QByteArray>> m_values;
};

} // namespace rp3::gateway
