// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"
#include "storage/sqlite/row.h"

#include <QByteArrayView>
#include <QStringView>

#include <functional>
#include <memory>
#include <utility>

struct sqlite3_stmt;

namespace rp3::sqlite {

class Database;

/// The name of a parameter with its colon, `:dossier`. Not kept.
struct Parameter {
    Parameter(const char *literal) // NOLINT(google-explicit-constructor): reads like SQL where it stands
        : name(literal)
    {
    }

    Parameter(const QByteArray &text) // NOLINT(google-explicit-constructor)
        : name(text.constData())
    {
    }

    const char *name;
};

/// One prepared statement, borrowed from its database's cache and given back when this ends.
///
///     statement->bind(":dossier", id).each([&](const Row &row) { … });
///
/// Values are copied when bound and stay bound until the statement ends, so that it can run again with only
/// some of them changed. What goes wrong in `bind` is reported by the next run. Must not outlive its
/// database; only for the thread of the database. There is no way to see the SQL with its values, so that no
/// log can.
class Statement final {
public:
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) noexcept = default;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement() = default;

    Statement &bind(Parameter parameter, QByteArrayView bytes); ///< As BLOB, empty too.
    Statement &bind(Parameter parameter, QStringView text); ///< As TEXT, empty too.
    Statement &bind(Parameter parameter, std::nullopt_t);

    /// Integers and `bool` (as 0 and 1). Above the greatest signed number: `Full`.
    template <std::integral T> Statement &bind(Parameter parameter, T number)
    {
        if (!std::in_range<std::int64_t>(
                static_cast<std::conditional_t<std::same_as<T, bool>, int, T>>(number)))
            return tooBig();
        return bindInteger(parameter, std::int64_t(number));
    }

    template <typename Tag, std::size_t Size> Statement &bind(Parameter parameter, const Id<Tag, Size> &id)
    {
        return bind(parameter, id.view());
    }

    template <typename T> Statement &bind(Parameter parameter, const std::optional<T> &value)
    {
        return value ? bind(parameter, *value) : bind(parameter, std::nullopt);
    }

    /// A C string is neither clearly text nor bytes.
    Statement &bind(Parameter parameter, const char *) = delete;

    /// Runs it to its end; rows are dropped.
    [[nodiscard]] Result<void> run();

    /// Calls `visit` with each row. If `visit` returns a `Result<void>`, its first error ends the reading.
    template <std::invocable<const Row &> Visit> [[nodiscard]] Result<void> each(Visit &&visit)
    {
        return forEachRow([&](const Row &row) -> Result<bool> {
            if constexpr (std::is_void_v<std::invoke_result_t<Visit, const Row &>>) {
                std::invoke(visit, row);
            } else if (const auto visited = std::invoke(visit, row); !visited) {
                return failAs(visited);
            }
            return true;
        });
    }

    /// What `read` makes of the first row; nothing if there is none.
    template <std::invocable<const Row &> Read>
    [[nodiscard]] auto first(Read &&read) -> Result<std::optional<std::invoke_result_t<Read, const Row &>>>
    {
        std::optional<std::invoke_result_t<Read, const Row &>> value;
        const auto done = forEachRow([&](const Row &row) -> Result<bool> {
            value = std::invoke(read, row);
            return false;
        });
        if (!done)
            return failAs(done);
        return value;
    }

private:
    friend class Database;

    struct GiveBack {
        Database *database;
        void operator()(sqlite3_stmt *statement) const;
    };

    Statement(Database &database, sqlite3_stmt *statement)
        : m_statement(statement, GiveBack{&database})
    {
    }

    /// `visit` tells whether it wants the next row.
    [[nodiscard]] Result<void> forEachRow(const std::function<Result<bool>(const Row &)> &visit);
    [[nodiscard]] Result<bool> step();
    [[nodiscard]] int indexOf(Parameter parameter);
    Statement &bindInteger(Parameter parameter, std::int64_t number);
    Statement &tooBig();
    Statement &note(int code);

    std::unique_ptr<sqlite3_stmt, GiveBack> m_statement;
    std::optional<Error> m_bindError;
};

} // namespace rp3::sqlite
