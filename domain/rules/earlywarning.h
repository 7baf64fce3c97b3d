// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"
#include "domain/rules/sitewarnings.h"

namespace rp3 {

/// What early warning (*deteksi dini*) finds in the cases and the site that a session may read: the gravest
/// first, then in the order of the rules. Each is a question for a person; nothing happens because of it, and
/// nobody is scored.
[[nodiscard]] QList<Warning> earlyWarnings(const QList<CaseFacts> &cases, const SiteFacts &site,
                                           const RoomTime &time);

} // namespace rp3
