// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"

#include <QString>

namespace rp3 {

/// Why nobody may call her, and what to do instead; empty where one may.
[[nodiscard]] QString noCallWords(const CaseFacts &facts);

} // namespace rp3
