// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/breach.h"
#include "domain/records/post.h"
#include "domain/records/supervision.h"
#include "domain/rules/countdown.h"

#include <QList>

#include <optional>

namespace rp3 {

// What the room as a whole owes, beside what it owes each woman.

/// The 3x24 hours in which those concerned and the office must be told in writing that data fell into wrong
/// hands; nothing once both were told, or while nobody knows when it was found. UU 27/2022 Ps. 46,
/// `legal::pdpBreach`.
[[nodiscard]] std::optional<Countdown> breachClock(const Breach &breach);

/// The last day for the next look over the work of the room: what the latest one said, else a week after it;
/// null before the first. `legal::supervisionWeekly`.
[[nodiscard]] Day nextSupervision(const QList<Supervision> &held);

/// What Home says of the room itself.
struct RoomDuties {
    QList<Countdown> breaches; ///< The clocks that run, what ends first in front.
    Day supervisionOn; ///< The last day for the next one; null: nobody has begun.
};

[[nodiscard]] RoomDuties roomDuties(const QList<Breach> &breaches, const QList<Supervision> &held);

/// How the written agreement between the host of the room and the province stands
/// (`legal::controllerAgreement`).
enum class AgreementState {
    Missing, ///< Nobody wrote down that there is one.
    InForce,
    EndsSoon, ///< Within two months: time to renew it.
    Ended,
};

[[nodiscard]] AgreementState agreementState(const Post &post, Day today);

} // namespace rp3
