// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/warningnumbers.h"

#include <QString>

namespace rp3 {

/// Why a rule of early warning speaks up, with the numbers that hold here, as one says it to a colleague.
[[nodiscard]] QString warningReason(const WarningRule &rule, const WarningNumbers &numbers);

/// Why it may be nothing, though the rule speaks up; empty: nothing speaks against it.
[[nodiscard]] QString warningDoubt(const Warning &warning);

} // namespace rp3
