// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace rp3 {

class LanguageSwitch;

/// Runs the filing screen over the room in `vaultFolder` until its window closes; returns the exit code. It
/// works while everything is locked, and before there is a room too: then it shows whom to call.
[[nodiscard]] int runKiosk(const QString &vaultFolder, LanguageSwitch &language);

} // namespace rp3
