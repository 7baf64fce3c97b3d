// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/result.h"

#include <QByteArrayList>

namespace rp3::sqlite {

/// The SQLCipher that this program was linked with.
struct Engine {
    QByteArray cipherVersion; ///< `4.6.1 community`; empty if it is a plain SQLite.
    QByteArrayList compileOptions; ///< Without `SQLITE_`: `TEMP_STORE=2`.
};

/// Starts it, with memory that is safe: to be called before anything else of it. `Internal` if it runs
/// already.
[[nodiscard]] Result<Engine> linkedEngine();

/// `Internal` if a vault must not be entrusted to this engine: no cipher, older than 4.6, not thread-safe, or
/// one that may write temporary files in clear (`TEMP_STORE` 0 or 1).
[[nodiscard]] Result<void> checkEngine(const Engine &engine);

} // namespace rp3::sqlite
