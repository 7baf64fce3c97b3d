// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/custody.h"
#include "ui/words/errortext.h"

#include <QString>

namespace rp3 {

/// What is wrong with a chain of custody, and what to do about it.
[[nodiscard]] QString gapWords(CustodyGap gap);

/// Why a file could not be kept, opened or copied.
[[nodiscard]] ErrorWords fileProblem(ErrorKind kind);

} // namespace rp3
