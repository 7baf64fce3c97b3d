// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/warningrule.h"

#include <QString>

namespace rp3 {

/// Why a rule of early warning speaks up, with its numbers, as one says it to a colleague.
[[nodiscard]] QString warningReason(const WarningRule &rule);

} // namespace rp3
