// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/rules/casefacts.h"

#include <optional>

namespace rp3 {

/// Whether somebody spoke with her: the follow-up is done, and says nothing else than that she was reached.
[[nodiscard]] bool reachedHer(const FollowUp &followUp);

/// Whether she was there: the session has a day, and nobody wrote that she did not come.
[[nodiscard]] bool metHer(const Session &session);

/// The first session with her, as exactly as it is known; null while there was none. Where only the day is
/// known, its last moment: an answer is never counted earlier than it came.
[[nodiscard]] Instant firstSession(const QList<Session> &sessions, const RoomTime &time);

/// The last time somebody spoke with her, in a session or a follow-up; null if nobody has yet. Where only the
/// day is known, its last moment or now, whichever comes first.
[[nodiscard]] Instant lastContact(const QList<Session> &sessions, const QList<FollowUp> &followUps,
                                  const RoomTime &time);

/// The day of the last contact; null if there was none.
[[nodiscard]] Day lastContactDay(const QList<Session> &sessions, const QList<FollowUp> &followUps);

/// A date that somebody promised her in a session or a follow-up.
struct Promise {
    RecordId record;
    Day madeOn;
    Instant madeAt; ///< Null: nobody wrote at what time.
    Day nextOn;
};

/// The last promise; without a day if there is none. Of two at one time the one that stands later in its list
/// counts, and a session before a follow-up.
[[nodiscard]] Promise lastPromise(const QList<Session> &sessions, const QList<FollowUp> &followUps);

/// Whether nobody can reach her: three attempts in 60 days failed (`legal::noContactClosure`), and nobody has
/// spoken with her since the first of them. Only then the closure reasons with
/// `ItemFlag::NeedsFailedContacts` are open. "Not safe" is no attempt: nobody called.
[[nodiscard]] bool isUnreachable(const QList<FollowUp> &followUps, const QList<Session> &sessions);

/// Why nobody may call her.
enum class NoCall {
    Unsafe, ///< A follow-up found that it was not safe, and nobody has spoken with her since.
    Unwanted, ///< She asked not to be contacted, or her last answer to it is a no.
};

/// What forbids to call her (`legal::unsafeContact`); nothing if nobody knows of a reason. Somebody else may
/// take the call: so this holds for everything that is done by asking her.
[[nodiscard]] std::optional<NoCall> callRefusal(const CaseFacts &facts, const RoomTime &time);

/// Whether a case may be closed for this reason (`codes::closureReason`), as far as contact goes.
[[nodiscard]] bool mayCloseFor(Code reason, const QList<FollowUp> &followUps, const QList<Session> &sessions);

} // namespace rp3
