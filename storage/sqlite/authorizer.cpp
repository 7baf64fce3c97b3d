// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqlite/authorizer.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace rp3::sqlite {

namespace {

constexpr std::array<std::string_view, 5> allowedPragmas = {
    "application_id", "user_version", "wal_checkpoint", "quick_check", "cipher_integrity_check"};

std::string_view text(const char *argument)
{
    return argument == nullptr ? std::string_view() : std::string_view(argument);
}

bool isAllowed(int action, std::string_view first, std::string_view second)
{
    switch (action) {
    case SQLITE_ATTACH:
        return first.empty(); // VACUUM works in a nameless one, which lives in memory.
    case SQLITE_DETACH:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_TEMP_VIEW:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_VTABLE:
        return false;
    case SQLITE_PRAGMA:
        return std::ranges::find(allowedPragmas, first) != allowedPragmas.end();
    case SQLITE_FUNCTION:
        return second != "load_extension" && second != "sqlcipher_export";
    default:
        return true;
    }
}

int authorize(void *, int action, const char *first, const char *second, const char *, const char *)
{
    return isAllowed(action, text(first), text(second)) ? SQLITE_OK : SQLITE_DENY;
}

} // namespace

void restrictConnection(sqlite3 *connection)
{
    sqlite3_set_authorizer(connection, authorize, nullptr);
}

} // namespace rp3::sqlite
