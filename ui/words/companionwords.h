// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/companion.h"

#include <QString>

namespace rp3 {

/// "May accompany"
[[nodiscard]] QString eligibilityWords(Eligibility eligibility);

/// What speaks against her, as a few words in a list.
[[nodiscard]] QString doubtWords(CompanionDoubt doubt);

/// "training missing; another sex than hers": all that speaks against her, as short as a list of names needs
/// it. Of somebody whose work it is not only that; empty if nothing does.
[[nodiscard]] QString doubtsInShort(const CompanionAnswer &answer);

} // namespace rp3
