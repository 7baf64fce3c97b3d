// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace rp3 {

/// docs/coverage.md: every field, code list and rule of the data, with the page that asks it and the test
/// that carries it, or why nothing does yet.
[[nodiscard]] QString coveragePage();

/// What has neither page nor test nor explanation, and explanations that are not true any more; a line each.
[[nodiscard]] QStringList coverageGaps();

} // namespace rp3
