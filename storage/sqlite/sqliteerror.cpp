// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/sqliteerror.h"

#include <sqlcipher/sqlite3.h>

#include <cerrno>

namespace rp3::sqlite {

namespace {

ErrorKind kindOfInputOutput(int extendedCode, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT || extendedCode == SQLITE_IOERR_NOMEM)
        return ErrorKind::Full;
    switch (extendedCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
        return ErrorKind::Corrupt;
    default:
        return ErrorKind::Internal;
    }
}

} // namespace

Error errorOf(int extendedCode, int systemError)
{
    const auto detail = QStringLiteral("sqlite %1").arg(extendedCode);
    switch (extendedCode & 0xff) {
    case SQLITE_NOTADB:
        return {ErrorKind::WrongKey, detail};
    case SQLITE_CORRUPT:
        return {ErrorKind::Corrupt, detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Locked, detail};
    case SQLITE_FULL:
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return {ErrorKind::Full, detail};
    case SQLITE_CONSTRAINT:
        return {ErrorKind::Conflict, detail};
    case SQLITE_CANTOPEN:
        return {ErrorKind::NotFound, detail};
    case SQLITE_PERM:
    case SQLITE_READONLY:
        return {ErrorKind::Denied, detail};
    case SQLITE_IOERR:
        return {kindOfInputOutput(extendedCode, systemError), detail};
    default:
        return {ErrorKind::Internal, detail};
    }
}

tl::unexpected<Error> failWith(sqlite3 *connection)
{
    return tl::unexpected(errorOf(sqlite3_extended_errcode(connection), sqlite3_system_errno(connection)));
}

} // namespace rp3::sqlite
