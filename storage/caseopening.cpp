// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/caseopening.h"

#include "crypto/sodium.h"
#include "domain/rules/casenumber.h"
#include "domain/rules/presence.h"
#include "domain/rules/proposedflags.h"
#include "domain/rules/riskreview.h"
#include "domain/rules/triage.h"
#include "journal/ids.h"
#include "storage/actrules.h"
#include "storage/effects.h"
#include "storage/sqlite/transaction.h"
#include "storage/staff.h"

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// Where the survivor stands among the records that the opening makes: after complaint and case.
constexpr qsizetype survivorPlace = 2;

QList<RecordId> staffIn(const QList<Conflict> &conflicts)
{
    QList<RecordId> members;
    for (const auto &conflict : conflicts)
        members.append(conflict.staffMember);
    return members;
}

RecordId companionOf(const Acceptance &acceptance, const RecordId &user)
{
    return acceptance.leadCompanion.isNull() ? user : acceptance.leadCompanion;
}

/// What the triage says counts for the case.
Acceptance decidedIn(const NewComplaint &fresh)
{
    auto acceptance = fresh.acceptance;
    acceptance.risk = fresh.triage.level;
    acceptance.riskReason = fresh.triage.overrideReason;
    return acceptance;
}

} // namespace

RiskAssessment judgedTriage(const Complaint &filed, Code level, const QString &reason)
{
    auto triage = triageOf(filed);
    triage.level = level;
    triage.overrideReason = reason;
    return triage;
}

CaseFacts caseFactsOf(const NewComplaint &fresh)
{
    CaseFacts facts;
    facts.complaints = {fresh.complaint};
    facts.persons = {fresh.survivor};
    facts.reported = fresh.reported;
    facts.incidents = fresh.incidents;
    facts.assessments = {fresh.triage};
    return facts;
}

Day CaseOpening::today() const
{
    return Day::fromDate(m_desk->clock->now().toLocalTime().date());
}

Result<void> CaseOpening::checkRoles(const QList<StaffMember> &staff, const RecordId &companion) const
{
    // Both get keys: neither may hold what the matrix does not let her read.
    const auto me = findStaff(staff, m_desk->user);
    Standing standing;
    standing.tookIn = true;
    standing.assigned = companion == m_desk->user;
    standing.handedOver = !standing.assigned;
    if (!me || !may(me->roles, Right::Write, DataClass::Coded, standing))
        return fail(ErrorKind::Denied, u"accept"_s);
    if (standing.assigned)
        return {};
    const auto other = findStaff(staff, companion);
    if (!other || !mayAccompany(*other))
        return fail(ErrorKind::Invalid, u"companion"_s);
    return {};
}

Result<DossierId> CaseOpening::open(const NewComplaint &fresh)
{
    if (fresh.triage.level.isEmpty())
        return fail(ErrorKind::Invalid, u"opening without a risk"_s);
    if (lacksOverrideReason(fresh.triage))
        return fail(ErrorKind::Invalid, u"another risk than proposed without a reason"_s);
    const auto staff = readStaff(*m_desk);
    if (!staff)
        return failAs(staff);
    const auto companion = companionOf(fresh.acceptance, m_desk->user);
    if (const auto allowed = checkRoles(*staff, companion); !allowed)
        return failAs(allowed);
    const auto inConflict = staffIn(fresh.conflicts);
    if (inConflict.contains(m_desk->user) || inConflict.contains(companion))
        return fail(ErrorKind::Denied, u"opened by somebody in conflict"_s);
    return write(fresh, *staff);
}

Result<DossierId> CaseOpening::write(const NewComplaint &fresh, const QList<StaffMember> &staff)
{
    auto transaction = sqlite::Transaction::begin(*m_desk->database);
    if (!transaction)
        return failAs(transaction);
    const auto opening = caseOf(decidedIn(fresh), caseFactsOf(fresh));
    if (!opening)
        return failAs(opening);
    auto act = actOf(fresh, *opening);
    const auto me = findStaff(staff, m_desk->user).value_or(StaffMember());
    Standing standing;
    standing.tookIn = true;
    standing.assigned = opening->leadCompanion == m_desk->user;
    if (const auto allowed = checkPermission(act, me.roles, standing); !allowed)
        return failAs(allowed);
    if (const auto ruled = checkOpening(act, {}, *opening); !ruled)
        return failAs(ruled);

    const auto keys = crypto::DossierKeys::random();
    if (!keys)
        return failAs(keys);
    nameKeys(act, *keys);
    const auto keeping = fresh.conflicts.isEmpty() ? Keeping::Open : Keeping::Closed;
    const auto written = m_writer->append(act, {&*keys, keeping, nullptr});
    if (!written)
        return failAs(written);
    const auto holders = holdersFor(staff, {m_desk->user, opening->leadCompanion}, staffIn(fresh.conflicts));
    if (const auto granted = m_desk->held->grant(written->dossier, *keys, holders); !granted)
        return failAs(granted);
    if (const auto noted = noteConflicts(written->dossier, fresh.conflicts, *keys); !noted)
        return failAs(noted);
    if (const auto followed = Effects(*m_desk, *m_writer).of(written->dossier, {}); !followed)
        return failAs(followed);
    if (const auto &known = fresh.acceptance.sameAs) {
        const PersonPlace here{written->dossier, written->created[survivorPlace]};
        if (const auto linked = PersonLinks(*m_desk, *m_writer).note(here, *known); !linked)
            return failAs(linked);
    }
    if (const auto committed = transaction->commit(); !committed)
        return failAs(committed);
    return written->dossier;
}

Act CaseOpening::actOf(const NewComplaint &fresh, const Case &opening) const
{
    Act act;
    act.create(takenIn(fresh.complaint, fresh.acceptance));
    act.create(opening);
    const auto survivor = act.create(fresh.survivor);
    if (fresh.reporter)
        act.create(*fresh.reporter);
    const auto guardian = fresh.guardian ? act.create(*fresh.guardian) : RecordId();
    for (const auto &incident : fresh.incidents)
        act.create(incident);
    for (const auto &reported : fresh.reported)
        act.create(reported);
    const bool isAway = isSheAway(fresh.complaint);
    for (auto consent : fresh.consents) {
        if (isAway && consent.decision == Code(u"yes"))
            continue;
        consent.person = survivor;
        if (consent.capacity == Code(u"wali"))
            consent.guardian = guardian;
        act.create(consent);
    }
    act.create(judgedNow(fresh.triage));
    handOver(act, fresh.acceptance);
    return act;
}

Complaint CaseOpening::takenIn(Complaint complaint, const Acceptance &acceptance) const
{
    complaint.status = Code(acceptance.handOver ? u"redirected" : u"linked");
    complaint.receivedBy = m_desk->user;
    return complaint;
}

void CaseOpening::handOver(Act &act, const Acceptance &acceptance) const
{
    if (!acceptance.handOver)
        return;
    auto service = *acceptance.handOver;
    service.kind = Code(u"pelimpahan");
    service.requestedOn = today();
    act.create(service);
}

RiskAssessment CaseOpening::judgedNow(RiskAssessment triage) const
{
    triage.kind = Code(u"triage");
    triage.assessedOn = today();
    triage.assessedAt = m_desk->clock->now();
    triage.assessedBy = m_desk->user;
    if (triage.nextReviewOn.isNull())
        triage.nextReviewOn = nextReviewDay(triage.level, triage.assessedOn);
    return triage;
}

Result<Case> CaseOpening::caseOf(const Acceptance &acceptance, CaseFacts told)
{
    const auto number = freshNumber();
    if (!number)
        return failAs(number);
    Case opening;
    opening.number = *number;
    opening.openedOn = today();
    opening.openedAt = m_desk->clock->now();
    opening.status = firstCaseStatus();
    opening.risk = acceptance.risk;
    opening.riskReason = acceptance.riskReason;
    opening.flags = acceptance.flags;
    opening.flagsRuledOut = acceptance.flagsRuledOut;
    told.theCase = opening;
    opening.flags = opening.flags.with(undecidedFlags(told));
    opening.nextOn = acceptance.nextOn;
    opening.authority = acceptance.authority;
    opening.leadCompanion = companionOf(acceptance, m_desk->user);
    return opening;
}

void CaseOpening::nameKeys(Act &act, const crypto::DossierKeys &keys)
{
    for (const auto tier : {crypto::KeyTier::Identity, crypto::KeyTier::Story}) {
        const auto &key = tier == crypto::KeyTier::Identity ? keys.identity : keys.story;
        act.operate(Operation::Key, toFields(KeyOperation{tier, crypto::commitmentOf(key), {}, {}}));
    }
}

Result<void> CaseOpening::noteConflicts(const DossierId &dossier, QList<Conflict> conflicts,
                                        const crypto::DossierKeys &keys)
{
    if (conflicts.isEmpty())
        return {};
    Act act(roomSideOf(dossier));
    for (auto &conflict : conflicts) {
        conflict.notedOn = today();
        act.create(conflict);
    }
    const auto written = m_writer->append(act, {&keys, Keeping::Closed, nullptr});
    return written ? Result<void>() : failAs(written);
}

Result<Label> CaseOpening::freshNumber()
{
    const auto year = m_desk->clock->now().toLocalTime().date().year();
    while (true) {
        const auto number =
            makeCaseNumber({m_desk->postCode, year, m_desk->pc->letter, crypto::randomBytes<4>()});
        auto statement = m_desk->database->prepare("SELECT 1 FROM p_case WHERE number = :number"
                                                   " UNION ALL SELECT 1 FROM m_case WHERE number = :number");
        if (!statement)
            return failAs(statement);
        const auto taken =
            statement->bind(":number", number.toString()).first([](const sqlite::Row &) { return true; });
        if (!taken)
            return failAs(taken);
        if (!*taken)
            return number;
    }
}

} // namespace rp3
