// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/stage/people.h"
#include "tests/stage/scene.h"

namespace rp3::stage {

/// From the doors of a room that is not set up: the coordinator and the counselor set it up, as post TST01.
/// Ends at the doors.
void setUpRoom(Scene &scene);

/// From the doors: somebody goes to her work. Ends at her Home.
void unlock(Scene &scene, const Colleague &colleague);

/// From Home: reads the first complaint of the letter box and takes it in. Ends at the case; returns its
/// number.
QString takeIn(Scene &scene, const Worker &worker);

/// What the counselor writes about a session: as secret as the story.
[[nodiscard]] QString sessionSummary();

/// From a case: writes a session. Ends at the case.
void writeSession(Scene &scene);

/// Looks at the list of cases and at Home, where one case waits.
void lookAround(Scene &scene, const QString &caseNumber);

/// From any page: locks. Ends at the doors.
void lock(Scene &scene);

} // namespace rp3::stage
