// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/time.h"

#include <QTimeZone>

namespace rp3 {

/// Now, as the wall clock of the room shows it: what a rule needs that counts days.
struct RoomTime {
    Instant now;
    QTimeZone zone;

    [[nodiscard]] Day today() const { return dayOf(now); }

    /// The calendar day of `instant` in the room; null for no instant.
    [[nodiscard]] Day dayOf(Instant instant) const;

    /// The first moment of `day` in the room; null for no day.
    [[nodiscard]] Instant startOf(Day day) const;

    /// The first moment after `day`.
    [[nodiscard]] Instant endOf(Day day) const;

    /// `exact` if it is known, else the first moment of `day`: a clock that starts too early warns in time.
    [[nodiscard]] Instant earliest(Instant exact, Day day) const
    {
        return exact.isNull() ? startOf(day) : exact;
    }

    /// `exact` if it is known, else the last moment of `day`.
    [[nodiscard]] Instant latest(Instant exact, Day day) const;
};

} // namespace rp3
