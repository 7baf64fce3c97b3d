// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"
#include "domain/base/words.h"
#include "domain/codes/code.h"

#include <span>

namespace rp3 {

/// Somebody a worker can call by herself, without this room: what the kiosk shows.
struct HelpLine {
    Code code;
    Words name;
    Words purpose; ///< When to call it.
    std::span<const QStringView> phones; ///< As they are dialled from a telephone, best first.
    QStringView whatsapp; ///< Empty: none.
    Words hours; ///< Empty: not known.
    Code confidence; ///< How sure the numbers are, `codes::directoryConfidence`.
    Day verifiedOn; ///< When somebody last called; null: nobody has yet.
};

/// The help lines in the order in which the kiosk shows them, from domain/data/directory.json.
[[nodiscard]] std::span<const HelpLine> helpLines();

} // namespace rp3
