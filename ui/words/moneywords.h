// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/losstotals.h"
#include "domain/rules/tripbudget.h"

#include <QString>

namespace rp3 {

/// "Rp 1.250.000"
[[nodiscard]] QString rupiah(std::int64_t amount);

/// The source of the money; "not said from where" for an empty one.
[[nodiscard]] QString fundingWords(Code funding);

/// What is left for rides, from each source that was granted money: one line for who plans a ride. Empty if
/// nothing was granted.
[[nodiscard]] QString moneyLeft(int year, const QList<BudgetLine> &lines);

/// "Suffering: Rp 500.000" for each kind, if there are several, then "Together: Rp 1.250.000"; nothing
/// without an amount.
[[nodiscard]] QStringList lossWords(const QList<LossTotal> &totals);

} // namespace rp3
