// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rules/consentduties.h"

#include "domain/codes/codevalues.h"
#include "domain/rules/consentanswer.h"
#include "domain/rules/legal.h"
#include "domain/rules/mandatoryclock.h"
#include "domain/rules/underage.h"

#include <algorithm>
#include <span>

namespace rp3 {

namespace {

bool isNo(const Consent &consent)
{
    return consent.decision == code::consentDecision::no;
}

QList<Consent> inOrder(QList<Consent> consents, const RoomTime &time)
{
    // In doubt a no is later than a yes: what she may have taken back is not used.
    const auto saidAt = [&](const Consent &consent) {
        return isNo(consent) ? time.latest(consent.givenAt, consent.givenOn)
                             : time.earliest(consent.givenAt, consent.givenOn);
    };
    std::ranges::stable_sort(consents, {}, saidAt);
    return consents;
}

bool isAboutTheSame(const Consent &a, const Consent &b)
{
    return a.scope == b.scope && (!isAskedByProvider(a.scope) || mayBeSameProvider(a.provider, b.provider));
}

/// Whether this yes gives all of that one again.
bool renews(const Consent &again, const Consent &before)
{
    const QString provider = providerKey(again.provider);
    const bool isAsWide = provider.isEmpty() || provider == providerKey(before.provider);
    return isYes(again) && again.scope == before.scope && (isAsWide || !isAskedByProvider(again.scope));
}

/// The yes that this no takes back: her last answer to the same before it; null if that was none.
const Consent *takenBack(std::span<const Consent> before, const Consent &no)
{
    for (auto answer = before.rbegin(); answer != before.rend(); ++answer) {
        if (isAboutTheSame(*answer, no) && (isNo(*answer) || isYes(*answer)))
            return isYes(*answer) ? &*answer : nullptr;
    }
    return nullptr;
}

/// Whether her request to stop was written down since she said this.
bool isRequested(const Consent &no, const CaseFacts &facts, const RoomTime &time)
{
    const Day said = time.dayOf(time.earliest(no.givenAt, no.givenOn));
    return std::ranges::any_of(facts.dataRequests, [&](const DataRequest &request) {
        const Day received = time.dayOf(time.earliest(request.receivedAt, request.receivedOn));
        return request.kind == code::dataRequest::tarik && !received.isNull() && received >= said;
    });
}

QList<Duty> withdrawalDuties(const CaseFacts &facts, const RoomTime &time)
{
    for (const Consent &no : withdrawals(facts.consents, time)) {
        if (isRequested(no, facts, time))
            continue;
        const Instant said = time.earliest(no.givenAt, no.givenOn);
        if (said.isNull())
            return {dutyOn({}, DutyKind::HonourWithdrawal, no.id, &legal::pdpWithdraw)};
        return {dutyBy(Countdown(legal::pdpWithdraw, said), DutyKind::HonourWithdrawal, no.id, time)};
    }
    return {};
}

/// Whether the women-child unit was brought in on `day` or later, and did not refuse.
bool hasProtector(const CaseFacts &facts, Day day)
{
    using namespace code::referralOutcome;
    return std::ranges::any_of(facts.services, [&](const Service &service) {
        const bool failed =
            service.outcome == gagal || service.outcome == ditolak_lembaga || service.outcome == tidak_ada;
        const bool isSince = service.requestedOn.isNull() || service.requestedOn >= day;
        return service.providerKind == code::organisationKind::upt && isSince && !failed;
    });
}

bool isAboutAChild(const CaseFacts &facts)
{
    using code::caseFlag::child;
    const bool isYoung = std::ranges::any_of(
        facts.persons, [](const Person &person) { return isSurvivor(person) && isUnder18(person); });
    return facts.theCase.flags.contains(child) || (isYoung && !facts.theCase.flagsRuledOut.contains(child));
}

/// While the clock of sexual violence runs, its duty asks for the same already.
QList<Duty> childDuties(const CaseFacts &facts, const RoomTime &time)
{
    const Code action = facts.theCase.mandatoryAction;
    const bool isForwarded =
        action == code::mandatoryClockAction::forwarded_uptd || hasProtector(facts, Day());
    if (!isAboutAChild(facts) || isForwarded || mandatoryClockRuns(facts.theCase.flags, action))
        return {};
    const Day told = time.dayOf(complaintAt(facts, time));
    return {dutyOn(told, DutyKind::ForwardChild, facts.theCase.id, &legal::intake07)};
}

QList<Duty> protectorDuties(const CaseFacts &facts, const RoomTime &time)
{
    const auto conflict = guardianConflict(facts.consents, time);
    if (!conflict)
        return {};
    const Day said = time.dayOf(time.earliest(conflict->givenAt, conflict->givenOn));
    if (hasProtector(facts, said))
        return {};
    return {dutyOn(said, DutyKind::FindProtector, conflict->id, &legal::pdpChild)};
}

} // namespace

QList<Consent> withdrawals(const QList<Consent> &consents, const RoomTime &time)
{
    const QList<Consent> answers = inOrder(consents, time);
    const std::span all(answers);
    QList<Consent> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Consent *yes = isNo(all[i]) ? takenBack(all.first(i), all[i]) : nullptr;
        const auto gaveAgain = [&](const Consent &later) { return renews(later, *yes); };
        if (yes && std::ranges::none_of(all.subspan(i + 1), gaveAgain))
            found.append(all[i]);
    }
    return found;
}

bool saysNo(const QList<Consent> &consents, Code scope, const RoomTime &time)
{
    const QList<Consent> answers = inOrder(consents, time);
    for (auto answer = answers.rbegin(); answer != answers.rend(); ++answer) {
        if (answer->scope == scope && (isNo(*answer) || isYes(*answer)))
            return isNo(*answer);
    }
    return false;
}

std::optional<Consent> guardianConflict(const QList<Consent> &consents, const RoomTime &time)
{
    const QList<Consent> answers = inOrder(consents, time);
    for (auto answer = answers.rbegin(); answer != answers.rend(); ++answer) {
        if (answer->capacity == code::capacity::konflik)
            return *answer;
        if (!answer->capacity.isEmpty() && answer->capacity != code::capacity::tidak_tahu)
            return std::nullopt;
    }
    return std::nullopt;
}

QList<Duty> consentDuties(const CaseFacts &facts, const RoomTime &time)
{
    const QList<Duty> duties = withdrawalDuties(facts, time);
    if (!isWorkedOn(facts))
        return duties;
    const QList<Duty> protector = protectorDuties(facts, time);
    return duties + (protector.isEmpty() ? childDuties(facts, time) : protector);
}

} // namespace rp3
