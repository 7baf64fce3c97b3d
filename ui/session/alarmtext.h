// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/room.h"

#include <QString>

namespace rp3 {

/// What happened, whether data is safe, and what to do, for something a careful person must look at.
[[nodiscard]] QString alarmText(Alarm alarm);

} // namespace rp3
