// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"
#include "domain/rules/sitewarnings.h"

namespace rp3 {

/// What the rules find that look at one case (W3 to W8 and W14), with the numbers that hold in its room.
[[nodiscard]] QList<Warning> caseWarnings(const CaseFacts &facts, const RoomTime &time,
                                          const WarningNumbers &numbers = {});

/// What early warning (*deteksi dini*) finds in the cases (`inCases`: what `caseWarnings` found in each) and
/// at the site that a session may read: the gravest first, then in the order of the rules. Each is a question
/// for a person; nothing happens because of it, and nobody is scored.
[[nodiscard]] QList<Warning> earlyWarnings(const QList<Warning> &inCases, const SiteFacts &site,
                                           const RoomTime &time);

} // namespace rp3
