// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct sqlite3;

namespace rp3::sqlite {

/// From here on the connection compiles only what a vault needs: no other database, no view, trigger or
/// virtual table, no extension, and of the pragmas only those that check or checkpoint the file (some of
/// SQLCipher's destroy it when set late).
void restrictConnection(sqlite3 *connection);

} // namespace rp3::sqlite
