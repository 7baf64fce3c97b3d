// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <optional>

struct sqlite3_stmt;

namespace rp3::sqlite {

/// The row a statement stands on; valid only inside the call that gets it. Columns count from 0.
///
/// A value of another type or length than asked for, a number that does not fit, or NULL where no
/// `std::optional` is asked for, reads as the empty value and makes the whole read fail with `Corrupt`.
class Row final {
public:
    Row(const Row &) = delete;
    Row &operator=(const Row &) = delete;

    /// `T`: an `Id`, `QByteArray`, `QString`, an integer, `bool`, or a `std::optional` of one of them.
    template <typename T> [[nodiscard]] T get(int column) const
    {
        T value{};
        read(column, value);
        return value;
    }

private:
    friend class Statement;

    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool isSound() const { return m_isSound; }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;

    /// A view into the statement, until it moves on.
    [[nodiscard]] QByteArrayView bytes(int column) const;

    void read(int column, bool &value) const;
    void read(int column, QByteArray &value) const;
    void read(int column, QString &value) const;

    template <std::integral T> void read(int column, T &value) const
    {
        const auto number = integer(column);
        if (std::in_range<T>(number))
            value = T(number);
        else
            m_isSound = false;
    }

    template <typename Tag, std::size_t Size> void read(int column, Id<Tag, Size> &value) const
    {
        if (const auto id = Id<Tag, Size>::fromBytes(bytes(column)))
            value = *id;
        else
            m_isSound = false;
    }

    template <typename T> void read(int column, std::optional<T> &value) const
    {
        if (!isNull(column))
            read(column, value.emplace());
    }

    sqlite3_stmt *m_statement;
    mutable bool m_isSound = true;
};

} // namespace rp3::sqlite
