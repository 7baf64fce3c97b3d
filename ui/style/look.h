// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/metrics.h"
#include "ui/style/palette.h"

namespace rp3 {

/// What a person chooses about the screen, and where it stands.
struct Look {
    Scheme scheme = Scheme::Light;
    Seat seat = Seat::Session;
    int textPercent = 100; ///< 100–200.
    bool reduceMotion = false; ///< Nothing moves.

    friend bool operator==(const Look &, const Look &) = default;
};

} // namespace rp3
