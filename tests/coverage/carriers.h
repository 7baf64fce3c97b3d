// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/records.h"

#include <QList>

namespace rp3 {

/// What carries one rule or list: a question, or a function and the test of it. Where neither does, why.
struct Carrier {
    const char *code; ///< Of the rule, or the name of the list.
    const char *source = nullptr; ///< Path without ending, and
    const char *symbol = nullptr; ///< what the rule is called there and in its test.
    const char *test = nullptr; ///< As `ctest` names it, then its function.
    RecordKind kind{}; ///< Of the question.
    int field = 0; ///< 0: no question carries it.
    Code answer{}; ///< The answer that the question must offer; empty: any.
    const char *note = nullptr; ///< What is missing.
};

/// One for each rule of law, in the order of the data.
[[nodiscard]] const QList<Carrier> &lawCarriers();

/// One for each rule of early warning, in the order of the data.
[[nodiscard]] const QList<Carrier> &warningCarriers();

/// One for each code list that no field uses, in the order of the data.
[[nodiscard]] const QList<Carrier> &listCarriers();

} // namespace rp3
