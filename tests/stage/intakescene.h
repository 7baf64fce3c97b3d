// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/stage/people.h"
#include "tests/stage/scene.h"

namespace rp3::stage {

/// From Home: somebody comes in who was here before, in the case of that number, and is spelled otherwise;
/// the counselor asks what comes first, searches, and opens a case for her. Ends at that case.
void takeComplaint(Scene &scene, const Worker &worker, const QString &caseNumber);

} // namespace rp3::stage
