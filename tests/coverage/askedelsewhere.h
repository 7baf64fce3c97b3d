// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/records.h"

#include <QList>

namespace rp3 {

/// A field that no form asks for: how it gets its value all the same, and the test that shows it. Without a
/// test, why it has none yet.
struct AskedElsewhere {
    RecordKind kind;
    int field;
    const char *how;
    const char *test = nullptr; ///< As `ctest` names it, then its function.
};

[[nodiscard]] const QList<AskedElsewhere> &fieldsAskedElsewhere();

/// Null for a field that a form asks for, or that nobody thought of.
[[nodiscard]] const AskedElsewhere *askedElsewhere(RecordKind kind, int field);

} // namespace rp3
