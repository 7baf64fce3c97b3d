// SPDX-FileCopyrightText: 2026 Ruang Aman contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/coverage/askedelsewhere.h"

#include <algorithm>

namespace rp3 {

namespace {

template <Record R, typename T>
AskedElsewhere elsewhere(T R::*member, const char *how, const char *test = nullptr)
{
    return {fields(Type<R>()).kind, numberOf(member), how, test};
}

QList<AskedElsewhere> ofTheCase()
{
    constexpr auto opening = "storage.caseopening isACaseAtOnce";
    constexpr auto stage = "domain.caseafter theStageOfTheLawIsThatOfItsLastStep";
    return {
        elsewhere(&Case::openedOn, "when she is taken in", opening),
        elsewhere(&Case::openedAt, "when she is taken in", opening),
        elsewhere(&Case::status, "by the steps on the case page",
                  "ui.session.casesteps aStepIsChosenByItsName"),
        elsewhere(&Case::closedOn, "by the step that closes it",
                  "ui.session.casepage aClosedCaseSaysThatItIs"),
        elsewhere(&Case::risk, "by the last assessment",
                  "domain.caseafter theLastAssessmentIsTheRiskOfTheCase"),
        elsewhere(&Case::riskReason, "by the last assessment",
                  "domain.caseafter anotherLevelTakesTheOldReasonWithIt"),
        elsewhere(&Case::legalStage, "by the last step of the law", stage),
        elsewhere(&Case::policeReportOn, "by the step that is the report", stage),
        elsewhere(&Case::policeReportNo, "by the step that is the report", stage),
        elsewhere(&Case::nextOn, "by what was promised last",
                  "domain.caseafter theDatePromisedLastIsTheNext"),
        elsewhere(&Case::leadCompanion, "whoever takes it in",
                  "storage.intake acceptingMakesACaseUnderFreshKeys"),
        elsewhere(&Case::coordinator, "not written yet: every coordinator of complaints holds the keys"),
    };
}

QList<AskedElsewhere> ofItsRecords()
{
    constexpr auto file = "storage.evidencefiles whatIsKeptComesBackAsItWas";
    return {
        elsewhere(&EvidenceItem::fileName, "read from the file", file),
        elsewhere(&EvidenceItem::sha256, "read from the file", file),
        elsewhere(&EvidenceItem::size, "read from the file", file),
        elsewhere(&EvidenceItem::mediaType, "read from the file", file),
        elsewhere(&EvidenceItem::blob, "where the file is kept", file),
        elsewhere(&EvidenceItem::fileKey, "what opens the file", file),
        elsewhere(&Consent::textVersion, "the wording that was read to her",
                  "ui.session.intakenotes onlyWhatSheAnsweredIsAConsent"),
        elsewhere(&ReportedPerson::staffMember, "noted as a conflict",
                  "storage.caseopening whoIsReportedSeesNothingOfIt"),
        elsewhere(&Conflict::reason, "noted when she is taken in",
                  "storage.caseopening whoIsReportedSeesNothingOfIt"),
        elsewhere(&Conflict::notedOn, "noted when she is taken in",
                  "storage.caseopening whoIsReportedSeesNothingOfIt"),
        elsewhere(&Conflict::staffMember, "noted when she is taken in",
                  "ui.session.keptout whoIsChosenIsKeptOut"),
        elsewhere(&Goal::approvedBy, "whoever presses Approve",
                  "ui.session.approval aGoalWaitsUntilSomebodySaysYes"),
        elsewhere(&Trip::approvedBy, "whoever presses Approve",
                  "ui.session.approval aRideWaitsWhileItIsAskedFor"),
    };
}

QList<AskedElsewhere> ofTheRoom()
{
    constexpr auto linking = "storage.personlinks eachCaseSaysWhereSheIsKnown";
    constexpr auto founding = "ui.session.setuppage twoPeopleMakeARoomThatBothOpen";
    return {
        elsewhere(&PersonLink::linkedOn, "when she is found to be known", linking),
        elsewhere(&PersonLink::person, "when she is found to be known", linking),
        elsewhere(&PersonLink::otherDossier, "when she is found to be known", linking),
        elsewhere(&PersonLink::otherPerson, "when she is found to be known", linking),
        elsewhere(&PersonLink::linkedBy, "when she is found to be known", linking),
        elsewhere(&Feedback::givenOn, "its month: the program knows it",
                  "storage.postrules feedbackKnowsOnlyItsMonth"),
        elsewhere(&StaffMember::name, "when the room is founded", founding),
        elsewhere(&StaffMember::alsoKnownAs, "not asked yet: nobody is hired after the founding"),
        elsewhere(&StaffMember::reportsTo, "by the second founder, when the room is founded",
                  "storage.founding whoIsTiedToTheOtherIsPublishedForTheFilingScreen"),
    };
}

} // namespace

const QList<AskedElsewhere> &fieldsAskedElsewhere()
{
    static const auto all = ofTheCase() + ofItsRecords() + ofTheRoom();
    return all;
}

const AskedElsewhere *askedElsewhere(RecordKind kind, int field)
{
    const auto &all = fieldsAskedElsewhere();
    const auto found = std::ranges::find_if(
        all, [&](const AskedElsewhere &entry) { return entry.kind == kind && entry.field == field; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace rp3
