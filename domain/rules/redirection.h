// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/code.h"

namespace rp3 {

/// Whether a complaint of this `codes::authority` is the task of somebody else: then it is taken in all the
/// same, and handed over (`legal::outOfScopeAccept`). As long as nobody knows, it is ours.
[[nodiscard]] bool isForOthers(Code authority);

} // namespace rp3
