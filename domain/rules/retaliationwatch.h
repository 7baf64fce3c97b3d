// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/records/complaint.h"
#include "domain/records/followup.h"
#include "domain/records/workbaseline.h"
#include "domain/rules/legalrule.h"

#include <optional>

namespace rp3 {

/// Where one check for retaliation stands.
enum class CheckState {
    Planned, ///< Its day lies ahead.
    Due, ///< Its day has come, and nobody has asked her yet.
    Done, ///< Somebody asked her.
    Missed, ///< Nobody asked her before the next check was due.
};

/// One look at whether she is punished at work because she complained.
struct RetaliationCheck {
    const LegalClock *rule; ///< `legal::retaliation7d`, `retaliation30d` or `retaliation90d`.
    Day dueOn;
    CheckState state;
    RecordId followUp; ///< That answers it, or is planned for it; null if there is none.
};

/// The day the count starts: the first on which a complaint came in or the company learnt of it; null while
/// neither is known.
[[nodiscard]] Day retaliationWatchStart(const QList<Complaint> &complaints,
                                        const QList<WorkBaseline> &baselines);

/// The checks at 7, 30 and 90 days after `start`, against the follow-ups of kind `balasan`; none without a
/// start. A check is answered by a follow-up that reached her from its day until the day before the next, or
/// earlier if it was planned for its day. The last one stays due until it is done.
[[nodiscard]] QList<RetaliationCheck> retaliationChecks(Day start, const QList<FollowUp> &followUps,
                                                        Day today);

/// Whether the checks are still going on: the day of the last one is not over. Without a start they never
/// were.
[[nodiscard]] bool retaliationWatchRuns(Day start, Day today);

/// Her work before, as it was written down first: against it she is asked. Without an answer if it never was.
[[nodiscard]] WorkBaseline firstBaseline(const QList<WorkBaseline> &baselines);

/// Her work as it was written down last: until when her contract runs. Without an answer if it never was.
[[nodiscard]] WorkBaseline latestBaseline(const QList<WorkBaseline> &baselines);

/// To be asked: whether a contract that ends is renewed.
struct ContractQuestion {
    Day endsOn;
    RecordId followUp; ///< Planned for that day; null if there is none.

    friend bool operator==(const ContractQuestion &, const ContractQuestion &) = default;
};

/// Not to renew a contract is the quietest punishment, and the checks may all lie elsewhere. So it is asked
/// from two weeks before the end of her latest baseline on, until a follow-up of kind `balasan` reached her
/// within them or later. Nothing: it is not to be asked now.
[[nodiscard]] std::optional<ContractQuestion> contractQuestion(const QList<WorkBaseline> &baselines,
                                                               const QList<FollowUp> &followUps, Day today);

/// Whether she was punished for complaining, in her answer (`codes::retaliation`): anything but "none",
/// "unknown" and "declined". What changed against her work before (`WorkBaseline`) is for people to judge.
[[nodiscard]] bool reportsRetaliation(const FollowUp &followUp);

} // namespace rp3
