// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/code.h"

#include <QString>

namespace rp3 {

/// What becomes of a yes of somebody under 18 that her guardian has not said (`waitsForGuardian`), and who is
/// to be asked. `capacity`: who decides for her (`codes::capacity`).
[[nodiscard]] QString guardianWords(Code capacity);

} // namespace rp3
