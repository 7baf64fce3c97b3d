// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/loss.h"

namespace rp3 {

/// What losses of one kind (`codes::restitutionLoss`) cost her, in rupiah.
struct LossTotal {
    Code kind; ///< Empty: nobody said which.
    std::int64_t amount = 0;

    friend bool operator==(const LossTotal &, const LossTotal &) = default;
};

/// What restitution would have to make good (UU 12/2022 Ps. 30): the total of each kind, the largest first. A
/// loss without an amount adds nothing, and a kind of such losses only is left out.
[[nodiscard]] QList<LossTotal> lossTotals(const QList<Loss> &losses);

/// All of them together, in rupiah.
[[nodiscard]] std::int64_t sumOf(const QList<LossTotal> &totals);

} // namespace rp3
