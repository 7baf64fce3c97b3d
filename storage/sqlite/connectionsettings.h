// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

struct sqlite3;

namespace rp3::sqlite {

// What makes a connection safe, in the three steps in which SQLCipher and SQLite take it. Every setting is
// read back: SQLite ignores in silence what it cannot do. `Internal` with the setting's name if one does not
// hold.

/// Before the key: SQLCipher's log names pages on stderr.
[[nodiscard]] Result<void> setBeforeKey(sqlite3 *connection);

/// Before the first read: settings and limits that do not touch the file.
[[nodiscard]] Result<void> setBeforeReading(sqlite3 *connection);

/// Once the file is known to be ours: settings that may write to it.
[[nodiscard]] Result<void> setBeforeWriting(sqlite3 *connection);

} // namespace rp3::sqlite
