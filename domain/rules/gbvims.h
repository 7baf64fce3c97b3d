// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/code.h"
#include "domain/fields/valuetype.h"

#include <span>

namespace rp3 {

/// Where the questions for the GBVIMS type of an incident stand: one of the two is set.
struct GbvimsStep {
    Code question; ///< Ask whether it was this (`codes::gbvimsType`) next.
    Code type; ///< The questions are over, and this is the type.

    friend constexpr bool operator==(const GbvimsStep &, const GbvimsStep &) = default;
};

/// The step after these answers, given in the order of the list: the first yes wins, whatever would come
/// after it. If all are no it was no gender-based violence; if none is yes and one is open (no value: she
/// does not know or does not want to say), the type is not known.
[[nodiscard]] GbvimsStep gbvimsStep(std::span<const Flag> answers);

} // namespace rp3
