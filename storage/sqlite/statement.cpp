// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/statement.h"

#include "storage/sqlite/database.h"
#include "storage/sqlite/sqliteerror.h"

#include <QScopeGuard>

#include <sqlcipher/sqlite3.h>

namespace rp3::sqlite {

using namespace Qt::StringLiterals;

void Statement::GiveBack::operator()(sqlite3_stmt *statement) const
{
    database->takeBack(statement);
}

Statement &Statement::bind(Parameter parameter, QByteArrayView bytes)
{
    // A null pointer would bind NULL, and an absent part is an empty BLOB.
    const auto *data = bytes.isEmpty() ? "" : bytes.data();
    return note(sqlite3_bind_blob64(m_statement.get(), indexOf(parameter), data, sqlite3_uint64(bytes.size()),
                                    SQLITE_TRANSIENT));
}

Statement &Statement::bind(Parameter parameter, QStringView text)
{
    const auto utf8 = text.toUtf8();
    return note(sqlite3_bind_text64(m_statement.get(), indexOf(parameter), utf8.constData(),
                                    sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement &Statement::bind(Parameter parameter, std::nullopt_t)
{
    return note(sqlite3_bind_null(m_statement.get(), indexOf(parameter)));
}

Statement &Statement::bindInteger(Parameter parameter, std::int64_t number)
{
    return note(sqlite3_bind_int64(m_statement.get(), indexOf(parameter), number));
}

int Statement::indexOf(Parameter parameter)
{
    const auto index = sqlite3_bind_parameter_index(m_statement.get(), parameter.name);
    if (index == 0 && !m_bindError)
        m_bindError = Error{ErrorKind::Internal, u"no such parameter"_s};
    return index;
}

Statement &Statement::tooBig()
{
    return note(SQLITE_TOOBIG);
}

Statement &Statement::note(int code)
{
    if (code != SQLITE_OK && !m_bindError)
        m_bindError = errorOf(code);
    return *this;
}

Result<void> Statement::run()
{
    return forEachRow([](const Row &) -> Result<bool> { return true; });
}

Result<void> Statement::forEachRow(const std::function<Result<bool>(const Row &)> &visit)
{
    // Also ends the read: an open one would keep the write-ahead log from being emptied.
    const auto reset = qScopeGuard([this] { sqlite3_reset(m_statement.get()); });
    for (;;) {
        const auto stands = step();
        if (!stands || !*stands)
            return stands ? Result<void>() : failAs(stands);
        const Row row(m_statement.get());
        const auto goesOn = visit(row);
        if (!row.isSound())
            return fail(ErrorKind::Corrupt, u"column type"_s);
        if (!goesOn || !*goesOn)
            return goesOn ? Result<void>() : failAs(goesOn);
    }
}

Result<bool> Statement::step()
{
    if (m_bindError)
        return tl::unexpected(*m_bindError);
    const auto *database = m_statement.get_deleter().database;
    Q_ASSERT(database->isOnItsThread());
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return failWith(sqlite3_db_handle(m_statement.get()));
    }
}

} // namespace rp3::sqlite
