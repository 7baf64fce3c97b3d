// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/recordrules.h"

#include "domain/codes/codevalues.h"
#include "domain/records/records.h"
#include "domain/rules/casestatus.h"
#include "domain/rules/closing.h"
#include "domain/rules/consentanswer.h"
#include "domain/rules/contact.h"
#include "domain/rules/custody.h"
#include "domain/rules/datarequestclock.h"
#include "domain/rules/mandatoryclock.h"
#include "domain/rules/mediation.h"
#include "domain/rules/referralconsent.h"
#include "domain/rules/ridealias.h"
#include "domain/rules/rideapproval.h"
#include "domain/rules/riskreview.h"
#include "domain/rules/sharingbasis.h"
#include "domain/rules/underage.h"
#include "storage/actrules.h"
#include "storage/casefacts.h"
#include "storage/casehistory.h"
#include "storage/opendecisions.h"
#include "storage/staff.h"

#include <algorithm>

namespace rp3 {

namespace {

using namespace Qt::StringLiterals;

/// What keeps the case of this dossier open, once it is as in `record`.
QList<const ClosingBlock *> blocksOf(const OpenedDossier &dossier, const Case &record)
{
    const auto facts = caseFactsOf({}, dossier.state, record);
    auto closing = closingFacts(facts, {{}, QTimeZone::systemTimeZone()});
    closing.proposalIsMissing = !latestProposal(dossier);
    return closingBlocks(closing);
}

bool saysWhy(const RecordChange &change)
{
    const auto reason = change.story.find(reasonField);
    return reason != change.story.end() && !reason->second.toString().trimmed().isEmpty();
}

[[nodiscard]] Result<void> checkStep(const RecordChange &change, const OpenedDossier &dossier,
                                     const Codes &roles)
{
    const auto wanted = statusIn(change.coded);
    const auto before = dossier.state.find<Case>(change.record);
    if (wanted.isEmpty() || !before || endsADecision(change, dossier.state))
        return {};
    const auto *step = findCaseStep(before->status, wanted, statusBefore(dossier, before->status));
    if (step == nullptr && wanted == wayBack(dossier, before->status))
        return {}; // A wrong press, and nothing was built on it.
    if (step == nullptr)
        return fail(ErrorKind::Invalid, u"case status"_s);
    if (!step->approvedBy.isEmpty() && !mayApprove(*step, roles))
        return fail(ErrorKind::Denied, u"case status"_s);
    if (step->need == StepNeed::HerRequest && !saysWhy(change))
        return fail(ErrorKind::Invalid, u"step at her request without why"_s);
    const bool isClosing = step->need == StepNeed::Closing;
    if (isClosing && !blocksOf(dossier, recordAfter<Case>(change, dossier.state)).isEmpty())
        return fail(ErrorKind::Invalid, u"closing is blocked"_s);
    return {};
}

/// What must not leave the room without her guardian's yes is told by her age group, which must not be older
/// than her date of birth says.
[[nodiscard]] Result<void> checkPerson(const RecordChange &change, const DossierState &state)
{
    Person chosen;
    applyValues(chosen, change.coded);
    if (!isOnHerSide(chosen.role))
        return fail(ErrorKind::Invalid, u"somebody who is not on her side"_s);
    const bool isAboutIt = change.coded.contains(numberOf(&Person::ageGroup))
        || change.identity.contains(numberOf(&Person::bornOn));
    const Day opened = state.all<Case>().value(0).openedOn;
    if (isAboutIt && isUnder18Unsaid(recordAfter<Person>(change, state), opened))
        return fail(ErrorKind::Invalid, u"age against date of birth"_s);
    return {};
}

/// An officer may judge otherwise than her answers propose, and says why.
[[nodiscard]] Result<void> checkRisk(const RecordChange &change, const DossierState &state)
{
    const bool isAboutIt = change.coded.contains(numberOf(&RiskAssessment::level))
        || change.coded.contains(numberOf(&RiskAssessment::flags))
        || change.story.contains(numberOf(&RiskAssessment::overrideReason));
    if (isAboutIt && change.operation != Operation::Void && !endsADecision(change, state)
        && lacksOverrideReason(recordAfter<RiskAssessment>(change, state)))
        return fail(ErrorKind::Invalid, u"risk judged otherwise without why"_s);
    return {};
}

/// Nothing is opened, copied, destroyed or given away by one person alone.
[[nodiscard]] Result<void> checkCustody(const RecordChange &change, const DossierState &state)
{
    if (change.operation != Operation::Void && custodyNeed(recordAfter<CustodyEvent>(change, state)))
        return fail(ErrorKind::Invalid, u"custody without a second person"_s);
    return {};
}

[[nodiscard]] Result<void> checkEvidence(const RecordChange &change, const DossierState &state)
{
    const auto before = state.find<EvidenceItem>(change.record).value_or(EvidenceItem());
    const bool isRefusedNow = isRefused(state.consents, code::consentScope::bukti);
    if (change.operation != Operation::Void && isRefusedNow
        && takesIn(before, recordAfter<EvidenceItem>(change, state)))
        return fail(ErrorKind::Invalid, u"evidence against her no"_s);
    return {};
}

/// Silence is a reason to close only after enough tries. A proposal that was made in time can still be
/// corrected when she answers after all: only choosing the reason is refused.
[[nodiscard]] Result<void> checkClosure(const RecordChange &change, const DossierState &state)
{
    Closure chosen;
    applyValues(chosen, change.coded);
    if (!mayCloseFor(chosen.reason, state.all<FollowUp>(), state.all<Session>()))
        return fail(ErrorKind::Invalid, u"closing without enough tries"_s);
    return {};
}

[[nodiscard]] Result<void> checkRide(const RecordChange &change, const DossierState &state,
                                     const Codes &roles)
{
    const auto before = state.find<Trip>(change.record).value_or(Trip());
    const auto after = recordAfter<Trip>(change, state);
    if (needsApproval(before, after) && !coordinatesCases(roles))
        return fail(ErrorKind::Denied, u"ride without approval"_s);
    if (needsApproval(before, after) && after.plannedOn.isNull())
        return fail(ErrorKind::Invalid, u"ride without a day"_s); // Its cost would be in no year.
    const bool isRefusedNow = isRefused(state.consents, code::consentScope::antar);
    if (change.operation != Operation::Void && isRefusedNow && plansRide(before, after))
        return fail(ErrorKind::Invalid, u"ride against her no"_s);
    Trip chosen;
    applyValues(chosen, change.story);
    if (aliasRefusal(chosen.sharedAlias, state.all<Person>()))
        return fail(ErrorKind::Invalid, u"alias that tells the driver"_s);
    return {};
}

/// Refused before anybody had to say why, it can still be worked on; only refusing it now needs the reason.
[[nodiscard]] Result<void> checkDataRequest(const RecordChange &change, const DossierState &state)
{
    const bool isAboutIt = change.coded.contains(numberOf(&DataRequest::granted))
        || change.story.contains(numberOf(&DataRequest::reason));
    if (isAboutIt && isRefusedWithoutReason(recordAfter<DataRequest>(change, state)))
        return fail(ErrorKind::Invalid, u"request refused without a reason"_s);
    return {};
}

/// A dossier has one case, made by `Intake` with its number: both stay. Whose case it is moves with its keys:
/// that is for `CaseReaders`.
[[nodiscard]] Result<void> checkCase(const RecordChange &change, const DossierState &state)
{
    if (change.operation == Operation::Create)
        return fail(ErrorKind::Invalid, u"case made"_s);
    if (change.coded.contains(numberOf(&Case::number)))
        return fail(ErrorKind::Invalid, u"case number"_s);
    if (change.story.contains(numberOf(&Case::leadCompanion))
        || change.story.contains(numberOf(&Case::coordinator)))
        return fail(ErrorKind::Invalid, u"case assigned without its keys"_s);
    const auto after = recordAfter<Case>(change, state);
    if (change.coded.contains(numberOf(&Case::mandatoryAction)) && needsMandatoryNote(after.mandatoryAction)
        && after.mandatoryNote.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"clock ended without a reason"_s);
    return {};
}

} // namespace

Result<void> checkService(const RecordChange &change, const Case &record, const DossierState &state)
{
    Service chosen;
    applyValues(chosen, change.coded);
    if (mediationRefusal(chosen.service, record.flags, record.risk) != nullptr)
        return fail(ErrorKind::Invalid, u"mediation"_s);
    const auto after = recordAfter<Service>(change, state);
    const bool isChosen = isReferralChosen(change.coded) || isReferralChosen(change.story);
    const auto standing = standingConsents(state.all<Consent>(), state.consents, after.provider);
    if (isChosen && consentRefusal(after, record.flags, standing) != nullptr)
        return fail(ErrorKind::Invalid, u"referral without consent"_s);
    const bool isToBeShared = isSharingChosen(change.coded) || isSharingChosen(change.story);
    if (isToBeShared && basisNeed(after, record.flags, standing))
        return fail(ErrorKind::Invalid, u"sharing without a basis"_s);
    return {};
}

Result<void> checkConsent(const RecordChange &change, const DossierState &state)
{
    if (change.operation == Operation::Void)
        return {};
    const auto before = state.find<Consent>(change.record).value_or(Consent());
    const auto after = recordAfter<Consent>(change, state);
    if (needsGuardian(after))
        return fail(ErrorKind::Invalid, u"consent of nobody"_s);
    if (endsADecision(change, state))
        return {};
    if (takesBack(before, after))
        return fail(ErrorKind::Invalid, u"a yes taken back by correcting it"_s);
    const bool isNew = change.operation == Operation::Create;
    const bool isDecided = isNew || change.coded.contains(numberOf(&Consent::decision));
    if ((isDecided || change.coded.contains(numberOf(&Consent::method))) && needsMethod(after))
        return fail(ErrorKind::Invalid, u"consent neither written nor recorded"_s);
    if ((isDecided || change.coded.contains(numberOf(&Consent::scope))
         || change.story.contains(numberOf(&Consent::provider)))
        && needsProvider(after))
        return fail(ErrorKind::Invalid, u"consent to everybody"_s);
    return {};
}

Result<void> checkOfKind(const RecordChange &change, const OpenedDossier &dossier, const Codes &roles)
{
    const auto &state = dossier.state;
    switch (change.kind) {
    case RecordKind::Case: {
        const auto checked = checkCase(change, state);
        return checked ? checkStep(change, dossier, roles) : checked;
    }
    case RecordKind::Person:
        return checkPerson(change, state);
    case RecordKind::RiskAssessment:
        return checkRisk(change, state);
    case RecordKind::Consent:
        return checkConsent(change, state);
    case RecordKind::Service:
        return checkService(change, state.all<Case>().value(0), state);
    case RecordKind::EvidenceItem:
        return checkEvidence(change, state);
    case RecordKind::CustodyEvent:
        return checkCustody(change, state);
    case RecordKind::Closure:
        return checkClosure(change, state);
    case RecordKind::Trip:
        return checkRide(change, state, roles);
    case RecordKind::DataRequest:
        return checkDataRequest(change, state);
    default:
        return {}; // No rule asks for more than that it is whole.
    }
}

QList<NextStep> nextSteps(const OpenedDossier &dossier, const Case &record, const Codes &roles)
{
    QList<NextStep> steps;
    const auto before = statusBefore(dossier, record.status);
    for (const auto &item : codes::caseStatus.offered()) {
        const auto *step = findCaseStep(record.status, item.code, before);
        if (step == nullptr)
            continue;
        NextStep next{item.code, step->approvedBy.isEmpty() || mayApprove(*step, roles), {}, {}};
        next.needsReason = step->need == StepNeed::HerRequest;
        if (step->need == StepNeed::Closing) {
            next.blocks = blocksOf(dossier, record);
            if (const auto proposal = latestProposal(dossier))
                next.missingCriteria = missingCriteria(*proposal);
        }
        steps.append(next);
    }
    return steps;
}

} // namespace rp3
