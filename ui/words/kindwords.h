// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codes.h"

#include <QString>

namespace rp3 {

/// Which kinds of case (`codes::caseFlag`) are ticked beforehand, and what to do if one is wrong; empty for
/// none.
[[nodiscard]] QString proposedKindWords(const Codes &flags);

/// Which kinds somebody has to decide about, and how; empty for none.
[[nodiscard]] QString undecidedKindWords(const Codes &flags);

} // namespace rp3
