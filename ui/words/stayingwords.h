// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/outbox.h"

#include <QString>

namespace rp3 {

/// "she was not asked": why a part of a case stays in the room; empty: it goes.
[[nodiscard]] QString stayingWords(Staying reason);

} // namespace rp3
