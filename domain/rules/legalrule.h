// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/words.h"

#include <QStringView>

#include <chrono>
#include <cstdint>
#include <span>

namespace rp3 {

/// How much it weighs when a rule is missed.
enum class Severity {
    Info, ///< Good to know; nothing runs.
    Normal, ///< A task like others.
    High, ///< Shown first.
    Critical, ///< A life, her health or a duty by law is at stake.
    Block, ///< The program refuses what the rule forbids.
};

/// How sure it is where a rule stands.
enum class Basis {
    Found, ///< Read in a public source, named in the data; not yet checked by a lawyer.
    Known, ///< Known to people of the field; the source was not found.
    Proposed, ///< A proposal of this project, for the province to change.
    Unknown, ///< Looked for and not found: nothing may depend on a number here.
};

/// One rule of law or practice. The rules are `rp3::legal::…` in "domain/rules/legal.h", made from
/// domain/data/legal_rules.json, so that no number of the law stands in code.
struct LegalRule {
    QStringView code;
    Words title;
    QStringView law; ///< Where it stands: `UU 12/2022 (UU TPKS) Ps. 41(2)-(3)`. Empty: see `basis`.
    Severity severity;
    Basis basis;
    Words guidance = {}; ///< What it means for her, to be read to her; empty: nothing need be said.
};

/// A rule with a time limit. Zero hours means: at once.
struct LegalClock : LegalRule {
    std::chrono::hours deadline; ///< From the start to the last moment in time.
    std::chrono::hours warning; ///< So long before the end the clock says "due soon".

    /// The deadline where only days are known: whole days, the rest is dropped.
    [[nodiscard]] constexpr std::int32_t wholeDays() const
    {
        return std::int32_t(std::chrono::floor<std::chrono::days>(deadline).count());
    }
};

/// A rule about what was tried several times within its `deadline`.
struct LegalAttempts : LegalClock {
    std::int32_t attempts; ///< So many make it true.
};

/// A leave with pay, in whole months.
struct LegalLeave : LegalRule {
    std::int32_t months; ///< At least so many.
    std::int32_t extraMonths; ///< At most so many more, for a special condition and with a doctor's letter.
    std::int32_t fullPayMonths; ///< The first so many at full pay,
    std::int32_t laterPayPercent; ///< those after them at so much of it.
};

/// A rule with several bounds in days, ascending.
struct LegalSteps : LegalRule {
    std::span<const std::int32_t> days;
};

} // namespace rp3
