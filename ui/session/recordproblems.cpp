// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/recordproblems.h"

#include "domain/codes/codevalues.h"
#include "domain/records/riskassessment.h"
#include "domain/records/service.h"
#include "domain/rules/approvalundo.h"
#include "domain/rules/consentanswer.h"
#include "domain/rules/contact.h"
#include "domain/rules/custody.h"
#include "domain/rules/datarequestclock.h"
#include "domain/rules/legal.h"
#include "domain/rules/mandatoryclock.h"
#include "domain/rules/mediation.h"
#include "domain/rules/postaccess.h"
#include "domain/rules/referralconsent.h"
#include "domain/rules/ridealias.h"
#include "domain/rules/rideapproval.h"
#include "domain/rules/riskreview.h"
#include "domain/rules/sharingbasis.h"
#include "domain/rules/tripbudget.h"
#include "domain/rules/underage.h"
#include "ui/words/languageswitch.h"

#include <QCoreApplication>

namespace rp3 {

namespace {

template <Record R> R recordFrom(const FieldValues &values)
{
    R record;
    applyValues(record, values);
    return record;
}

/// A rule as it is said to whom it stops: with its law, if it is one.
QString wordsOf(const LegalRule &rule)
{
    const auto title = rule.title.in(currentLanguage()).toString();
    return rule.law.isEmpty()
        ? title
        : QCoreApplication::translate("RecordProblems", "%1 (%2)").arg(title, rule.law.toString());
}

RecordProblem problemOf(BasisNeed need)
{
    switch (need) {
    case BasisNeed::Basis:
        return {numberOf(&Service::basis),
                QCoreApplication::translate(
                    "RecordProblems",
                    "Please say what allows us to share it: her consent, a law, or what else.")};
    case BasisNeed::Consent:
        return {numberOf(&Service::consent),
                QCoreApplication::translate("RecordProblems",
                                            "Please choose the consent that allows it. It must still hold.")};
    case BasisNeed::Reason:
        return {numberOf(&Service::reason),
                QCoreApplication::translate("RecordProblems",
                                            "Please say why it may be shared without her consent.")};
    }
    Q_UNREACHABLE();
}

FieldValues valuesIn(const std::map<RecordId, RecordState> &records, const RecordId &record)
{
    const auto found = records.find(record);
    return found == records.end() ? FieldValues() : found->second.values;
}

/// A record as it stands and as its form says.
template <Record R> struct Change {
    R before;
    R after;
};

template <Record R>
Change<R> changeOf(const RecordId &record, const FieldValues &before, const FieldValues &answers)
{
    Change<R> change;
    change.before.id = record;
    applyValues(change.before, before);
    change.after = change.before;
    applyValues(change.after, answers);
    return change;
}

/// What a service needs that tells somebody outside of her; a referral is stopped in the words of its rule.
QString consentWords(const Service &service, const LegalRule &refusal)
{
    return service.kind == code::referralKind::rujukan
        ? wordsOf(refusal)
        : QCoreApplication::translate("RecordProblems",
                                      "Nobody outside is told anything of her without her yes. Please choose "
                                      "it here.");
}

std::optional<RecordProblem> problemOf(const FieldValues &chosen, const Service &after, const CaseView &view)
{
    const auto &record = view.record;
    if (const auto *refusal =
            mediationRefusal(recordFrom<Service>(chosen).service, record.flags, record.risk))
        return RecordProblem{numberOf(&Service::service), wordsOf(*refusal), true};
    const bool isChosen = isReferralChosen(chosen); // One that was begun without her yes is ended without it.
    const auto standing = standingConsents(view.consents, view.standings, after.provider);
    if (const auto *refusal = consentRefusal(after, record.flags, standing); refusal && isChosen)
        return RecordProblem{numberOf(&Service::consent), consentWords(after, *refusal)};
    const auto need = basisNeed(after, record.flags, standing);
    const bool isUnread = need == BasisNeed::Reason && !view.mayReadStory; // It may be there.
    return need && !isUnread && isSharingChosen(chosen) ? std::optional(problemOf(*need)) : std::nullopt;
}

std::optional<RecordProblem> problemOf(const Person &person, const CaseView &view)
{
    if (!isUnder18Unsaid(person, view.record.openedOn))
        return std::nullopt;
    return RecordProblem{numberOf(&Person::ageGroup),
                         QCoreApplication::translate("RecordProblems",
                                                     "By her date of birth she was under 18 when she came. "
                                                     "Please choose that age here, too.")};
}

std::optional<RecordProblem> problemOf(const Consent &chosen, const Change<Consent> &change)
{
    const auto &consent = change.after;
    if (takesBack(change.before, consent))
        return RecordProblem{
            numberOf(&Consent::decision),
            QCoreApplication::translate("RecordProblems",
                                        "If she takes it back, that is a new answer of hers, "
                                        "and it counts from now: leave this form and press "
                                        "“Ask her again”.")};
    const bool isNewTopic = change.before.id.isNull() || !chosen.decision.isEmpty() || !chosen.scope.isEmpty()
        || !change.before.provider.isEmpty();
    if (isNewTopic && needsProvider(consent))
        return RecordProblem{numberOf(&Consent::provider),
                             QCoreApplication::translate("RecordProblems",
                                                         "Please say to whom. A yes counts for one provider, "
                                                         "by name.")};
    // Older answers were kept without it, and may be corrected in other things.
    const bool isAboutIt =
        change.before.id.isNull() || !chosen.decision.isEmpty() || !change.before.method.isEmpty();
    if (isAboutIt && needsMethod(consent))
        return RecordProblem{numberOf(&Consent::method),
                             QCoreApplication::translate("RecordProblems",
                                                         "A yes counts if it is written or recorded. Please "
                                                         "say how she said it.")};
    if (!needsGuardian(consent))
        return std::nullopt;
    return RecordProblem{numberOf(&Consent::guardian),
                         QCoreApplication::translate("RecordProblems", "Please say who answered for her.")};
}

/// `chosen`: the answers that are new, changed or emptied.
std::optional<RecordProblem> problemOf(const FieldValues &chosen, const RiskAssessment &after)
{
    const bool isAboutIt = chosen.contains(numberOf(&RiskAssessment::level))
        || chosen.contains(numberOf(&RiskAssessment::flags))
        || chosen.contains(numberOf(&RiskAssessment::overrideReason));
    if (!isAboutIt || !lacksOverrideReason(after))
        return std::nullopt;
    return RecordProblem{
        numberOf(&RiskAssessment::overrideReason),
        QCoreApplication::translate("RecordProblems",
                                    "Your level differs from what her answers propose. Please say why.")};
}

std::optional<RecordProblem> problemOf(const CustodyEvent &event)
{
    const auto need = custodyNeed(event);
    if (!need)
        return std::nullopt;
    switch (*need) {
    case CustodyNeed::SecondPerson:
        return RecordProblem{
            numberOf(&CustodyEvent::secondPerson),
            QCoreApplication::translate("RecordProblems",
                                        "Nobody does this alone. Please say which colleague was there.")};
    case CustodyNeed::Receipt:
        return RecordProblem{
            numberOf(&CustodyEvent::receiptNo),
            QCoreApplication::translate("RecordProblems",
                                        "Please say who took it and the number of the receipt they signed, "
                                        "or which colleague was there.")};
    }
    Q_UNREACHABLE();
}

std::optional<RecordProblem> problemOf(const Case &chosen, const Case &after)
{
    if (!needsMandatoryNote(chosen.mandatoryAction) || !after.mandatoryNote.trimmed().isEmpty())
        return std::nullopt;
    return RecordProblem{numberOf(&Case::mandatoryNote),
                         QCoreApplication::translate("RecordProblems",
                                                     "Please say why the police were not told in time, or "
                                                     "why they need not be.")};
}

std::optional<RecordProblem> problemOf(const Closure &chosen, const CaseView &view)
{
    if (mayCloseFor(chosen.reason, view.all<FollowUp>(), view.sessions))
        return std::nullopt;
    return RecordProblem{numberOf(&Closure::reason), wordsOf(legal::noContactClosure)};
}

std::optional<RecordProblem> problemOf(const Change<EvidenceItem> &change, const CaseView &view)
{
    if (!isRefused(view.standings, code::consentScope::bukti) || !takesIn(change.before, change.after))
        return std::nullopt;
    return RecordProblem{
        numberOf(&EvidenceItem::storage),
        QCoreApplication::translate("RecordProblems",
                                    "She said no to keeping evidence here. Leave it with her, "
                                    "or write her new yes first.")};
}

RecordProblem problemOf(AliasRefusal refusal)
{
    switch (refusal) {
    case AliasRefusal::HerName:
        return {numberOf(&Trip::sharedAlias),
                QCoreApplication::translate("RecordProblems",
                                            "That sounds like her own name. Please give the driver another "
                                            "one.")};
    case AliasRefusal::CaseWord:
        return {numberOf(&Trip::sharedAlias),
                QCoreApplication::translate("RecordProblems",
                                            "That would tell the driver what the ride is about. Please give "
                                            "an everyday name.")};
    }
    Q_UNREACHABLE();
}

/// `chosen`: the answers that are new or changed.
std::optional<RecordProblem> problemOf(const Change<Trip> &change, const Trip &chosen, const CaseView &view)
{
    if (const auto refusal = aliasRefusal(chosen.sharedAlias, view.persons))
        return problemOf(*refusal);
    const bool isRefusedNow = isRefused(view.standings, code::consentScope::antar);
    if (isRefusedNow && plansRide(change.before, change.after))
        return RecordProblem{
            numberOf(&Trip::consent),
            QCoreApplication::translate(
                "RecordProblems", "She said no to a ride. If she wants one now, write her new yes first.")};
    const bool isToApprove = needsApproval(change.before, change.after);
    if (isToApprove && !view.mayApprove)
        return RecordProblem{
            numberOf(&Trip::status),
            QCoreApplication::translate("RecordProblems", "A coordinator approves the ride first.")};
    const bool isPlanned = isToApprove || plansRide(change.before, change.after);
    if (isPlanned && change.after.plannedOn.isNull())
        return RecordProblem{
            numberOf(&Trip::plannedOn),
            QCoreApplication::translate("RecordProblems", "Please say on which day the ride is.")};
    return std::nullopt;
}

std::optional<RecordProblem> problemOf(const Change<Goal> &change, const CaseView &view)
{
    if (!takesApprovalBack(change.before, change.after) || mayTakeApprovalBack(change.before, view.me))
        return std::nullopt;
    return RecordProblem{
        numberOf(&Goal::approvedOn),
        QCoreApplication::translate("RecordProblems",
                                    "Only the coordinator who approved it can take that back, and only until "
                                    "the goal is met or dropped.")};
}

/// Who may not read the reason is not asked for it once more.
std::optional<RecordProblem> problemOf(const DataRequest &chosen, const DataRequest &after,
                                       const FieldValues &before)
{
    const bool isAboutIt = chosen.granted || before.contains(numberOf(&DataRequest::reason));
    if (!isAboutIt || !isRefusedWithoutReason(after))
        return std::nullopt;
    return RecordProblem{
        numberOf(&DataRequest::reason),
        QCoreApplication::translate("RecordProblems", "Please say why her request is refused.")};
}

/// The answers that were chosen, and those that were emptied.
FieldValues withEmptied(FieldValues chosen, const FieldValues &before, const FieldValues &after)
{
    for (const auto &[field, value] : before) {
        if (!after.contains(field))
            chosen.try_emplace(field, QCborValue(nullptr));
    }
    return chosen;
}

QString refusalWords(StaffRefusal refusal)
{
    switch (refusal) {
    case StaffRefusal::Herself:
        return QCoreApplication::translate("RecordProblems",
                                           "These are your own roles. Ask a colleague to change them.");
    case StaffRefusal::NeedsCoordinator:
        return QCoreApplication::translate(
            "RecordProblems",
            "This role holds the keys of every new case. Only somebody who has it can give it.");
    case StaffRefusal::NobodyLeft:
        return QCoreApplication::translate(
            "RecordProblems",
            "She is the last one who coordinates cases. Give somebody else that role first.");
    }
    Q_UNREACHABLE();
}

std::optional<RecordProblem> problemOf(const Change<StaffMember> &change, const PostView &view)
{
    const auto refusal = staffRefusal(change.before, change.after, view.me, view.all<StaffMember>());
    if (!refusal)
        return std::nullopt;
    const bool isRoles = change.before.roles != change.after.roles;
    return RecordProblem{isRoles ? numberOf(&StaffMember::roles) : numberOf(&StaffMember::active),
                         refusalWords(*refusal)};
}

std::optional<RecordProblem> problemOf(const Change<DirectoryEntry> &change, const PostView &view)
{
    const bool unhides = isAddressHidden(change.before) && !isAddressHidden(change.after);
    if (change.before.id.isNull() || !unhides || mayUnhideAddress(view.me.roles))
        return std::nullopt;
    return RecordProblem{
        numberOf(&DirectoryEntry::addressHidden),
        QCoreApplication::translate("RecordProblems", "Only a coordinator takes an address out of hiding.")};
}

std::optional<RecordProblem> problemOf(const TripBudget &budget)
{
    if (isBudgetYear(budget.year))
        return std::nullopt;
    return RecordProblem{numberOf(&TripBudget::year),
                         QCoreApplication::translate("RecordProblems", "Please write a year, such as 2026.")};
}

} // namespace

std::optional<RecordProblem> problemOf(RecordKind kind, const RecordId &record, const FieldValues &answers,
                                       const PostView &view)
{
    const auto before = valuesIn(view.records, record);
    switch (kind) {
    case RecordKind::StaffMember:
        return problemOf(changeOf<StaffMember>(record, before, answers), view);
    case RecordKind::DirectoryEntry:
        return problemOf(changeOf<DirectoryEntry>(record, before, answers), view);
    case RecordKind::TripBudget:
        return problemOf(recordFrom<TripBudget>(answers));
    default:
        return std::nullopt;
    }
}

std::optional<RecordProblem> problemOf(RecordKind kind, const FieldValues &chosen, const FieldValues &after,
                                       const CaseView &view, const RecordId &record)
{
    const auto before = valuesIn(view.records, record);
    switch (kind) {
    case RecordKind::Service:
        return problemOf(withEmptied(chosen, before, after), recordFrom<Service>(after), view);
    case RecordKind::Person:
        return problemOf(recordFrom<Person>(after), view);
    case RecordKind::Consent:
        return problemOf(recordFrom<Consent>(chosen),
                         {changeOf<Consent>(record, before, {}).before, recordFrom<Consent>(after)});
    case RecordKind::RiskAssessment:
        return problemOf(withEmptied(chosen, before, after), recordFrom<RiskAssessment>(after));
    case RecordKind::EvidenceItem:
        return problemOf(changeOf<EvidenceItem>(record, before, after), view);
    case RecordKind::CustodyEvent:
        return problemOf(recordFrom<CustodyEvent>(after));
    case RecordKind::Case:
        return problemOf(recordFrom<Case>(chosen), recordFrom<Case>(after));
    case RecordKind::Closure:
        return problemOf(recordFrom<Closure>(chosen), view);
    case RecordKind::Trip:
        return problemOf(changeOf<Trip>(record, before, after), recordFrom<Trip>(chosen), view);
    case RecordKind::Goal:
        return problemOf(changeOf<Goal>(record, before, after), view);
    case RecordKind::DataRequest:
        return problemOf(recordFrom<DataRequest>(chosen), recordFrom<DataRequest>(after), before);
    default:
        return std::nullopt; // No rule asks for more than the form does.
    }
}

} // namespace rp3
