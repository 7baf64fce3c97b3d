// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/stage/people.h"
#include "tests/stage/scene.h"

namespace rp3::stage {

/// From the doors of the room: a worker leaves a complaint at the filing screen, types her receipt once more,
/// and goes. Returns the receipt as the screen shows it. Ends at the doors.
QString fileComplaint(Scene &scene, const Worker &worker, const Wishes &wishes = {});

/// From the doors: a worker tells something about someone of this room whom she will not name, and is shown
/// whom to call outside. Ends at the doors.
void findNobodyToReadIt(Scene &scene, const Worker &worker);

} // namespace rp3::stage
