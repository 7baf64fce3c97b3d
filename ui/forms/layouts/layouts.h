// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/forms/recordlayout.h"

namespace rp3 {

// One function for each concern of a case, one for the post and one for the room; `recordLayouts` has them
// all.

[[nodiscard]] QList<RecordLayout> peopleLayouts();
[[nodiscard]] QList<RecordLayout> safetyLayouts();
[[nodiscard]] QList<RecordLayout> planLayouts();
[[nodiscard]] QList<RecordLayout> servicesLayouts();
[[nodiscard]] QList<RecordLayout> evidenceLayouts();
[[nodiscard]] QList<RecordLayout> lawLayouts();
[[nodiscard]] QList<RecordLayout> endingLayouts();
[[nodiscard]] QList<RecordLayout> postLayouts();
[[nodiscard]] QList<RecordLayout> roomLayouts();

} // namespace rp3
