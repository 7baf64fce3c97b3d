// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/stage/people.h"
#include "tests/stage/scene.h"

namespace rp3::stage {

/// From Home: looks at what waits there for a coordinator's yes.
void lookAtWhatWaits(Scene &scene);

/// From any page of a coordinator's session: opens the case, whose name is closed to her, and gives a reason
/// to read it. Ends at the case.
void openWithAReason(Scene &scene, const QString &caseNumber, const Worker &worker);

/// From a case: says yes to the one record under this concern that waits for it. `records`: the heading of
/// its card.
void approve(Scene &scene, const char *concern, const char *records);

/// From a new case that its companion proposed to close: takes every step that is left, and closes it.
void closeCase(Scene &scene);

/// From any page of a coordinator's session: takes a role away from a colleague who has two, so that one is
/// `left`. Ends at the staff.
void takeRoleAway(Scene &scene, const Colleague &colleague, QStringView role, QStringView left);

} // namespace rp3::stage
