// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/mandatoryclock.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/dayspan.h"
#include "domain/rules/legal.h"
#include "domain/rules/roomtime.h"

namespace rp3 {

bool startsMandatoryClock(const Codes &caseFlags)
{
    return caseFlags.contains(code::caseFlag::tpks);
}

bool mandatoryClockRuns(const Codes &caseFlags, Code action)
{
    return startsMandatoryClock(caseFlags) && action.isEmpty();
}

Countdown policeReportClock(Instant complaintAt)
{
    return {legal::tpksReport3x24, complaintAt};
}

Countdown forwardClock(Instant complaintAt)
{
    return {legal::tpksForward24, complaintAt};
}

bool meetsMandatoryClock(Code action)
{
    using namespace code::mandatoryClockAction;
    return action == forwarded_uptd || action == police_report_made || action == victim_reported_self;
}

bool needsMandatoryNote(Code action)
{
    using namespace code::mandatoryClockAction;
    return action == lapsed || action == not_applicable;
}

HealthWindow healthWindow(Day day, Code precision, Instant now, const QTimeZone &zone)
{
    const auto days = possibleDays(day, precision);
    if (!days)
        return HealthWindow::Unknown;
    const RoomTime time{now, zone};
    const std::chrono::hours window = legal::health72h.deadline;
    if (now < time.startOf(days->first).plus(window))
        return HealthWindow::Open;
    if (now < time.endOf(days->last).plus(window))
        return HealthWindow::MayBeOpen;
    return HealthWindow::Closed;
}

} // namespace rp3
