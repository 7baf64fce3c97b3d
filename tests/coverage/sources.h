// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rp3 {

/// Whether the header of that path, without its ending, mentions `symbol` as a whole word.
[[nodiscard]] bool isInSource(const QString &path, const QString &symbol);

/// Whether there is the test function that `name` names: `domain.access twoRolesAddUp`.
[[nodiscard]] bool isTest(const QString &name);

/// Whether the file of that test mentions `symbol` as a whole word.
[[nodiscard]] bool isInTest(const QString &name, const QString &symbol);

} // namespace rp3
