// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

struct sqlite3;

namespace rp3::sqlite {

/// What an extended SQLite result code means to a person. The detail holds the code number only: SQLite's own
/// message can repeat SQL and names of files. `systemError` is the errno behind an I/O error, 0 if unknown.
[[nodiscard]] Error errorOf(int extendedCode, int systemError = 0);

/// The last failure of a connection.
[[nodiscard]] tl::unexpected<Error> failWith(sqlite3 *connection);

} // namespace rp3::sqlite
