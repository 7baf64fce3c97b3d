// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/contact.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/consentduties.h"
#include "domain/rules/legal.h"
#include "domain/rules/underage.h"

#include <algorithm>
#include <tuple>

namespace rp3 {

namespace {

/// Whether a call was not safe, and nobody has spoken with her since.
bool wasUnsafe(const QList<FollowUp> &followUps, const QList<Session> &sessions)
{
    const Day contact = lastContactDay(sessions, followUps);
    return std::ranges::any_of(followUps, [&](const FollowUp &followUp) {
        return followUp.contactResult == code::contactResult::tidak_aman && followUp.doneOn >= contact;
    });
}

bool isUnwantedBy(const QList<Person> &persons)
{
    return std::ranges::any_of(persons, [](const Person &person) {
        return isSurvivor(person) && person.doNotContact.value_or(false);
    });
}

} // namespace

bool reachedHer(const FollowUp &followUp)
{
    using namespace code::contactResult;
    return !followUp.doneOn.isNull()
        && (followUp.contactResult.isEmpty() || followUp.contactResult == terhubung);
}

bool metHer(const Session &session)
{
    using namespace code::attendance;
    return !session.heldOn.isNull() && (session.attendance.isEmpty() || session.attendance == hadir);
}

Instant firstSession(const QList<Session> &sessions, const RoomTime &time)
{
    Instant first;
    for (const Session &session : sessions) {
        if (!metHer(session))
            continue;
        const Instant held = time.latest(session.startedAt, session.heldOn);
        first = first.isNull() ? held : std::min(first, held);
    }
    return first;
}

Instant lastContact(const QList<Session> &sessions, const QList<FollowUp> &followUps, const RoomTime &time)
{
    Instant last; // The null instant is earlier than every other.
    for (const Session &session : sessions) {
        if (metHer(session))
            last = std::max(last, time.latest(session.startedAt, session.heldOn));
    }
    for (const FollowUp &followUp : followUps) {
        if (reachedHer(followUp))
            last = std::max(last, time.latest({}, followUp.doneOn));
    }
    return std::min(last, time.now);
}

Day lastContactDay(const QList<Session> &sessions, const QList<FollowUp> &followUps)
{
    Day last;
    for (const FollowUp &followUp : followUps) {
        if (reachedHer(followUp))
            last = std::max(last, followUp.doneOn);
    }
    for (const Session &session : sessions) {
        if (metHer(session))
            last = std::max(last, session.heldOn);
    }
    return last;
}

Promise lastPromise(const QList<Session> &sessions, const QList<FollowUp> &followUps)
{
    Promise last;
    const auto consider = [&](const Promise &promise) {
        const bool isLater = std::tie(promise.madeOn, promise.madeAt) >= std::tie(last.madeOn, last.madeAt);
        if (!promise.nextOn.isNull() && isLater)
            last = promise;
    };
    for (const FollowUp &followUp : followUps)
        consider({followUp.id, followUp.doneOn, {}, followUp.nextOn});
    for (const Session &session : sessions)
        consider({session.id, session.heldOn, session.startedAt, session.nextOn});
    return last;
}

bool isUnreachable(const QList<FollowUp> &followUps, const QList<Session> &sessions)
{
    const Day contact = lastContactDay(sessions, followUps);
    QList<Day> failed;
    for (const FollowUp &followUp : followUps) {
        if (followUp.contactResult == code::contactResult::tidak_terhubung && followUp.doneOn > contact)
            failed.append(followUp.doneOn);
    }
    std::sort(failed.begin(), failed.end());
    const LegalAttempts &rule = legal::noContactClosure;
    for (qsizetype last = rule.attempts - 1; last < failed.size(); ++last) {
        if (failed[last] <= failed[last - (rule.attempts - 1)].plusDays(rule.wholeDays()))
            return true;
    }
    return false;
}

std::optional<NoCall> callRefusal(const CaseFacts &facts, const RoomTime &time)
{
    if (wasUnsafe(facts.followUps, facts.sessions))
        return NoCall::Unsafe;
    if (isUnwantedBy(facts.persons) || saysNo(facts.consents, code::consentScope::kontak, time))
        return NoCall::Unwanted;
    return std::nullopt;
}

bool mayCloseFor(Code reason, const QList<FollowUp> &followUps, const QList<Session> &sessions)
{
    const CodeItem *item = codes::closureReason.find(reason);
    return !item || !item->flags.testFlag(ItemFlag::NeedsFailedContacts)
        || isUnreachable(followUps, sessions);
}

} // namespace rp3
