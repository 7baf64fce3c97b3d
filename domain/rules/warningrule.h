// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/codes/code.h"
#include "domain/rules/legalrule.h"

#include <QList>

#include <chrono>
#include <cstdint>
#include <span>

namespace rp3 {

/// One rule of early warning (*deteksi dini*). The rules are `rp3::warnings::…` in "domain/rules/warnings.h",
/// made from domain/data/early_warning.json; each is a proposal of this project, for the province to change.
struct WarningRule {
    Code code; ///< `W1` … `W14`.
    Words title;
    Severity level;
    Basis basis;
};

/// So many complaints that have something in common.
struct ClusterRule : WarningRule {
    std::int32_t count; ///< At least so many.
    std::int32_t days; ///< Today and so many days before it.
    std::span<const Code> settings; ///< The places that count, `codes::workSetting`; empty: no places.
};

/// More complaints than usual.
struct RiseRule : WarningRule {
    std::int32_t deviations; ///< Above the mean by more than so many standard deviations.
    std::int32_t months; ///< The mean of so many whole months before this one.
    std::int32_t smallBelow; ///< With fewer complaints in those months a site is small.
    std::int32_t count; ///< At a small site instead: at least so many,
    std::int32_t days; ///< today and so many days before it.
};

/// Something that took longer, or has less time left, than it should.
struct LimitRule : WarningRule {
    std::chrono::hours limit;
};

/// Something that goes on for months.
struct TrendRule : WarningRule {
    std::int32_t months;
    std::int32_t womenWorkers; ///< Only at sites with so many women or more.
};

/// What a rule found: a question for a person to look into, never an answer and never a score of anybody.
/// Nothing is done because of it.
struct Warning {
    const WarningRule *rule; ///< With its level.
    QList<DossierId> dossiers; ///< What it was found in; empty where it is about the room.
    bool byOneWord = false; ///< Only one word of a name is the same in them: perhaps these are two people.

    friend bool operator==(const Warning &, const Warning &) = default;
};

} // namespace rp3
