// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/warningrule.h"

namespace rp3 {

/// One number of a rule of early warning, as the province decided it: rule `W1`, name `count`, value 3.
struct WarningNumber {
    Code rule;
    Code name; ///< As in domain/data/early_warning.json.
    std::int32_t value = 0;

    friend bool operator==(const WarningNumber &, const WarningNumber &) = default;
};

/// The rules of early warning that have numbers, with those that hold: as proposed (`warnings::…`), until the
/// province decides others. A room cannot change them: whoever is warned of could turn the warning off.
class WarningNumbers final {
public:
    WarningNumbers();

    /// Takes a number over. False, and nothing has changed, if no rule has such a number, or if it is not
    /// from 1 to 10,000: at nought a rule would always speak, or never.
    [[nodiscard]] bool take(const WarningNumber &number);

    /// Every number of every rule, in the order of the rules.
    [[nodiscard]] QList<WarningNumber> all() const;

    /// Whether a number of this rule is another one than was proposed.
    [[nodiscard]] bool isChanged(Code rule) const;

    ClusterRule w1;
    RiseRule w2;
    LimitRule w4;
    LimitRule w5;
    TrendRule w9;
    TrendRule w10;
    ClusterRule w11;
    ClusterRule w12;
    LimitRule w13;
};

} // namespace rp3
