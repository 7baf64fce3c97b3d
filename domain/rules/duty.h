// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/base/id.h"
#include "domain/rules/countdown.h"
#include "domain/rules/roomtime.h"

#include <optional>

namespace rp3 {

/// What there is to do.
enum class DutyKind {
    Respond, ///< Meet her for the first time.
    ForwardCase, ///< Hand a case of sexual violence on to the unit that must report it.
    ReportToPolice, ///< The 3×24 hours of UU 12/2022 Ps. 41.
    CheckKind, ///< What she told points to a law that nobody has set or ruled out.
    ReferToHealth, ///< While the health window is or may be open.
    ReviewRisk,
    AnswerDataRequest,
    HonourWithdrawal, ///< She took a yes back: stop within three days.
    FindProtector, ///< Her guardian is in conflict with her.
    ForwardChild, ///< She is under 18: the women-child unit always gets to know.
    CheckRetaliation,
    AskContractEnd, ///< Whether it is renewed.
    FollowUp,
    Accompany, ///< An appointment, until somebody wrote whether she came.
    FindEscort, ///< Somebody must go with her.
    PreparePapers, ///< She must bring some to a police, court or other office.
    ArrangeShift, ///< She is expected at work on that day.
    BookRide, ///< For an appointment that needs one.
    AskHome, ///< Nobody wrote yet that she came home safely.
    KeepPromise, ///< A date that somebody promised her.
    AwaitAcceptance, ///< A referral that nobody has accepted yet.
    FindReceiver, ///< The case is for another unit, and none was asked to take it.
    CheckNamesake, ///< The reported person has the name of somebody who works here.
    CompleteService, ///< A service that goes on.
    ReviewSafetyPlan,
    ReviewGoal,
    DoTask, ///< Written by hand.
    CareForEvidence, ///< An item lies open, or may lose its traces.
    ApproveTrip,
    ApproveGoal, ///< A coordinator says yes to the plan.
    ApproveClosing, ///< Somebody proposed to close the case.
    ConfirmTrip, ///< Nobody wrote yet that she is back.
    CheckRide, ///< Something that makes a ride safe is not ticked yet: `RideStand::unchecked`.
    SecureProtection, ///< Police must protect her within a day of the report.
    AskLpsk, ///< Police must ask LPSK within a day of protecting her.
    RenewProtection, ///< Before temporary protection ends.
    ChaseRestitution, ///< Within a month of the ruling.
    KeepLegalDate, ///< Police or court set it.
    KeepLabourDate, ///< The labour path set it.
    LookBack, ///< Aftercare of a closed case.
    HandOver, ///< Nobody who works here accompanies her.
};

/// How much a duty presses, most first.
enum class Urgency {
    Pressing, ///< A life, her health or a duty by law is at stake, and the time is nearly or wholly over.
    Overdue, ///< Should be done already.
    Soon, ///< Today, or within the warning time of its clock.
    Later, ///< There is time, or no date.
};

/// Something that is due in one case. Computed from the records whenever it is asked for and never stored, so
/// that it cannot contradict them.
struct Duty {
    DutyKind kind = DutyKind::DoTask;
    RecordId record; ///< What it is about; the case itself where it is about all of it.
    Day dueOn; ///< The last day for it, in the room; null: no day was set.
    std::optional<Countdown> clock; ///< Where hours count; it ends on `dueOn`.
    const LegalRule *source = nullptr; ///< The rule that asks for it; null: somebody promised it.
    Urgency urgency = Urgency::Later;
    bool overdue = false;
    bool escalates = false; ///< A coordinator should know.
    bool mayNotCall = false; ///< It is done by asking her, and nobody may call her: see `callRefusal`.
};

/// A duty of some day; null: no day was set.
[[nodiscard]] Duty dutyOn(Day day, DutyKind kind, RecordId record, const LegalRule *source = nullptr);

/// A duty that ends with `clock`; its rule is the source.
[[nodiscard]] Duty dutyBy(const Countdown &clock, DutyKind kind, RecordId record, const RoomTime &time);

/// `duty` with urgency, overdue and escalation as they are now. A coordinator should know of an overdue duty
/// if its rule is high or critical, if she may not be back, and of every one while the risk is high; of any
/// other once it is a week overdue (`legal::overdueEscalates`); of a case that nobody accompanies at once.
[[nodiscard]] Duty judged(Duty duty, bool highRisk, const RoomTime &time);

/// Whether it is done by asking her, so that somebody may take up the phone for it.
[[nodiscard]] bool isAskedOfHer(DutyKind kind);

/// Whether it is done by somebody who coordinates cases saying yes.
[[nodiscard]] bool isApproval(DutyKind kind);

/// Whether it belongs on a list for today: it presses, it is due, or its clock ends within a day.
[[nodiscard]] bool isForNow(const Duty &duty, Instant now);

/// Whether `a` presses more than `b`: by urgency, then by what ends first; what has no end comes last.
[[nodiscard]] bool isMoreUrgent(const Duty &a, const Duty &b, const RoomTime &time);

} // namespace rp3
