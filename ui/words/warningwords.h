// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/warningnumbers.h"

#include <QString>

namespace rp3 {

/// Why a rule of early warning speaks up, with the numbers that hold here, as one says it to a colleague.
[[nodiscard]] QString warningReason(const WarningRule &rule, const WarningNumbers &numbers);

} // namespace rp3
