// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rp3 {

/// The one title of all windows, in the language of the screen. It stands in the task bar, where a manager
/// walking by reads it: it names neither the room nor what anybody does there.
[[nodiscard]] QString neutralTitle();

} // namespace rp3
