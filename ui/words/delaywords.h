// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/reportingdelay.h"

#include <QString>

namespace rp3 {

/// "She came after 40 days. That counts as late.": how long she waited after `incident`; empty if nobody
/// knows.
[[nodiscard]] QString delayWords(const Incident &incident, const std::optional<ReportingDelay> &delay);

} // namespace rp3
