// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/stage/scene.h"

namespace rp3::stage {

// Each form of a record is opened where a person opens it, photographed as `form-<kind>.png`, and left. A
// kind that nobody can open ends the run.

/// From a case of this counselor that has a piece of evidence: the form of every kind of record of a case.
/// Ends at the case.
void lookAtEveryCaseForm(Scene &scene);

/// From any page of a coordinator's session: the form of every kind of record of the post and of the room.
/// Ends at one of their pages.
void lookAtEveryPostForm(Scene &scene);

} // namespace rp3::stage
