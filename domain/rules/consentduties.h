// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"
#include "domain/rules/duty.h"

namespace rp3 {

/// Every no that took back a yes, and that no later yes to the same undid: in the order in which she said
/// them. Where only days are known, a no counts as said after a yes of the same day.
///
/// What is asked for each provider is taken back for the one she names, or for all if she names none.
[[nodiscard]] QList<Consent> withdrawals(const QList<Consent> &consents, const RoomTime &time);

/// Whether her last answer about this is a no. Where only days are known, a no counts as in `withdrawals`.
[[nodiscard]] bool saysNo(const QList<Consent> &consents, Code scope, const RoomTime &time);

/// The answer that says last whether she decides for herself, if it says that her guardian is in conflict
/// with her; else nothing.
[[nodiscard]] std::optional<Consent> guardianConflict(const QList<Consent> &consents, const RoomTime &time);

/// What follows from her answers about her data, unjudged.
///
/// What she took back is stopped within the time of `legal::pdpWithdraw`, also in a case that is over. One
/// request of hers (`codes::dataRequest` `tarik`) is written down for all of it and has a clock of its own,
/// so there is one duty, by the first answer that no request has followed.
///
/// A guardian in conflict with her (`legal::pdpChild`) is a duty of that day, until the women-child unit has
/// the case or is asked for help. A child's case always goes to that unit (`legal::intake07`): a duty of the
/// day of the complaint, until then.
[[nodiscard]] QList<Duty> consentDuties(const CaseFacts &facts, const RoomTime &time);

} // namespace rp3
