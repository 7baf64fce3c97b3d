// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"
#include "domain/codes/code.h"

#include <cstdint>
#include <span>

namespace rp3 {

/// The question that is read to her before she decides about one purpose of her data.
struct ConsentQuestion {
    Code scope; ///< `codes::consentScope`
    Words question;
};

/// What is said about her data, as far as it is asked at the first meeting, in the order in which it is
/// asked; from domain/data/spoken.json. A referral is asked for each provider, when there is one.
[[nodiscard]] std::span<const ConsentQuestion> consentQuestions();

/// The limits of secrecy: read aloud before she tells anything.
[[nodiscard]] const Words &limitsOfSecrecy();

/// Which wording it is; stands in each consent that was given to it.
[[nodiscard]] std::int64_t spokenVersion();

} // namespace rp3
