// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/roomtime.h"

#include <QStringView>

#include <optional>

namespace rp3 {

/// Whether somebody is there now, from hours as people write them, in either language: "24 jam",
/// "Sen–Jum 08.00–16.00, Sab 08.00–12.00", "Monday to Friday 8:00-16:00", "setiap hari 20.00-06.00". Nothing
/// if any of it is not understood: a wrong "open" sends a woman to a closed door.
[[nodiscard]] std::optional<bool> isOpen(QStringView hours, const RoomTime &time);

} // namespace rp3
