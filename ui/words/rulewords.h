// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/legalrule.h"

#include <QString>

namespace rp3 {

/// What a rule says, and below it where it stands: on hover, beside what it asks for.
[[nodiscard]] QString ruleWords(const LegalRule &rule);

} // namespace rp3
