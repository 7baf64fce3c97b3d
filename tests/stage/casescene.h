// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/stage/scene.h"

namespace rp3::stage {

/// From a case: writes a risk assessment, a goal, a trip, and a piece of evidence with its hand-over, and
/// looks at every concern. Ends at the case.
void workOnTheCase(Scene &scene);

} // namespace rp3::stage
