// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/codes/codes.h"
#include "domain/rules/countdown.h"

#include <QTimeZone>

namespace rp3 {

/// Whether the case has sexual violence in it (`codes::caseFlag` has `tpks`), so that the clocks below run.
[[nodiscard]] bool startsMandatoryClock(const Codes &caseFlags);

/// Whether the clocks below still run, in time or overdue: they do until somebody wrote down how they ended
/// (`codes::mandatoryClockAction`), even if that is `lapsed`.
[[nodiscard]] bool mandatoryClockRuns(const Codes &caseFlags, Code action);

/// 3×24 hours to the police report, from the complaint: UU 12/2022 Ps. 41(2)-(3), `legal::tpksReport3x24`.
/// The clock is shown; nothing is ever sent by itself.
[[nodiscard]] Countdown policeReportClock(Instant complaintAt);

/// The proposed 24 hours to hand the case on to the unit that must report it, `legal::tpksForward24`.
[[nodiscard]] Countdown forwardClock(Instant complaintAt);

/// Whether this `codes::mandatoryClockAction` ends both clocks as met: handed on, or reported. `lapsed` does
/// not, and `not_applicable` means that they should not be shown at all.
[[nodiscard]] bool meetsMandatoryClock(Code action);

/// Whether this `codes::mandatoryClockAction` needs a reason: nobody was told in time, or nobody need be.
[[nodiscard]] bool needsMandatoryNote(Code action);

/// Whether there is still time for what health care can do only within `legal::health72h` after sexual
/// violence.
enum class HealthWindow {
    Open, ///< Surely open: refer now.
    MayBeOpen, ///< The date is not exact enough to know: refer now.
    Closed, ///< Over; care and a visum are still worth it.
    Unknown, ///< No date: ask, and refer.
};

/// The health window of an incident that began on `day`, as exact as `precision` (`codes::datePrecision`), in
/// the `zone` of the room. The time of day is not known: the window is surely open until it ends for the
/// first minute of the first possible day, and surely closed once it ended for the last minute of the last.
[[nodiscard]] HealthWindow healthWindow(Day day, Code precision, Instant now, const QTimeZone &zone);

} // namespace rp3
