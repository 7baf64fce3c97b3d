// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/facts.h"

namespace rp3 {

/// What a counselor remembers before she speaks with her: how to reach her safely, what was promised, what
/// others did since this session's person last wrote, open referrals, a risk that changed, and what she did
/// not want to be asked. Only what there is.
[[nodiscard]] QList<Fact> briefOf(const CaseView &view, Day today);

} // namespace rp3
